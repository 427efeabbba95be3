import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import type { Accounts } from './accounts.js';
import { html, type Html } from './html.js';
import type { IssuerPlan } from './issuer.js';
import { page, pageHeaders } from './page.js';
import { backLink, titleOf } from './sign-out-pages.js';
import { chooseLanguage, LANGUAGES, type Language } from './words/languages.js';

const MAX_FORM_BYTES = 4_096;

/** What the page shows beside the empty form. */
interface Shown {
  readonly status: number;
  readonly language: Language;
  readonly username?: string;
  readonly problem?: string;
  readonly waitSeconds?: number;
}

/** The page on which people sign in: an HTML form and nothing else. */
export class SignIn {
  constructor(
    private readonly provider: Provider,
    private readonly accounts: Accounts,
    private readonly plan: Pick<IssuerPlan, 'party' | 'console'>,
  ) {}

  /** Answers `GET` and `POST /sign-in/<uid>`; the cookie of the sign-in under way binds both to one browser. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { uid, params } = await this.provider.interactionDetails(request, response);
      const url = new URL(request.url ?? '/', 'http://ours');
      if (url.pathname !== `/sign-in/${uid}`) throw new errors.SessionNotFound('another sign-in is under way');
      const language = chooseLanguage(
        url.searchParams.get('lang') ?? undefined,
        typeof params['ui_locales'] === 'string' ? params['ui_locales'] : undefined,
        request.headers['accept-language'],
      );
      if (request.method === 'POST') await this.take(request, response, language);
      else this.show(response, { status: 200, language });
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      this.expired(request, response);
    }
  }

  private async take(request: IncomingMessage, response: ServerResponse, language: Language): Promise<void> {
    const { signIn } = LANGUAGES[language];
    const form = await readForm(request);
    // Our own page sends it, or a browser too old to say.
    const foreign = !['same-origin', undefined].includes(headerOf(request, 'sec-fetch-site'));
    if (form === undefined || foreign) {
      this.show(response, { status: 400, language, problem: signIn.wrong });
      return;
    }
    const username = form.get('username') ?? '';
    const outcome = this.accounts.signIn({
      username,
      password: form.get('password') ?? '',
      address: request.socket.remoteAddress ?? '',
    });
    switch (outcome.kind) {
      case 'in':
        // `remember: false`: the session's cookie goes when the browser is closed.
        return this.provider.interactionFinished(request, response, {
          login: { accountId: outcome.user.username, amr: ['pwd'], remember: false },
        });
      case 'wrong':
        this.show(response, { status: 403, language, username, problem: signIn.wrong });
        return;
      case 'wait': {
        const problem = signIn.wait.replace('{seconds}', String(outcome.seconds));
        this.show(response, { status: 429, language, username, problem, waitSeconds: outcome.seconds });
        return;
      }
    }
  }

  private show(response: ServerResponse, { status, language, username, problem, waitSeconds }: Shown): void {
    const { signIn, places } = LANGUAGES[language];
    const body = html`<h1>${signIn.title}: ${places[this.plan.party] ?? this.plan.party}</h1>
      ${problem === undefined ? '' : html`<p id="problem" role="alert" class="bad">${problem}</p>`}
      <form method="post" action="?lang=${language}">
        ${field({ name: 'username', label: signIn.userName, value: username ?? '', wrong: problem !== undefined })}
        ${field({ name: 'password', label: signIn.password, value: '', wrong: problem !== undefined })}
        <button type="submit">${signIn.submit}</button>
      </form>
      <p><a href="/?lang=${language}">${signIn.users}</a></p>`;
    const title = titleOf(problem ?? signIn.title, this.plan, language);
    const headers = pageHeaders([this.plan.console.origin]);
    if (waitSeconds !== undefined) headers['retry-after'] = String(waitSeconds);
    response.writeHead(status, headers).end(page({ language, title, body, chooser: true, narrow: true }));
  }

  private expired(request: IncomingMessage, response: ServerResponse): void {
    const language = chooseLanguage(request.headers['accept-language']);
    const { signIn } = LANGUAGES[language];
    const body = html`<h1>${signIn.title}</h1>
      <p role="alert" class="bad">${signIn.expired}</p>
      ${backLink(this.plan, language)}`;
    const title = titleOf(signIn.title, this.plan, language);
    response.writeHead(400, pageHeaders()).end(page({ language, title, body, chooser: false, narrow: true }));
  }
}

function field(of: { name: 'username' | 'password'; label: string; value: string; wrong: boolean }): Html {
  const { name, label, value, wrong } = of;
  const type = name === 'username' ? 'text' : 'password';
  const autocomplete = name === 'username' ? 'username' : 'current-password';
  const described = wrong ? html`aria-invalid="true" aria-describedby="problem"` : '';
  return html`<label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      required
      maxlength="200"
      autocomplete="${autocomplete}"
      autocapitalize="none"
      spellcheck="false"
      ${described}
    />`;
}

/** A form of at most 4 KiB; undefined when it is none. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (headerOf(request, 'content-type')?.startsWith('application/x-www-form-urlencoded') !== true) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_FORM_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
