import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportClient, rowLine } from '../testing/import-client.js';
import { sampleAlert } from '../testing/events.js';
import { TestNode } from '../testing/test-node.js';

const COLUMNS: readonly (readonly [string, string])[] = [
  ['kind', 'drug-seizure'],
  ['title', 'Parcel with two kilograms'],
  ['place', 'Панҷи Поён'],
  ['country', 'TJ'],
  ['persons.1.role', 'suspect'],
  ['persons.1.names.1.text', 'Иванов Иван'],
  ['persons.1.documents.1.type', 'passport'],
  ['persons.1.documents.1.country', 'TJ'],
  ['persons.1.documents.1.number', 'A1234567'],
  ['phones.2.number', '+992 90 123 45 67'],
  ['substances.1.drug', 'heroin'],
  ['substances.1.test', 'field'],
  ['lang', 'ru'],
  ['text', 'Посылка.'],
  ['evaluation.scheme', '4x4'],
  ['evaluation.source', 'A'],
  ['evaluation.information', '1'],
  ['tlp', 'AMBER'],
  ['audience', 'kz'],
  ['purpose', 'investigation'],
  ['retention.reviewOn', '2027-10-03'],
  ['retention.eraseOn', '2029-10-03'],
  ['desk', 'Duty desk, +992 00 000 00 00'],
  ['exercise', 'false'],
];

const NAMES = ['reference', ...COLUMNS.map(([name]) => name)];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A line of CSV with the sample alert, some cells changed. */
function csvLine(reference: string, changes: Readonly<Record<string, string>> = {}, delimiter = ','): string {
  const cells = COLUMNS.map(([name, cell]) => changes[name] ?? cell);
  return `${[reference, ...cells].map(quoted).join(delimiter)}\n`;
}
const header = (delimiter = ','): string => `${NAMES.join(delimiter)}\n`;

