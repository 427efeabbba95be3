/** A browser without scripts: keeps cookies by path, follows redirects one at a time, sends the forms of pages. */
export class Browser {
  private readonly cookies = new Map<string, { readonly value: string; readonly path: string }>();

  constructor(private readonly headers: Readonly<Record<string, string>> = {}) {}

  async get(url: string | URL): Promise<Response> {
    return this.send(new URL(url), { method: 'GET' });
  }

  async post(url: string | URL, form: Readonly<Record<string, string>>): Promise<Response> {
    return this.send(new URL(url), { method: 'POST', body: new URLSearchParams(form) });
  }

  /** Follows redirects as long as they stay at the origin of `url`; the last answer, and where it came from. */
  async follow(url: string | URL): Promise<{ readonly response: Response; readonly at: URL }> {
    let at = new URL(url);
    for (;;) {
      const response = await this.get(at);
      const next = locationOf(response, at);
      if (next === undefined || next.origin !== at.origin) return { response, at: next ?? at };
      at = next;
    }
  }

  cookieNames(): string[] {
    return [...this.cookies.keys()];
  }

  private async send(url: URL, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies]
      .filter(([, { path }]) => `${url.pathname}/`.startsWith(path === '/' ? '/' : `${path}/`))
      .map(([name, { value }]) => `${name.split(' ')[0]}=${value}`)
      .join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...this.headers, cookie } });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split('=', 2);
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
    if (value === '') this.cookies.delete(`${name} ${path}`);
    else this.cookies.set(`${name} ${path}`, { value, path });
  }
}

/** Where a redirect leads. */
export function locationOf(response: Response, from: URL): URL | undefined {
  const location = response.headers.get('location');
  return location === null ? undefined : new URL(location, from);
}
