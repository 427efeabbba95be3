import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../testing/serve-node.js';
import { ImportClient, rowLine } from '../testing/import-client.js';
import { sampleAlert } from '../testing/events.js';
import { TestNode } from '../testing/test-node.js';

let sent = 0;
const reference = (): string => `case ${(sent += 1)}/2026`;
const codeOf = (answer: Answer): [number, unknown] => [answer.status, answer.body().code];
const NO_ALERTS = { draft: 0, submitted: 0, published: 0, recalled: 0, discarded: 0 };

describe('an import', () => {
  let node: TestNode;
  let client: ImportClient;

  beforeAll(async () => {
    node = await TestNode.start('tj');
    client = new ImportClient(node);
  });
  afterAll(() => node.stop());

  const alerts = async (): Promise<number> => {
    const [row] = await node.db.sql<{ n: number }>('SELECT count(*)::int AS n FROM alert');
    return row?.n ?? 0;
  };

  it('makes a draft of each row, in order, with who sent it as the drafter', async () => {
    const first = rowLine(reference(), { title: 'first' });
    const view = await client.file(first + rowLine(reference(), { title: 'second' }));
    expect(view).toMatchObject({
      ...{ sender: 'customs', format: 'ndjson', state: 'open', next: 3, createdBy: 'tj-drafter' },
      rows: { drafted: 2, unchanged: 0, conflicts: 0, refused: 0 },
      alerts: { ...NO_ALERTS, draft: 2 },
    });
    const rows = await node.db.sql<{ reference: string; title: string; contributors: string[] }>(
      `SELECT a.reference, draft ->> 'title' AS title, contributors FROM import_draft JOIN alert a USING (reference)
        WHERE import_id = $1 ORDER BY line`,
      [view.id],
    );
    expect(rows.map(({ title }) => title)).toEqual(['first', 'second']);
    expect(rows.map(({ contributors }) => contributors)).toEqual([['tj-drafter'], ['tj-drafter']]);
    const read = await node.call('GET', `alerts/${rows[0]?.reference ?? ''}`, { as: 'releaser' });
    expect(read.body()).toMatchObject({ state: 'draft', alert: sampleAlert({ title: 'first' }) });
    const trail = await node.db.sql('SELECT action, actor FROM revision_action WHERE reference = $1', [
      rows[0]?.reference,
    ]);
    expect(trail).toEqual([{ action: 'draft', actor: 'tj-drafter' }]);
  });

  it('changes nothing when the same file comes again, to the same import or another', async () => {
    const file = rowLine(reference()) + rowLine(reference());
    const view = await client.file(file);
    const before = await alerts();
    expect((await client.rows(view.id, file)).body()).toMatchObject({ rows: { drafted: 2, unchanged: 0 }, next: 3 });
    expect(await client.file(file)).toMatchObject({ rows: { drafted: 0, unchanged: 2 }, alerts: NO_ALERTS });
    expect(await alerts()).toBe(before);
    // Another system may use the same numbers.
    expect(await client.file(file, 'ndjson', 'border-police')).toMatchObject({ rows: { drafted: 2, unchanged: 0 } });
  });

  it('knows a reference that comes with other content, or whose draft was thrown away', async () => {
    const [one, two] = [reference(), reference()];
    const { id } = await client.file(rowLine(one) + rowLine(two));
    const [made] = await node.db.sql<{ reference: string }>(
      'SELECT reference FROM import_draft WHERE import_id = $1 AND line = 2',
      [id],
    );
    await node.call('DELETE', `alerts/${made?.reference ?? ''}`, { as: 'drafter' });
    const again = await client.file(rowLine(one, { title: 'other' }) + rowLine(two) + rowLine(one));
    expect(again.rows).toEqual({ drafted: 0, unchanged: 1, conflicts: 2, refused: 0 });
    expect((await client.report(again.id)).map(({ line, pointer, code }) => [line, pointer, code])).toEqual([
      [1, '/senderReference', 'conflict'],
      [2, '/senderReference', 'conflict'],
    ]);
    expect((await client.view(id)).alerts).toEqual({ ...NO_ALERTS, draft: 1, discarded: 1 });
  });

  it.each<[string, string | Buffer, string, string]>([
    ['no JSON', '{"senderReference":\n', '', 'json-malformed'],
    ['no object', '[1]\n', '', 'schema-invalid'],
    ['a name twice', '{"alert":1,"alert":2}\n', '/alert', 'json-duplicate-name'],
    ['a name that somebody made up, twice', '{"Иванов":1,"Иванов":2}\n', '/*', 'json-duplicate-name'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22, 0x0a]), '', 'json-not-utf8'],
    ['no reference', `${JSON.stringify({ alert: sampleAlert() })}\n`, '/senderReference', 'schema-invalid'],
    ['a reference of blanks', rowLine('  '), '/senderReference', 'schema-invalid'],
    ['no alert', '{"senderReference":"x"}\n', '/alert', 'schema-invalid'],
    ['an unknown member', '{"senderReference":"x","alert":{},"Иванов":1}\n', '/*', 'schema-invalid'],
    ['an unknown kind', rowLine('x', { kind: 'gossip' }), '/alert/kind', 'code-unknown'],
    ['a day that is none', rowLine('x', { occurredOn: '2026-02-30' }), '/alert/occurredOn', 'rule-violated'],
    [
      'a mark that this party does not use',
      rowLine('x', { handling: { tlp: 'CLEAR', audience: [] } }),
      '/alert/handling/tlp',
      'rule-violated',
    ],
    ['a line that is too long', `"${'x'.repeat(256 * 1024)}"\n`, '', 'line-too-long'],
  ])('refuses %s, tells where, and goes on', async (_, line, pointer, code) => {
    const view = await client.file(
      Buffer.concat([Buffer.from(rowLine(reference())), Buffer.from(line), Buffer.from(`\n${rowLine(reference())}`)]),
    );
    expect(view).toMatchObject({ next: 5, rows: { drafted: 2, unchanged: 0, conflicts: 0, refused: 1 } });
    const report = await client.report(view.id);
    expect(report[0]).toMatchObject({ line: 2, pointer, column: null, code });
    expect(JSON.stringify(report)).not.toMatch(/Иванов|gossip|2026-02-30|CLEAR/);
  });

  it('may begin with a byte order mark, and end its lines as Windows does', async () => {
    const file = `\ufeff${rowLine(reference())}${rowLine(reference())}`.replaceAll('\n', '\r\n');
    expect((await client.file(file)).rows).toMatchObject({ drafted: 2, refused: 0 });
  });

  it('takes no line that is cut, unless the file ends with it', async () => {
    const id = await client.create();
    const [one, two] = [rowLine(reference()), rowLine(reference())];
    const cut = await client.rows(id, one + two.trimEnd(), 'ndjson', 'from=1');
    expect(cut.body()).toMatchObject({ next: 2, rows: { drafted: 1, refused: 0 } });
    const end = await client.rows(id, two.trimEnd(), 'ndjson', 'from=2&last=true');
    expect(end.body()).toMatchObject({ next: 3, rows: { drafted: 2 } });
  });

  it('pages its report in the order of the file', async () => {
    const lines = Array.from({ length: 7 }, (_, at) => (at % 2 === 0 ? '{}\n' : rowLine(reference())));
    const { id } = await client.file(lines.join(''));
    const report = await client.report(id, 3);
    expect(report.map(({ line, pointer }) => [line, pointer])).toEqual(
      [1, 3, 5, 7].flatMap((line) => [
        [line, '/senderReference'],
        [line, '/alert'],
      ]),
    );
  });

  it('wants the line that comes next, and the format that it was made for', async () => {
    const id = await client.create();
    expect(codeOf(await client.rows(id, rowLine(reference()), 'ndjson', 'from=2'))).toEqual([409, 'state-conflict']);
    expect(codeOf(await client.rows(id, 'reference\n', 'csv'))).toEqual([415, 'media-type-unsupported']);
    expect((await client.rows(id, rowLine(reference()), 'ndjson', 'from=1')).body()).toMatchObject({ next: 2 });
    expect((await client.rows(id, rowLine(reference()), 'ndjson', 'from=2')).body()).toMatchObject({ next: 3 });
    const other = '00000000-0000-4000-8000-000000000000';
    expect(codeOf(await client.rows(other, rowLine(reference())))).toEqual([404, 'not-found']);
    for (const query of ['from=0', 'from=x', 'last=1', 'line=1'])
      expect(codeOf(await client.rows(id, '', 'ndjson', query))).toEqual([400, 'parameter-invalid']);
  });

  it('takes its media types at its own address only, uncompressed and in UTF-8', async () => {
    const id = await client.create();
    const send = (path: string, headers: Record<string, string>): Promise<Answer> =>
      node.call('POST', path, { as: 'drafter', body: rowLine('x'), headers });
    const refused = [415, 'media-type-unsupported'];
    const type = 'application/x-ndjson';
    expect(codeOf(await send('alerts', { 'content-type': type }))).toEqual(refused);
    expect(codeOf(await send(`imports/${id}/rows`, { 'content-type': 'application/json' }))).toEqual(refused);
    expect(codeOf(await send(`imports/${id}/rows`, { 'content-type': `${type}; charset=cp1251` }))).toEqual(refused);
    expect(codeOf(await send(`imports/${id}/rows`, { 'content-type': type, 'content-encoding': 'gzip' }))).toEqual(
      refused,
    );
  });

  it('is for drafters to fill and for releasers to let out', async () => {
    const id = await client.create();
    const missing = [403, 'role-missing'];
    expect(codeOf(await new ImportClient(node, 'releaser').rows(id, rowLine('x')))).toEqual(missing);
    expect(codeOf(await node.call('POST', `imports/${id}/release`, { as: 'drafter' }))).toEqual(missing);
    expect(codeOf(await node.call('POST', `imports/${id}/submit`, { as: 'releaser' }))).toEqual(missing);
    expect(codeOf(await node.call('GET', `imports/${id}`, { as: 'analyst' }))).toEqual(missing);
    expect(codeOf(await node.call('GET', `imports/${id}/report`, { as: 'auditor' }))).toEqual(missing);
    expect(codeOf(await node.call('GET', `imports/${id}/alerts`, { as: 'analyst' }))).toEqual(missing);
  });
});
