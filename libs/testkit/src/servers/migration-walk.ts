import { migrate, revertLast, type DatabaseOptions, type MigrationClass } from '@qalqan/store';
import pg from 'pg';
import { emptyDatabase } from './test-database.js';

/** What is to be walked, and rows that must survive every later step. */
export interface MigrationWalk extends Omit<DatabaseOptions, 'url' | 'migrationUrl'> {
  /** SQL that fills tables, run right after the migration of that name. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

/** Everything that a schema consists of, as text that two equal schemas have in common. */
const SCHEMA = [
  `SELECT format('column %s.%s %s %s null=%s default=%s identity=%s collation=%s', table_name, column_name, ordinal_position,
      data_type, is_nullable, column_default, identity_generation, collation_name)
     FROM information_schema.columns WHERE table_schema = 'public'`,
  `SELECT format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace`,
  `SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = 'public'`,
  `SELECT format('trigger %s', pg_get_triggerdef(oid)) FROM pg_trigger WHERE NOT tgisinternal`,
  `SELECT format('function %s', pg_get_functiondef(oid)) FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
  `SELECT format('%s %s %s', relkind, relname, reloptions)
     FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S', 'v', 'm')`,
  // What the owner may is not written down until somebody else is given something.
  `SELECT format('right %s %s', relname, item)
     FROM pg_class, unnest(relacl) item
    WHERE relnamespace = 'public'::regnamespace AND NOT starts_with(item::text, pg_get_userbyid(relowner) || '=')`,
  `SELECT format('type %s', typname) FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')`,
].map((query) => `${query} ORDER BY 1`);

/** TypeORM's own list, which is there before the first migration and stays after the last. */
const BOOKS = /schema_migration/;

/**
 * Walks through all migrations in a database of its own: forward step by step, back to nothing, forward again in one go; then
 * once more with rows in the tables. Gives what is wrong, one line each: a schema that is another after going back and
 * forth, something left behind, a row that a step changed.
 */
export async function migrationProblems({ rows, ...options }: MigrationWalk): Promise<string[]> {
  const empty = await emptyDatabase();
  const client = new pg.Client({ connectionString: empty.url });
  await client.connect();
  try {
    const walk = new Walk(client, { ...options, url: empty.url });
    return [...(await walk.backAndForth()), ...(await walk.withRows(rows))];
  } finally {
    await client.end();
    await empty.drop();
  }
}

class Walk {
  private readonly ordered: readonly MigrationClass[];

  constructor(
    private readonly client: pg.Client,
    private readonly options: DatabaseOptions,
  ) {
    this.ordered = [...options.migrations].sort((left, right) => timeOf(left) - timeOf(right));
  }

  async backAndForth(): Promise<string[]> {
    const problems: string[] = [];
    const after = [await this.schema()];
    for (let count = 1; count <= this.ordered.length; count += 1) {
      await migrate(this.upTo(count));
      after.push(await this.schema());
    }
    for (let count = this.ordered.length; count > 0; count -= 1) {
      await revertLast(this.upTo(count));
      problems.push(...differences(`down of ${this.name(count)}`, after[count - 1] ?? [], await this.schema()));
    }
    await migrate(this.upTo(this.ordered.length));
    problems.push(...differences('up in one go', after.at(-1) ?? [], await this.schema()));
    for (let count = this.ordered.length; count > 0; count -= 1) await revertLast(this.upTo(count));
    return problems;
  }

  async withRows(rows: MigrationWalk['rows']): Promise<string[]> {
    const problems: string[] = [];
    const held = [new Map<string, string[]>()];
    for (let count = 1; count <= this.ordered.length; count += 1) {
      const before = await this.content();
      await migrate(this.upTo(count));
      problems.push(...changes(`up of ${this.name(count)}`, before, await this.content()));
      for (const statement of rows[this.name(count)] ?? []) await this.client.query(statement);
      held.push(await this.content());
    }
    const unfilled = Object.keys(rows).filter((name) => !this.ordered.some((each) => nameOf(each) === name));
    problems.push(...unfilled.map((name) => `there is no migration ${name}`));
    for (let count = this.ordered.length; count > 0; count -= 1) {
      await revertLast(this.upTo(count));
      problems.push(...changes(`down of ${this.name(count)}`, held[count - 1] ?? new Map(), await this.content()));
    }
    return problems;
  }

