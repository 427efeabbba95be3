import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../servers/free-port.js';
import { launch, type Exit } from '../servers/process.js';
import { processFacts } from '../state/process-facts.js';
import { Part, type PartPlan } from './part.js';

const LISTEN = `require('http').createServer((q, r) => r.writeHead(q.url === '/ready' ? 200 : 503).end()).listen(+process.env.PORT)`;

describe('a part under supervision', () => {
  let folder: string;
  let port: number;
  let part: Part;
  let crashes: { name: string; exit: Exit; waitMs: number | undefined; lastLine: string }[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'qalqan-part-'));
    port = await freePort();
    crashes = [];
  });
  afterEach(async () => {
    await part.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function supervised(code: string, changes: Partial<PartPlan> = {}): Part {
    const logFile = join(folder, 'part.log');
    const start: PartPlan['start'] = () =>
      launch({
        command: process.execPath,
        args: ['-e', code],
        env: { PORT: String(port) },
        logFile,
        deathSignal: 'KILL',
      });
    part = new Part(
      {
        name: 'part',
        port,
        logFile,
        tier: 0,
        readyUrl: `http://127.0.0.1:${port}/ready`,
        stopSignal: 'SIGTERM',
        stopGraceMs: 500,
        readyTimeoutMs: 10_000,
        start,
        ...changes,
      },
      {
        changed: () => undefined,
        crashed: (name, exit, waitMs, lastLine) => crashes.push({ name, exit, waitMs, lastLine }),
      },
    );
    return part;
  }

  it('is started again when it is killed', async () => {
    await supervised(LISTEN).start();
    await part.untilReady();
    const first = part.facts();
    process.kill(first?.pid ?? 0, 'SIGKILL');
    while (part.facts()?.restarts !== 1) await sleep(20);
    await part.untilReady();
    expect(part.facts()?.pid).not.toBe(first?.pid);
    expect(crashes).toEqual([
      { name: 'part', exit: { code: null, signal: 'SIGKILL' }, waitMs: 0, lastLine: '(nothing logged)' },
    ]);
  });

  it('says what it said last when it does not become ready', async () => {
    await supervised(`console.log('the key is missing'); process.exit(3)`, { readyTimeoutMs: 300 }).start();
    await expect(part.untilReady()).rejects.toThrow(
      /^part ended \w+ without being ready \(waited 0.3 s\); its last line: the key is missing$/,
    );
    expect(crashes[0]?.exit).toEqual({ code: 3, signal: null });
  });

  it('is given up when it has stopped again and again without ever having been ready', async () => {
    await supervised(`console.log('the key is missing'); process.exit(3)`).start();
    const gaveUp = await part.untilReady().catch((error: unknown) => error);
    expect(gaveUp).toMatchObject({
      message: 'part ended 4 times without being ready; its last line: the key is missing',
      hint: `look at ${join(folder, 'part.log')} (npx qalqan logs part)`,
    });
    expect(crashes.map(({ waitMs }) => waitMs)).toEqual([500, 1_000, 2_000, undefined]);
    expect(part.facts()).toBeUndefined();
  });

  it('is given up at once when it says that its settings are wrong', async () => {
    await supervised(`console.log('QALQAN_PORT is no port'); process.exit(78)`).start();
    await expect(part.untilReady()).rejects.toThrow(
      'part ended once without being ready; its last line: QALQAN_PORT is no port',
    );
    expect(crashes.map(({ waitMs }) => waitMs)).toEqual([undefined]);
  });

  it('is started for ever once it was ready: it may wait for something that comes back', async () => {
    const once = `if (require('fs').existsSync(process.env.WAS)) process.exit(1); require('fs').writeFileSync(process.env.WAS, ''); ${LISTEN}`;
    const logFile = join(folder, 'part.log');
    const env = { PORT: String(port), WAS: join(folder, 'was') };
    await supervised(once, {
      start: () => launch({ command: process.execPath, args: ['-e', once], env, logFile, deathSignal: 'KILL' }),
    }).start();
    await part.untilReady();
    process.kill(part.facts()?.pid ?? 0, 'SIGKILL');
    while (crashes.length < 4) await sleep(20);
    expect(crashes.map(({ waitMs }) => waitMs)).toEqual([0, 500, 1_000, 2_000]);
  });

  it('is killed when it does not stop by itself, and stays down', async () => {
    await supervised(`process.on('SIGTERM', () => {}); ${LISTEN}`).start();
    await part.untilReady();
    const pid = part.facts()?.pid ?? 0;
    await part.stop();
    expect(processFacts(pid)).toBeUndefined();
    await sleep(700);
    expect(part.facts()).toBeUndefined();
    expect(crashes).toEqual([]);
  });
});
