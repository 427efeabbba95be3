import pg from 'pg';
import { otherValue, type Column, type EvidenceTable } from './mutations.js';

/** One change to a table, made past triggers and rights, and how to take it back. */
export interface Tampered {
  readonly table: string;
  readonly what: string;
  /** Keys of the rows that were touched, as text. */
  readonly keys: readonly string[];
  undo(): Promise<void>;
}

type Row = Readonly<Record<string, unknown>>;

/** A superuser on one connection whose triggers are off: whoever owns the machine of a database. */
export class RowTamperer {
  private readonly columns = new Map<string, readonly Column[]>();

  private constructor(
    private readonly client: pg.Client,
    private readonly random: () => number,
  ) {}

  static async connect(connectionString: string, random: () => number): Promise<RowTamperer> {
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query(`SET session_replication_role = replica`);
    return new RowTamperer(client, random);
  }

  end(): Promise<void> {
    return this.client.end();
  }

  /** Makes one random change; undefined when the dice fell on one that the database itself refuses, or that is none. */
  async tamper(tables: readonly EvidenceTable[]): Promise<Tampered | undefined> {
    const table = this.pick(tables);
    const rows = await this.someRows(table, 2);
    const [first, second] = rows;
    if (first === undefined) return undefined;
    const kind = this.pick(['update', 'update', 'update', 'delete', 'insert', 'swap'] as const);
    try {
      await this.keep(table, kind === 'swap' ? rows : [first]);
      const done = await this.change(kind, table, first, second);
      if (done !== undefined) return done;
    } catch (error) {
      // A constraint of the table: the database does not take such a row from anybody.
      if (!(error instanceof pg.DatabaseError)) throw error;
    }
    await this.client.query('DROP TABLE IF EXISTS kept');
    return undefined;
  }

  private change(
    kind: 'update' | 'delete' | 'insert' | 'swap',
    table: EvidenceTable,
    first: Row,
    second: Row | undefined,
  ): Promise<Tampered | undefined> {
    switch (kind) {
      case 'update':
        return this.update(table, first);
      case 'delete':
        return this.remove(table, first);
      case 'insert':
        return this.insert(table, first);
      case 'swap':
        return second === undefined || table.noSwap === true
          ? Promise.resolve(undefined)
          : this.swap(table, first, second);
    }
  }

  private async update(table: EvidenceTable, row: Row): Promise<Tampered | undefined> {
    const column = this.pick(await this.checked(table));
    const value = otherValue(column, this.random);
    if (value === undefined) return undefined;
    const sql = `UPDATE "${table.table}" SET "${column.name}" = ${value} WHERE ctid = $1 RETURNING ctid::text AS at`;
    return this.tampered(table, `update of ${column.name}`, [row], await this.changed(sql, [row['at']]));
  }

  private async remove(table: EvidenceTable, row: Row): Promise<Tampered> {
    await this.client.query(`DELETE FROM "${table.table}" WHERE ctid = $1`, [row['at']]);
    return this.tampered(table, 'delete', [row], []);
  }

  /** A copy of a row under another key. */
  private async insert(table: EvidenceTable, row: Row): Promise<Tampered | undefined> {
    const columns = await this.columnsOf(table);
    const key = columns.find(({ name }) => name === table.key.at(-1));
    const value = key && otherValue(key, this.random);
    if (key === undefined || value === undefined) return undefined;
    const list = (of: (column: Column) => string): string => columns.map(of).join(', ');
    const sql = `INSERT INTO "${table.table}" (${list(({ name }) => `"${name}"`)}) OVERRIDING SYSTEM VALUE
      SELECT ${list(({ name }) => (name === key.name ? value : `"${name}"`))} FROM "${table.table}" WHERE ctid = $1
      RETURNING ctid::text AS at`;
    const made = await this.changed(sql, [row['at']]);
    await this.client.query('DELETE FROM kept');
    return this.tampered(table, 'insert', [row], made);
  }

  /** Two rows exchange a column: each value is a true one, and stands in the wrong place. */
  private async swap(table: EvidenceTable, one: Row, two: Row): Promise<Tampered | undefined> {
    const apart = (await this.checked(table)).filter(
      ({ name }) => !table.key.includes(name) && JSON.stringify(one[name]) !== JSON.stringify(two[name]),
    );
    if (apart.length === 0) return undefined;
    const column = this.pick(apart);
    const sql = `UPDATE "${table.table}" t SET "${column.name}" = o."${column.name}" FROM "${table.table}" o
      WHERE (t.ctid = $1 AND o.ctid = $2) OR (t.ctid = $2 AND o.ctid = $1) RETURNING t.ctid::text AS at`;
    const made = await this.changed(sql, [one['at'], two['at']]);
    return this.tampered(table, `swap of ${column.name}`, [one, two], made);
  }

  private async changed(sql: string, values: readonly unknown[]): Promise<readonly string[]> {
    const { rows } = await this.client.query<{ at: string }>(sql, [...values]);
    return rows.map(({ at }) => at);
  }

  private tampered(table: EvidenceTable, what: string, rows: readonly Row[], made: readonly string[]): Tampered {
    const keys = rows.map((row) => table.key.map((name) => String(row[name])).join(' '));
    return { table: table.table, what, keys, undo: () => this.undo(table, made) };
  }

  private async undo({ table }: EvidenceTable, made: readonly string[]): Promise<void> {
    await this.client.query('BEGIN');
    await this.client.query(`DELETE FROM "${table}" WHERE ctid = ANY ($1::tid[])`, [made]);
    await this.client.query(`INSERT INTO "${table}" OVERRIDING SYSTEM VALUE SELECT * FROM kept`);
    await this.client.query('COMMIT');
    await this.client.query('DROP TABLE kept');
  }

  private async keep({ table }: EvidenceTable, rows: readonly Row[]): Promise<void> {
    await this.client.query(`CREATE TEMP TABLE kept AS SELECT * FROM "${table}" WITH NO DATA`);
    await this.client.query(`INSERT INTO kept SELECT * FROM "${table}" WHERE ctid = ANY ($1::tid[])`, [
      rows.map((row) => row['at']),
    ]);
  }

  private async someRows({ table, where = 'true' }: EvidenceTable, count: number): Promise<readonly Row[]> {
    await this.client.query(`SELECT setseed($1)`, [this.random()]);
    const { rows } = await this.client.query<Row>(
      `SELECT ctid::text AS at, * FROM "${table}" WHERE ${where} ORDER BY random() LIMIT ${count}`,
    );
    return rows;
  }

  private async checked(table: EvidenceTable): Promise<readonly Column[]> {
    return (await this.columnsOf(table)).filter(({ name }) => !Object.hasOwn(table.free, name));
  }

  private async columnsOf({ table }: EvidenceTable): Promise<readonly Column[]> {
    const known = this.columns.get(table);
    if (known !== undefined) return known;
    const { rows } = await this.client.query<Column>(
      `SELECT column_name AS name, data_type AS type, is_nullable = 'YES' AS nullable FROM information_schema.columns
         WHERE table_schema = current_schema AND table_name = $1 ORDER BY ordinal_position`,
      [table],
    );
    this.columns.set(table, rows);
    return rows;
  }

  private pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }
}
