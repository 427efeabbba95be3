import type { UserCredential } from '../steps/credentials.js';
import { html, type Html } from './html.js';
import { page, pageHeaders } from './page.js';
import type { StartHandler } from './server.js';
import { chooseLanguage, LANGUAGES, type Language } from './words/languages.js';

/** What the start page shows of one service. */
export interface ListedService {
  readonly name: string;
  readonly url: string;
  readonly issuer: string;
  /** Demonstration users; none anywhere but on one machine. */
  readonly users: readonly UserCredential[];
}

/** The page at the root of the identity provider: every console, and as whom to sign in there. */
export function startPage(services: readonly ListedService[], credentialsFile: string): StartHandler {
  const hosts = new Set(['localhost', ...services.map(({ issuer }) => new URL(issuer).hostname)]);
  return (request, response) => {
    // Names of others may be made to lead here (DNS rebinding): what stands on the page is for this machine alone.
    if (!hosts.has((request.headers.host ?? '').replace(/:[0-9]+$/, ''))) {
      response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end('Not under this name.\n');
      return;
    }
    const wish = new URL(request.url ?? '/', 'http://ours').searchParams.get('lang') ?? undefined;
    const language = chooseLanguage(wish, request.headers['accept-language']);
    const { title } = LANGUAGES[language].start;
    const body = content(services, credentialsFile, language);
    response.writeHead(200, pageHeaders()).end(page({ language, title, body, chooser: true, narrow: false }));
  };
}

function content(services: readonly ListedService[], credentialsFile: string, language: Language): Html {
  const { start } = LANGUAGES[language];
  return html`<h1>${start.title}</h1>
    <p>${start.intro}</p>
    <p>${start.fourEyes}</p>
    ${services.map((service) => section(service, language))}
    <h2>${start.developers}</h2>
    <p>${start.clients} <code>${credentialsFile}</code></p>
    <div class="wide">
      <table>
        ${services.map(developerRow)}
      </table>
    </div>
    <p><code>npx qalqan status</code> <code>npx qalqan logs hub -f</code> <code>npx qalqan-auditor replay</code></p>`;
}

function section({ name, url, users }: ListedService, language: Language): Html {
  const { start, places } = LANGUAGES[language];
  return html`<section aria-labelledby="${name}">
    <h2 id="${name}">${places[name] ?? name}</h2>
    <a class="open" href="${url}/">${start.open}</a>
    ${users.length === 0 ? html`<p>${start.noUsers}</p>` : userTable(users, language)}
  </section>`;
}

function userTable(users: readonly UserCredential[], language: Language): Html {
  const { start, signIn } = LANGUAGES[language];
  const heads = [start.duty, start.name, signIn.userName, signIn.password];
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${users.map((user) => userRow(user, language))}
      </tbody>
    </table>
  </div>`;
}

function userRow({ name, username, password, roles }: UserCredential, language: Language): Html {
  const words: Readonly<Record<string, string>> = LANGUAGES[language].roles;
  return html`<tr>
    <th scope="row">${roles.map((role) => words[role] ?? role).join(', ')}</th>
    <td lang="en">${name}</td>
    <td><code>${username}</code></td>
    <td><code>${password}</code></td>
  </tr>`;
}

function developerRow({ name, url, issuer }: ListedService): Html {
  return html`<tr lang="en">
    <th scope="row">${name}</th>
    <td><a href="${url}/api/v1/about">about</a></td>
    <td><a href="${url}/health/ready">health</a></td>
    <td><a href="${url}/api/v1/openapi.json">OpenAPI</a></td>
    <td><a href="${url}/metrics">metrics</a></td>
    <td><a href="${issuer}/.well-known/openid-configuration">issuer</a></td>
  </tr>`;
}
