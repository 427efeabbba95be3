import { createServer } from 'node:net';
import { errorCode } from '../servers/error-facts.js';
import { portHolder } from '../state/process-facts.js';
import { SetupError } from '../servers/setup-error.js';

/** Fails with one line that names every port somebody else holds, and who. */
export async function ensurePortsFree(ports: readonly number[]): Promise<void> {
  const busy = (await Promise.all(ports.map(async (port) => ((await isFree(port)) ? [] : [port])))).flat();
  if (busy.length === 0) return;
  const named = busy.map((port) => `${port}${heldBy(port)}`).join(', ');
  throw new SetupError(
    `port${busy.length === 1 ? '' : 's'} in use: ${named}`,
    'stop what holds them, or move all ports with QALQAN_PORT_BASE',
  );
}

function heldBy(port: number): string {
  const holder = portHolder(port);
  // Another user's process shows its port and hides itself.
  return holder === undefined ? ` (who holds it is hidden from us: sudo ss -ltnp 'sport = :${port}')` : ` by ${holder}`;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (errorCode(error) === 'EADDRINUSE') resolve(false);
      else reject(new SetupError(`port ${port} of 127.0.0.1 cannot be used: ${error.message}`));
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
