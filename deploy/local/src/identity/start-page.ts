import { hash } from 'node:crypto';

/** What the start page shows of one service. */
export interface ListedService {
  readonly name: string;
  readonly url: string;
  readonly issuer: string;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f23;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #d8dee4}
code{background:#f2f4f6;padding:.1rem .3rem}a{color:#0b57d0}`;

/** Nothing runs on the page, nothing is loaded from elsewhere, and nobody frames it. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; frame-ancestors 'none'; base-uri 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** The page at the root of the identity provider: where everything is. */
export function startPage(services: readonly ListedService[], credentialsFile: string): string {
  const rows = services.map(
    ({ name, url, issuer }) => `<tr><th scope="row">${text(name)}</th>
<td>${link(`${url}/api/v1/about`, 'about')}</td>
<td>${link(`${url}/health/ready`, 'health')}</td>
<td>${link(`${url}/api/v1/openapi.json`, 'OpenAPI')}</td>
<td>${link(`${url}/metrics`, 'metrics')}</td>
<td>${link(`${issuer}/.well-known/openid-configuration`, 'issuer')}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Qalqan on this machine</title>
<style>${STYLE}</style></head>
<body>
<h1>Qalqan on this machine</h1>
<p>A demonstration with invented data. Every service listens on 127.0.0.1 only.</p>
<table>
<thead><tr><th scope="col">Service</th><th scope="col" colspan="5">Look at</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<h2>Signing in</h2>
<p>Machine clients and their secrets are listed in <code>${text(credentialsFile)}</code>, readable by its owner only.
Each party has an issuer of its own; a token of one is worth nothing at another.</p>
<h2>From the command line</h2>
<p><code>npx qalqan status</code> shows every part, <code>npx qalqan logs hub -f</code> follows a log,
<code>npx qalqan-auditor replay --url &lt;audit log&gt;</code> verifies everything that was ever published.</p>
</body>
</html>
`;
}

function link(href: string, label: string): string {
  return `<a href="${text(href)}">${text(label)}</a>`;
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
