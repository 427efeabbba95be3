import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Handles the requests below one issuer's path. */
export type IssuerHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Requests as the issuers see them: the path without the issuer's name, the whole of it kept beside. */
type Mounted = IncomingMessage & { originalUrl?: string };

/** Answers the start page. */
export type StartHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** One server for all issuers, each under the path of its party, with the start page at the root. */
export function identityServer(issuers: ReadonlyMap<string, IssuerHandler>, start: StartHandler): Server {
  return createServer((request: Mounted, response) => {
    const url = request.url ?? '/';
    const [, party = '', rest = '/'] = /^\/([a-z]+)(\/.*)?$/.exec(url) ?? [];
    const issuer = issuers.get(party);
    if (issuer) {
      // The provider derives its own addresses from these two, as it does below an Express router.
      request.originalUrl = url;
      request.url = rest;
      issuer(request, response);
      return;
    }
    const path = url.split('?')[0] ?? '/';
    if (path === '/') start(request, response);
    else answer(path, response);
  });
}

function answer(path: string, response: ServerResponse): void {
  if (path === '/health/live' || path === '/health/ready') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}\n');
  } else {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
  }
}
