import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { errorCode } from '../servers/error-facts.js';
import type { StateFolder } from './folder.js';

/**
 * Makes this process the only one that runs a platform in the folder, until it ends however it ends: a name in the
 * kernel's table of sockets (unix(7), abstract) belongs to one process at a time and cannot be left behind as a file can.
 * False when another has it.
 */
export function claimState({ root }: StateFolder): Promise<boolean> {
  const name = createHash('sha256').update(realpathSync(root)).digest('hex');
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => {
      if (errorCode(error) === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen({ path: `\0qalqan-run-${name}` }, () => resolve(true));
    server.unref();
  });
}
