import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { alertFor, freshNumber } from '../load/alerts.js';
import { currentPlatform } from '../platform/current.js';
import { ImportClient, type ImportView } from '../platform/import-client.js';
import { qalqan, ROOT } from '../platform/qalqan-command.js';
import type { Party } from '../platform/ports.js';
import { waitUntil } from '../platform/wait-for.js';

const platform = currentPlatform();
const sender = `e2e-${freshNumber()}`;

const row = (reference: string, alert: object = alertFor(freshNumber(), ['kz'])): string =>
  `${JSON.stringify({ senderReference: reference, alert })}\n`;

/** Waits until the alerts are at the hub and in the inbox of Kazakhstan, to which they are addressed. */
async function arrived(references: readonly string[]): Promise<void> {
  await waitUntil('kz and the hub hold the batch', async () => {
    const lists = [await platform.node('kz').inbox(), await platform.hub.alerts()];
    return lists.every((list) => references.every((one) => list.some(({ reference }) => reference === one)));
  });
}

describe('rows that an office sends through the interface', () => {
  const client = new ImportClient(platform, 'tj');

  it('become drafts, the bad ones a report, and are known again', async () => {
    const bad = [row('b1', { ...alertFor(1, ['kz']), kind: 'gossip' }), '{"senderReference":\n', row('b2', {})];
    const file = [row('a1'), ...bad, row('a2')].join('');
    const id = await client.create('ndjson', sender);
    const view = await client.rows(id, 'ndjson', file, 1, true);
    expect(view).toMatchObject({ next: 6, rows: { drafted: 2, unchanged: 0, conflicts: 0, refused: 3 } });
    const report = await client.report(id);
    expect(report.slice(0, 2)).toMatchObject([
      { line: 2, pointer: '/alert/kind', code: 'code-unknown' },
      { line: 3, pointer: '', code: 'json-malformed' },
    ]);
    expect(new Set(report.map(({ line }) => line))).toEqual(new Set([2, 3, 4]));
    expect((await client.rows(id, 'ndjson', file, 1, true)).rows).toEqual(view.rows);
    const again = await client.create('ndjson', sender);
    expect((await client.rows(again, 'ndjson', file, 1, true)).rows).toMatchObject({ drafted: 0, unchanged: 2 });
  });

  it('are released as a batch by a second officer, and arrive', async () => {
    const id = await client.create('ndjson', sender, 'officer');
    const first = await client.rows(id, 'ndjson', row('c1') + row('c2'), 1, false);
    await client.rows(id, 'ndjson', row('c3'), first.next, true);
    expect(await client.batch(id, 'submit', 'officer')).toBe(3);
    // The officer holds both roles, and submitted.
    await expect(client.batch(id, 'release', 'officer')).rejects.toMatchObject({ status: 403, code: 'four-eyes' });
    expect(await client.batch(id, 'release', 'releaser')).toBe(3);
    const alerts = await client.alerts(id);
    expect(alerts.map(({ line, senderReference, state }) => [line, senderReference, state])).toEqual([
      [1, 'c1', 'published'],
      [2, 'c2', 'published'],
      [3, 'c3', 'published'],
    ]);
    await arrived(alerts.map(({ reference }) => reference));
  });
});

/** Each call of the command starts a process, which takes its time on a busy machine. */
const COMMANDS_MS = 180_000;

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'qalqan-import-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const command = (party: Party, ...args: readonly string[]): ReturnType<typeof qalqan> =>
    qalqan(platform.location, 'import', '--party', party, ...args);

  function fileOf(name: string, text: string): string {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  }

  it(
    'takes the example in CSV, says what is wrong with a bad row, and a second officer releases',
    async () => {
      const example = readFileSync(join(ROOT, 'services/national-node/examples/seizures.csv'), 'utf8');
      const columns = example.slice(0, example.indexOf('\n')).split(',').length;
      const file = fileOf('seizures.csv', `${example}x${','.repeat(columns - 1)}\n`);
      const sent = await command('uz', '--sender', sender, '--submit', file);
      expect([sent.code, sent.stdout]).toEqual([1, expect.stringContaining('2 drafted')]);
      expect(sent.stdout).toMatch(/^5 +title +schema-invalid +\S/m);
      expect(sent.stdout).toContain('2 submitted, 0 passed over');
      const id = /--release (\S+)/.exec(sent.stderr)?.[1] ?? '';
      expect(await command('uz', '--release', id)).toMatchObject({ code: 0, stdout: '2 released, 0 passed over\n' });
      await arrived((await new ImportClient(platform, 'uz').alerts(id)).map(({ reference }) => reference));
    },
    COMMANDS_MS,
  );

  it(
    'goes on with an import, submits it later, and tells what cannot be',
    async () => {
      const client = new ImportClient(platform, 'kg');
      const id = await client.create('ndjson', sender);
      const rows = [row('d1'), row('d2'), row('d3')];
      await client.rows(id, 'ndjson', rows[0] ?? '', 1, false);
      const file = fileOf('rows.ndjson', rows.join(''));
      expect(await command('kg', '--resume', id, file)).toMatchObject({ code: 0 });
      expect(await command('kg', '--resume', id, '--submit')).toMatchObject({ code: 0 });
      const view: ImportView = await client.view(id);
      expect(view).toMatchObject({ state: 'submitted', rows: { drafted: 3 }, alerts: { submitted: 3 } });
      const header = fileOf('wrong.csv', 'reference,kind,Иванов\n');
      const refused = await command('kg', header);
      expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('/header/3')]);
    },
    COMMANDS_MS,
  );
});
