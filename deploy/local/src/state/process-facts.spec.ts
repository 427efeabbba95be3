import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { isAlive, listeningInodes, parseStat, portHolder, processFacts } from './process-facts.js';

describe('facts of a process', () => {
  it('are read behind a name that looks like the rest of the line', () => {
    const rest = 'S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4711 19 300 20';
    expect(parseStat(`12 (a ) S 99 b) ${rest}`)).toEqual({ startTicks: 4711, residentBytes: 300 * 4096 });
  });

  it('do not exist for a zombie, nor for nobody', () => {
    expect(parseStat('12 (gone) Z 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4711 19 0 20')).toBeUndefined();
    expect(processFacts(2 ** 22 + 1)).toBeUndefined();
  });

  it('tell a process from a later one under its number', () => {
    const facts = processFacts(process.pid);
    expect(isAlive(process.pid, facts?.startTicks ?? 0)).toBe(true);
    expect(isAlive(process.pid, (facts?.startTicks ?? 0) + 1)).toBe(false);
  });
});

describe('who holds a port', () => {
  it('is found among those that listen, not among those that are connected', () => {
    const head = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode';
    const row = (port: string, state: string, inode: number): string =>
      `   0: 0100007F:${port} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000     0        0 ${inode} 1`;
    expect(
      listeningInodes([head, row('0FA0', '0A', 11), row('0FA0', '01', 12), row('0FA1', '0A', 13)].join('\n'), 4000),
    ).toEqual(['11']);
  });

  it('is this very process for a port of ours', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      expect(portHolder(port)).toContain(`pid ${process.pid} (`);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('is told in one line, whatever its arguments hold', async () => {
    const script = `\n\nrequire('node:net').createServer().listen(0, '127.0.0.1', function () {
      process.stdout.write(String(this.address().port));
    });`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [port] = (await once(child.stdout, 'data')) as [Buffer];
      const holder = portHolder(Number(port.toString()));
      expect(holder).toContain(`pid ${child.pid} (`);
      expect(holder).not.toContain('\n');
    } finally {
      child.kill('SIGKILL');
    }
  });
});
