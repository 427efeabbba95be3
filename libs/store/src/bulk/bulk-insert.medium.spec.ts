import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@qalqan/testkit';
import { bulkInsert, type BulkTable } from './bulk-insert.js';

interface Row {
  readonly id: bigint;
  readonly body: Uint8Array | null;
  readonly note: string | undefined;
  readonly tags: unknown;
  readonly at: Date;
}

const TABLE: BulkTable<Row> = {
  name: 'sample',
  columns: { id: 'bigint', body: 'bytea', note: 'text', tags: 'jsonb', at: 'timestamptz' },
  onConflict: 'DO NOTHING',
};

describe('bulkInsert', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await testDatabase();
    await test.sql('CREATE TABLE sample (id bigint PRIMARY KEY, body bytea, note text, tags jsonb, at timestamptz)');
  });

  afterAll(() => test.drop());

  const row = (id: number, changes: Partial<Row> = {}): Row => ({
    id: BigInt(id),
    body: Uint8Array.of(0, 0x5c, 0x22, 0x2c, 0x7b, 0xff, 0x80),
    note: 'NULL',
    tags: { a: ['"', '\\', ',', '{'] },
    at: new Date('2026-11-24T08:00:00.123Z'),
    ...changes,
  });

  it('stores every kind of value as it is, and undefined and null as NULL', async () => {
    const rows = [
      row(1),
      row(2, { body: null, note: undefined }),
      row(3, { note: 'ünï "\\,{}', body: new Uint8Array() }),
    ];
    expect(await test.database.transaction(({ manager }) => bulkInsert(manager, TABLE, rows))).toBe(3);
    expect(await test.sql('SELECT * FROM sample ORDER BY id')).toEqual([
      { ...row(1), id: '1', body: Buffer.from(row(1).body ?? []) },
      { ...row(2), id: '2', body: null, note: null },
      { ...row(3), id: '3', body: Buffer.alloc(0), note: 'ünï "\\,{}' },
    ]);
  });

  it('takes a view of a larger buffer for its own bytes alone', async () => {
    const view = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
    await test.database.transaction(({ manager }) => bulkInsert(manager, TABLE, [row(10, { body: view })]));
    expect(await test.sql('SELECT body FROM sample WHERE id = 10')).toEqual([{ body: Buffer.from([2, 3]) }]);
  });

  it('counts what was inserted, not what was there', async () => {
    const rows = [row(20), row(21), row(20)];
    expect(await test.database.transaction(({ manager }) => bulkInsert(manager, TABLE, rows))).toBe(2);
    expect(await test.database.transaction(({ manager }) => bulkInsert(manager, TABLE, rows))).toBe(0);
  });

  it('inserts in the order of the rows', async () => {
    await test.sql('CREATE TABLE ordered (id bigint GENERATED ALWAYS AS IDENTITY, n integer)');
    const rows = Array.from({ length: 2_000 }, (_, n) => ({ n }));
    const table: BulkTable<{ n: number }> = { name: 'ordered', columns: { n: 'integer' } };
    await test.database.transaction(({ manager }) => bulkInsert(manager, table, rows));
    const found = await test.sql<{ n: number }>('SELECT n FROM ordered ORDER BY id');
    expect(found.map(({ n }) => n)).toEqual(rows.map(({ n }) => n));
  });

  it('refuses names that could be anything else', async () => {
    const odd: BulkTable<{ n: number }> = { name: 'x"; DROP', columns: { n: 'integer' } };
    const insert = test.database.transaction(({ manager }) => bulkInsert(manager, odd, [{ n: 1 }]));
    await expect(insert).rejects.toThrow(TypeError);
  });
});