  private upTo(count: number): DatabaseOptions {
    return { ...this.options, migrations: this.ordered.slice(0, count) };
  }

  private name(count: number): string {
    const migration = this.ordered[count - 1];
    return migration === undefined ? '' : nameOf(migration);
  }

  private async schema(): Promise<string[]> {
    const lines: string[] = [];
    for (const query of SCHEMA) {
      const { rows } = await this.client.query<{ format: string }>(query);
      lines.push(...rows.map(({ format }) => format).filter((line) => !BOOKS.test(line)));
    }
    return lines;
  }

  /** Each row of each table as JSON with its names in order. */
  private async content(): Promise<Map<string, string[]>> {
    const { rows: tables } = await this.client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    const content = new Map<string, string[]>();
    for (const { name } of tables.filter((table) => !BOOKS.test(table.name))) {
      const { rows } = await this.client.query<{ row: string }>(
        `SELECT to_jsonb(t)::text AS row FROM ${pg.escapeIdentifier(name)} t ORDER BY 1`,
      );
      content.set(
        name,
        rows.map(({ row }) => row),
      );
    }
    return content;
  }
}

function differences(step: string, wanted: readonly string[], found: readonly string[]): string[] {
  return [
    ...wanted.filter((line) => !found.includes(line)).map((line) => `${step}: missing: ${line}`),
    ...found.filter((line) => !wanted.includes(line)).map((line) => `${step}: left over: ${line}`),
  ];
}

/** A row is the same when every column that it had is there with its value; a step may add columns and tables. */
function changes(
  step: string,
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [...before].flatMap(([table, rows]) => {
    const now = (after.get(table) ?? []).map((row) => JSON.parse(row) as Record<string, unknown>);
    return rows
      .map((row) => JSON.parse(row) as Record<string, unknown>)
      .filter((row) => !now.some((other) => contains(other, row)))
      .map((row) => `${step}: ${table} has lost or changed ${JSON.stringify(row)}`);
  });
}

function contains(row: Readonly<Record<string, unknown>>, part: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(part).every(([name, value]) => JSON.stringify(row[name]) === JSON.stringify(value));
}

function nameOf(migration: MigrationClass): string {
  return new migration().name ?? migration.name;
}

function timeOf(migration: MigrationClass): number {
  return Number(nameOf(migration).slice(-13));
}

/** A row for most of the shared tables, as services have them in use; for {@link migrationProblems}. */
export const SHARED_ROWS: Readonly<Record<string, readonly string[]>> = {
  SharedTables1735689600000: [
    `INSERT INTO own_stream (stream, sequence, identity) VALUES ('kz/0', 7, repeat('a', 64))`,
    `INSERT INTO lease (name, holder, fence, expires) VALUES ('relay:kz/0', 'holder', 3, now())`,
    `INSERT INTO consumer_offset (topic, partition, next_offset) VALUES ('qalqan.tj.events.v1', 0, 12)`,
    `INSERT INTO stream_position (stream, sequence, identity) VALUES ('tj/0', 11, repeat('b', 64))`,
    `INSERT INTO outbox (topic, value, jws, stream, sequence, identity)
       VALUES ('qalqan.kz.events.v1', '\\x7b7d', 'jws', 'kz/0', 7, repeat('a', 64))`,
    `INSERT INTO quarantine (topic, partition, "offset", code, value, hash)
       VALUES ('qalqan.tj.events.v1', 0, 5, 'signature-invalid', '\\x00ff', repeat('c', 64))`,
    `INSERT INTO fork_evidence (stream, sequence, identity, prevhash, topic, partition, "offset")
       VALUES ('tj/0', 10, repeat('d', 64), repeat('e', 64), 'qalqan.tj.events.v1', 0, 9)`,
    `INSERT INTO record_identity (stream, sequence, identity) VALUES ('tj/0', 11, repeat('b', 64))`,
  ],
  ForksTold1795485600000: [
    `INSERT INTO fork_told (stream, sequence) VALUES ('tj/0', 10)`,
    `INSERT INTO fork_claim (stream, sequence, accuser, body) VALUES ('tj/0', 10, 'uz', '{}')`,
    `INSERT INTO fork_witness (stream, sequence, identity, topic, value, jws)
       VALUES ('tj/0', 10, repeat('a', 64), 'qalqan.tj.events.v1', '\\x7b7d', 'jws')`,
  ],
};
