import type { IncomingMessage, ServerResponse } from 'node:http';
import { createIssuer, type IssuerPlan } from './issuer.js';
import { pageHeaders } from './page.js';
import type { IssuerHandler } from './server.js';
import { SignIn } from './sign-in.js';

/** Everything below one issuer's path: the provider, and the page to sign in on. */
export function issuerHandler(plan: IssuerPlan): IssuerHandler {
  const provider = createIssuer(plan);
  const signIn = new SignIn(provider, plan.accounts, plan);
  const handle = provider.callback();
  const policy = pageHeaders([plan.console.origin])['content-security-policy'] ?? '';
  return (request, response) => {
    if (!mayAsk(request, plan)) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end('Not from there.\n');
    } else if (request.url?.startsWith('/sign-in/') === true) {
      signIn.answer(request, response).catch((error: unknown) => failed(plan, error, response));
    } else {
      // For the pages that the provider makes itself; it adds the digest of what they run.
      response.setHeader('content-security-policy', policy);
      void handle(request, response);
    }
  };
}

/** Pages of other origins get nothing, not even what is public; programs and followed links send no `Origin`. */
function mayAsk({ headers: { origin }, method }: IncomingMessage, plan: IssuerPlan): boolean {
  const known = [undefined, plan.console.origin, new URL(plan.issuer).origin];
  // Our own forms, sent from a page without referrer.
  return known.includes(origin) || (origin === 'null' && method === 'POST');
}

function failed({ party }: IssuerPlan, error: unknown, response: ServerResponse): void {
  console.error(`${party}: ${error instanceof Error ? `${error.name}: ${error.message}` : 'sign-in failed'}`);
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('Something went wrong.\n');
}
