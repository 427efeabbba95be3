import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { cacheRuleOf, consoleHeaders, INDEX } from './console-headers.js';
import { consolePathOf, isFileIn } from './console-path.js';

/** The console's build in this repository; the same distance from src/ and dist/. */
const BUILT_CONSOLE = fileURLToPath(new URL('../../../../services/console/dist', import.meta.url));

/** How a service offers the console to its own users. */
export interface ConsoleHosting {
  /** Folder of the built files; the one of this repository when undefined. */
  readonly folder?: string | undefined;
}

const NOT_BUILT = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Qalqan</title></head>
<body><h1>The console is not built</h1><p>Run <code>npm run build</code> and load this page again. The interface under /api/v1 is served meanwhile.</p></body></html>
`;

/**
 * Serves the console at the root: its files as they are, and its page at every path that is not one of the interface's.
 * `reserved` names the first parts of those; an unknown address below them stays a problem of its own.
 */
export function addConsole(
  fastify: FastifyInstance,
  options: ConsoleHosting & { readonly issuer: string; readonly reserved: ReadonlySet<string> },
): void {
  const folder = options.folder ?? BUILT_CONSOLE;
  const headers = consoleHeaders(options.issuer);
  // Files are chosen below; of the plugin we take how they are sent: validators, ranges, compressed forms beside them.
  fastify.register(fastifyStatic, { serve: false, preCompressed: true, cacheControl: false, dotfiles: 'deny' });
  fastify.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const asked = consolePathOf(request.params['*'], options.reserved);
    if (asked.kind === 'none') return notFound(reply);
    const path = asked.kind === 'page' ? INDEX : asked.path;
    if (!(await isFileIn(folder, path))) return asked.kind === 'page' ? notBuilt(reply, headers) : notFound(reply);
    return reply
      .headers({ ...headers, 'cache-control': cacheRuleOf(path) })
      .sendFile(path, folder, { cacheControl: false });
  });
}

function notFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

function notBuilt(reply: FastifyReply, headers: Readonly<Record<string, string>>): FastifyReply {
  return reply.code(503).headers(headers).type('text/html; charset=utf-8').send(NOT_BUILT);
}