describe('a CSV file', () => {
  let node: TestNode;
  let client: ImportClient;
  let sent = 0;
  const reference = (): string => `csv-${(sent += 1)}`;

  beforeAll(async () => {
    node = await TestNode.start('tj');
    client = new ImportClient(node);
  });
  afterAll(() => node.stop());

  it('says what NDJSON says, and is known again as the same row', async () => {
    const one = reference();
    const view = await client.file(header() + csvLine(one), 'csv');
    expect(view).toMatchObject({ next: 3, rows: { drafted: 1, refused: 0 } });
    const [row] = await node.db.sql(
      'SELECT draft FROM alert JOIN import_draft USING (reference) WHERE import_id = $1',
      [view.id],
    );
    expect(row).toEqual({ draft: sampleAlert() });
    expect((await client.file(rowLine(one))).rows).toMatchObject({ drafted: 0, unchanged: 1 });
  });

  it('has an empty list where one must stand and no cell fills it', async () => {
    const vehicle = { 'conveyances.1.mode': 'road', 'conveyances.1.type': 'car' };
    const one = reference();
    const line = `${csvLine(one, { audience: '' }).trimEnd()},${Object.values(vehicle).join(',')}\n`;
    const file = `${header().trimEnd()},${Object.keys(vehicle).join(',')}\n${line}`;
    expect((await client.file(file, 'csv')).rows).toMatchObject({ drafted: 1, refused: 0 });
    const same = rowLine(one, {
      conveyances: [{ mode: 'road', type: 'car', identifiers: [] }],
      handling: { tlp: 'AMBER', audience: [] },
    });
    expect((await client.file(same)).rows).toMatchObject({ unchanged: 1 });
  });

  it.each([
    ['semicolons and a byte order mark', '\ufeff', ';', '\n'],
    ['tabs and the line ends of Windows', '', '\t', '\r\n'],
    ['commas and a blank line', '', ',', '\n\n'],
  ])('may have %s', async (_, mark, delimiter, end) => {
    const file = mark + (header(delimiter) + csvLine(reference(), {}, delimiter)).replaceAll('\n', end);
    expect(await client.file(file, 'csv')).toMatchObject({ rows: { drafted: 1, refused: 0 } });
  });

  it('may have line breaks and delimiters in quoted cells, and then counts lines, not rows', async () => {
    const file =
      header() + csvLine(reference(), { text: 'one,\ntwo "three"\n;' }) + csvLine(reference(), { tlp: 'PURPLE' });
    const view = await client.file(file, 'csv');
    expect(view).toMatchObject({ next: 6, rows: { drafted: 1, refused: 1 } });
    expect(await client.report(view.id)).toMatchObject([{ line: 5, column: 'tlp', pointer: '/alert/handling/tlp' }]);
  });

  it('goes on at any line with the header that it began with', async () => {
    const id = await client.create('csv');
    const rows = [csvLine(reference(), { text: 'a\nb' }), csvLine(reference()), csvLine(reference())];
    // Cut within a quoted cell: that row is not taken yet.
    const cut = header() + (rows[0] ?? '').slice(0, (rows[0] ?? '').indexOf('\n') + 1);
    expect((await client.rows(id, cut, 'csv', 'from=1')).body()).toMatchObject({ next: 2, rows: { drafted: 0 } });
    expect((await client.rows(id, rows.join(''), 'csv', 'from=2&last=true')).body()).toMatchObject({
      next: 6,
      rows: { drafted: 3, refused: 0 },
    });
  });

  it('takes no line that is cut, unless the file ends with it', async () => {
    const id = await client.create('csv');
    const [one, two] = [csvLine(reference()), csvLine(reference())];
    const cut = header() + one + two.slice(0, -3);
    expect((await client.rows(id, cut, 'csv', 'from=1')).body()).toMatchObject({ next: 3, rows: { drafted: 1 } });
    expect((await client.rows(id, two.trimEnd(), 'csv', 'from=3&last=true')).body()).toMatchObject({
      next: 4,
      rows: { drafted: 2, refused: 0 },
    });
  });

  it('is not gone on with under another header', async () => {
    const id = await client.create('csv');
    await client.rows(id, header() + csvLine(reference()), 'csv', 'from=1');
    const other = header(';') + csvLine(reference(), {}, ';').repeat(2);
    const answer = await client.rows(id, other, 'csv', 'from=1&last=true');
    expect([answer.status, answer.body().code]).toEqual([409, 'state-conflict']);
    expect(await client.view(id)).toMatchObject({ next: 3, rows: { drafted: 1 } });
  });

  it.each<[string, string | Buffer, Record<string, unknown>]>([
    [
      'a number that is none',
      csvLine('x', {}).replace('field', 'guess'),
      { column: 'substances.1.test', code: 'code-unknown' },
    ],
    ['a yes that is no boolean', csvLine('x', { exercise: 'yes' }), { column: 'exercise', code: 'schema-invalid' }],
    [
      'a field that is missing',
      csvLine('x', { title: '' }),
      { column: 'title', code: 'schema-invalid', pointer: '/alert/title' },
    ],
    [
      'a field that is missing in a group',
      csvLine('x', { 'persons.1.role': '' }),
      { column: 'persons.1.role', code: 'schema-invalid' },
    ],
    [
      'a list that begins at two',
      csvLine('x', { 'phones.2.number': '12' }),
      { column: 'phones.2.number', pointer: '/alert/phones/0/number' },
    ],
    [
      'a party that nobody knows',
      csvLine('x', { audience: 'kz|zz' }),
      { column: 'audience', pointer: '/alert/handling/audience/1' },
    ],
    ['a row without reference', csvLine(''), { column: 'reference', pointer: '/senderReference' }],
    ['a row that is too short', 'x,y\n', { column: null, code: 'csv-malformed', pointer: '' }],
    ['a quote out of place', csvLine('x').replace('"x"', 'x"y"'), { column: null, code: 'csv-malformed' }],
    ['a NUL', csvLine('x', { text: 'a\0b' }), { column: null, code: 'csv-malformed' }],
    [
      'another encoding',
      Buffer.from(csvLine('x', { text: '\u00cf\u00ee\u00f1' }), 'latin1'),
      { column: null, code: 'text-not-utf8' },
    ],
  ])('refuses %s, tells where, and goes on', async (_, line, fault) => {
    const file = Buffer.concat([Buffer.from(header()), Buffer.from(line), Buffer.from(csvLine(reference()))]);
    const view = await client.file(file, 'csv');
    expect(view).toMatchObject({ next: 4, rows: { drafted: 1, refused: 1 } });
    expect((await client.report(view.id))[0]).toMatchObject({ line: 2, ...fault });
  });

  it('loses one line to a quote that nobody closed', async () => {
    const open = csvLine(reference()).replace(/"\n$/, '\n');
    const rows = Array.from({ length: 150 }, () => csvLine(reference())).join('');
    const plain = rows.replaceAll('"', '').replaceAll('Duty desk, +992', 'Duty desk +992');
    const view = await client.file(header() + open + plain + open, 'csv');
    expect(view).toMatchObject({ next: 154, rows: { drafted: 150, refused: 2 } });
    expect((await client.report(view.id)).map(({ line, code }) => [line, code])).toEqual([
      [2, 'csv-malformed'],
      [153, 'csv-malformed'],
    ]);
  });

  it.each<[string, string | Buffer, string]>([
    ['without a reference', 'title,kind\n', '/header'],
    ['with an unknown column', 'reference,Иванов Иван\n', '/header/2'],
    ['with a group for a column', 'reference,persons.1\n', '/header/2'],
    ['with a number beyond the list', 'reference,persons.51.role\n', '/header/2'],
    ['with a column twice', 'reference,title,title\n', '/header/3'],
    ['with __proto__', 'reference,__proto__.title\n', '/header/2'],
    ['in UTF-16', Buffer.from('\ufeffreference;title\n', 'utf16le'), '/header'],
  ])('is refused as a whole %s, with the number of the column', async (_, text, pointer) => {
    const id = await client.create('csv');
    const answer = await client.rows(id, text, 'csv');
    expect([answer.status, answer.body()]).toMatchObject([400, { code: 'schema-invalid', pointer }]);
    expect(JSON.stringify(answer.body())).not.toContain('Иванов');
    expect(await client.view(id)).toMatchObject({ next: 1 });
  });
});
