/** What a service answered; `body` is parsed JSON, or the text of any other type. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** An answer of 400 and above: problem details (RFC 9457). */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    /** `code` of the problem details; empty when the answer had none. */
    readonly code: string,
    /** The whole body, for people. */
    readonly body: unknown,
    call: string,
  ) {
    super(`${call}: ${status} ${code} ${JSON.stringify(body).slice(0, 500)}`);
  }
}

/** One request. */
export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 15_000;

/** Sends a request and throws {@link HttpProblem} for a refusal. */
export async function request<T>(url: string, call: Call = {}): Promise<Answer<T>> {
  const { method = 'GET', token, body, headers = {}, timeoutMs = TIMEOUT_MS } = call;
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const answered = await bodyOf(response);
  if (response.status >= 400) throw new HttpProblem(response.status, codeOf(answered), answered, `${method} ${url}`);
  return { status: response.status, body: answered as T, headers: response.headers };
}

/** Bytes of a resource that is no JSON. */
export async function requestBytes(url: string, token: string): Promise<Uint8Array> {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new HttpProblem(response.status, '', await response.text(), `GET ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Answer of every list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** All pages of a list, in its order. */
export async function allPages<T>(url: string, token: string | undefined): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: URL = new URL(url);
    page.searchParams.set('limit', '500');
    if (cursor !== null) page.searchParams.set('cursor', cursor);
    const { body }: Answer<Page<T>> = await request<Page<T>>(page.href, { token });
    items.push(...body.items);
    cursor = body.next;
  } while (cursor !== null);
  return items;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return /\bjson\b/.test(response.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : text;
}

function codeOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
}
