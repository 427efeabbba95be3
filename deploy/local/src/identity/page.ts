import { hash } from 'node:crypto';
import { html, Html } from './html.js';
import { LANGUAGES, type Language } from './words/languages.js';

/** Readable on a phone, by night, in print and with a keyboard; contrast above 7:1 for text in both schemes. */
const STYLE = `:root{color-scheme:light dark;--ink:#14202b;--paper:#fff;--soft:#f2f5f8;--line:#b9c4cf;--act:#0b4f8a;--on-act:#fff;--bad:#9b1c1c}
@media (prefers-color-scheme:dark){:root{--ink:#e8eef4;--paper:#11181f;--soft:#1b252f;--line:#4a5a69;--act:#8cc4ff;--on-act:#0b1722;--bad:#ffb0a8}}
*{box-sizing:border-box}body{font:1rem/1.5 system-ui,sans-serif;margin:0;color:var(--ink);background:var(--paper)}
main,nav{max-width:62rem;margin:0 auto;padding:1rem}.narrow{max-width:26rem}h1{font-size:1.5rem;line-height:1.25;overflow-wrap:anywhere}h2{font-size:1.15rem;margin:2rem 0 .5rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;margin:0;padding:0}nav a{display:inline-block;padding:.6rem .7rem}nav a[aria-current]{font-weight:700;text-decoration:none;color:var(--ink)}
a{color:var(--act)}:focus-visible{outline:3px solid var(--act);outline-offset:2px}label{display:block;font-weight:600;margin:1rem 0 .25rem}
input{width:100%;font:inherit;padding:.7rem;border:1px solid var(--line);border-radius:.4rem;color:var(--ink);background:var(--paper)}
button{font:inherit;font-weight:600;min-height:3rem;padding:.7rem 1.2rem;margin:1.2rem .5rem 0 0;border:2px solid var(--act);border-radius:.4rem;color:var(--on-act);background:var(--act);cursor:pointer}
button.second{color:var(--act);background:transparent}.bad{color:var(--bad);font-weight:600;border-inline-start:.3rem solid var(--bad);padding:.5rem .8rem;margin:1rem 0}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line)}
code{background:var(--soft);padding:.1rem .35rem;border-radius:.25rem;overflow-wrap:anywhere}td code{white-space:nowrap;user-select:all}.open{display:inline-block;padding:.4rem 0;font-weight:600}`;

/** Sends the form that ends a session; without it the reader presses the button. */
export const SIGN_OUT_SCRIPT = "document.querySelector('button[name=logout]').click()";

const digest = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

/**
 * Headers of a page: nothing is loaded from anywhere, no script runs but the one above, nobody frames it. Browsers hold
 * `form-action` against redirects too, hence the origins to which a form leads in the end.
 */
export function pageHeaders(formTargets: readonly string[] = []): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src ${digest(STYLE)}`,
    `script-src ${digest(SIGN_OUT_SCRIPT)}`,
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'cache-control': 'no-store',
  };
}

/** What one page shows. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
  /** Whether the same address gives the page in another language with `?lang=`. */
  readonly chooser: boolean;
  readonly narrow: boolean;
}

/** The whole document. */
export function page({ language, title, body, chooser, narrow }: Page): string {
  const width = narrow ? 'narrow' : '';
  const { markup } = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        ${chooser ? languageNav(language, width) : ''}
        <main class="${width}">${body}</main>
      </body>
    </html> `;
  return markup;
}

/** Not of a template: its digest is of these bytes exactly. */
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);

function languageNav(language: Language, width: string): Html {
  const items = Object.entries(LANGUAGES).map(([code, { own }]) =>
    code === language
      ? html`<li><a href="?lang=${code}" lang="${code}" hreflang="${code}" aria-current="true">${own}</a></li>`
      : html`<li><a href="?lang=${code}" lang="${code}" hreflang="${code}">${own}</a></li>`,
  );
  return html`<nav class="${width}" aria-label="${LANGUAGES[language].language}">
    <ul>
      ${items}
    </ul>
  </nav>`;
}
