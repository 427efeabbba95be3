import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../servers/free-port.js';
import { removePrivateFolder } from '../servers/reachable.js';
import { ROOT } from '../state/folder.js';

/** The command itself on a fresh state folder: a real PostgreSQL, the real program of the hub. */
describe('npx qalqan migrate', () => {
  let state: string;
  let base: string;

  beforeAll(async () => {
    state = mkdtempSync(join(tmpdir(), 'qalqan-migrate-'));
    chmodSync(state, 0o755);
    base = String(Math.max(1_024, Math.min((await freePort()) - 432, 65_000)));
  });
  afterAll(() => {
    removePrivateFolder(join(state, 'postgres'));
    rmSync(state, { recursive: true, force: true });
  });

  function migrate(...args: string[]): Promise<{ code: number; output: string[]; errors: string[] }> {
    const { PATH = '' } = process.env;
    const env = { PATH, QALQAN_STATE_DIR: state, QALQAN_PORT_BASE: base };
    const all = [join(ROOT, 'deploy/local/dist/main.js'), 'migrate', ...args];
    return new Promise((resolve) => {
      execFile(process.execPath, all, { env, timeout: 90_000 }, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
        resolve({ code, output: lines(stdout), errors: lines(stderr) });
      });
    });
  }

  it('lists what waits, makes a backup and refuses to take back what was not applied', async () => {
    const { code, output, errors } = await migrate('list', '--party', 'hub');
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(output).toContain('pending HubTables1767312000000');
    const back = await migrate('back', 'HubTables1767312000000', '--party', 'hub');
    expect(back.output).toEqual([expect.stringMatching(/^backup: database qalqan_hub_before_\d{8}T\d{6}$/)]);
    expect({ code: back.code, errors: back.errors }).toEqual({
      code: 1,
      errors: ['no migration has run in this database (state-conflict)'],
    });
  }, 120_000);

  it('knows its instances', async () => {
    expect(await migrate('list', '--party', 'xx')).toMatchObject({
      code: 1,
      errors: ['error: there is no instance xx', expect.anything()],
    });
  });
});
