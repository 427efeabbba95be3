import type { EntityManager } from 'typeorm';

/** PostgreSQL types that {@link bulkInsert} casts to. */
export type ColumnType =
  | 'text'
  | 'bytea'
  | 'bigint'
  | 'integer'
  | 'smallint'
  | 'boolean'
  | 'timestamptz'
  | 'date'
  | 'uuid'
  | 'jsonb'
  | 'double precision';

/** Table, and its columns with their types; every name stands in the source, none comes from data. */
export interface BulkTable<Row> {
  readonly name: string;
  readonly columns: Readonly<Record<keyof Row & string, ColumnType>>;
  /** What follows `ON CONFLICT`, for example `DO NOTHING` or `(id) DO UPDATE SET …`. */
  readonly onConflict?: string;
}

const NAME = /^[a-z][a-z0-9_]*$/;

/**
 * Inserts all rows by one statement with one array per column: one round trip and one plan, whatever their number.
 * `undefined` is stored as NULL, bytes as `bytea`, objects of a `jsonb` column as JSON. Returns how many rows were
 * inserted (conflicting ones not counted).
 */
export async function bulkInsert<Row extends object>(
  manager: EntityManager,
  table: BulkTable<Row>,
  rows: readonly Row[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const columns = Object.entries(table.columns) as [keyof Row & string, ColumnType][];
  const names = columns.map(([name]) => quoted(name)).join(', ');
  const arrays = columns.map(([, type], at) => `$${at + 1}::${type}[]`).join(', ');
  const conflict = table.onConflict === undefined ? '' : ` ON CONFLICT ${table.onConflict}`;
  const inserted: unknown = await manager.query(
    `WITH inserted AS (
       INSERT INTO ${quoted(table.name)} (${names}) SELECT * FROM unnest(${arrays})${conflict} RETURNING 1
     ) SELECT count(*)::int AS count FROM inserted`,
    columns.map(([name, type]) => rows.map((row) => parameter(row[name], type))),
  );
  return (inserted as { count: number }[])[0]?.count ?? 0;
}

function parameter(value: unknown, type: ColumnType): unknown {
  if (value === undefined || value === null) return null;
  if (type === 'jsonb') return JSON.stringify(value);
  if (type === 'bytea' && value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.length);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'bigint' ? value.toString() : value;
}

function quoted(name: string): string {
  if (!NAME.test(name)) throw new TypeError('not a name of a table or column');
  return `"${name}"`;
}
