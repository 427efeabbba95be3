import { createServer } from 'node:net';

/**
 * `count` distinct TCP ports of 127.0.0.1 that nobody holds at this moment. Another process may still take one
 * before it is used, so only throwaway servers of tests rely on it; the platform has fixed ports.
 */
export async function freePorts(count: number): Promise<number[]> {
  // All are held open together before any is given back: otherwise the kernel may hand out one port twice.
  const held = await Promise.all(Array.from({ length: count }, () => hold()));
  await Promise.all(held.map(({ release }) => release()));
  return held.map(({ port }) => port);
}

/** One free port; see `freePorts`. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  if (port === undefined) throw new Error('the system gave no port');
  return port;
}

function hold(): Promise<{ port: number; release: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('a TCP server has no port'));
        return;
      }
      resolve({ port: address.port, release: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
