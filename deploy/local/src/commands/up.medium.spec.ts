import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallDisk, type SmallDisk } from '@qalqan/testkit';
import { freePort } from '../servers/free-port.js';
import { startPostgres } from '../servers/postgres.js';
import { claimState } from '../state/claim.js';
import { ROOT, stateFolder } from '../state/folder.js';

interface Ended {
  readonly code: number;
  readonly errors: string[];
  readonly output: string;
}

/** The command itself, as a process: what it prints and how it ends is the promise. */
describe('npx qalqan up', () => {
  let folder: string;
  let disk: SmallDisk | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qalqan-up-'));
    chmodSync(folder, 0o755);
  });
  afterEach(async () => {
    await disk?.remove();
    disk = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  function up(state: string, env: Record<string, string> = {}): Promise<Ended> {
    const program = join(ROOT, 'deploy/local/dist/main.js');
    const { PATH = '' } = process.env;
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [program, 'up', '--no-demo'],
        { env: { PATH, QALQAN_STATE_DIR: state, QALQAN_PORT_BASE: '1024', ...env }, timeout: 60_000 },
        (error, stdout, stderr) => {
          const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
          resolve({ code, output: stdout, errors: stderr.split('\n').filter((line) => line !== '') });
        },
      );
    });
  }

  it('says who holds a port, and leaves nothing behind', async () => {
    const base = await freePort();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(base, '127.0.0.1', resolve));
    const ended = await up(folder, { QALQAN_PORT_BASE: String(Math.min(base, 65_000)) });
    await new Promise((resolve) => server.close(resolve));
    expect(ended.code).toBe(1);
    expect(ended.errors).toEqual([
      expect.stringMatching(new RegExp(`^error: ports? in use: ${base} by pid ${process.pid} \\(`)),
      '  try: stop what holds them, or move all ports with QALQAN_PORT_BASE',
    ]);
    expect(existsSync(join(folder, 'run.json'))).toBe(false);
    expect(readdirSync(join(folder, 'pki'))).toEqual([]);
  });

  it('refuses a second start in the same folder', async () => {
    expect(await claimState(stateFolder(folder))).toBe(true);
    expect(await up(folder)).toMatchObject({
      code: 1,
      errors: [`error: another start in ${folder} is under way`, expect.stringMatching(/^ {2}try: npx qalqan status/)],
    });
  });

  it('refuses a state folder of another version', async () => {
    writeFileSync(join(folder, 'layout'), '0\n');
    expect(await up(folder)).toMatchObject({
      code: 1,
      errors: [
        'error: the state folder was made by another version (layout 0, this one needs 2)',
        '  try: npx qalqan reset (removes all local data)',
      ],
    });
  });

  it('says which Java is missing where', async () => {
    expect(await up(folder, { JAVA_HOME: join(folder, 'gone') })).toMatchObject({
      code: 1,
      errors: [
        `error: Java is not installed where JAVA_HOME says (${join(folder, 'gone')})`,
        expect.stringMatching(/^ {2}try: apt-get install openjdk-17-jre-headless/),
      ],
    });
  });

  it('does not begin on a disk without room', async () => {
    disk = await smallDisk(join(folder, 'small'), 30);
    if (disk === undefined) return;
    const ended = await up(disk.path);
    expect(ended.code).toBe(1);
    expect(ended.errors).toEqual([
      expect.stringMatching(/^error: only \d+ MB are free where .*small lies, 500 MB are needed$/),
      '  try: make room there, or put the state elsewhere with QALQAN_STATE_DIR',
    ]);
    expect(existsSync(join(disk.path, 'run.json'))).toBe(false);
  });

  it('says so when not a byte is left', async () => {
    disk = await smallDisk(join(folder, 'small'), 1);
    if (disk === undefined) return;
    disk.fill();
    const ended = await up(disk.path);
    expect(ended.code).toBe(1);
    expect(ended.errors).toHaveLength(2);
    expect(ended.errors[0]).toMatch(/^error: (no space left|only 0 MB are free)/);
  });

  it('says that PostgreSQL met the full disk, in the words of PostgreSQL', async () => {
    disk = await smallDisk(join(folder, 'small'), 10);
    if (disk === undefined) return;
    await expect(startPostgres({ dir: join(disk.path, 'pg'), durable: false })).rejects.toMatchObject({
      message: expect.stringMatching(/^PostgreSQL could not make its data folder .*No space left on device$/),
      hint: 'make room there, or put the state elsewhere with QALQAN_STATE_DIR',
    });
  });
});
