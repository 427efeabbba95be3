import { Conflict, QalqanError, type ErrorCategory } from '@qalqan/errors';
import { DataSource, type DataSourceOptions, type EntitySchema, type MigrationInterface } from 'typeorm';
import { Database } from './database.js';
import { asStoreError } from './store-errors.js';
import { TakenClient } from './taken-client.js';

/** A class that TypeORM maps to a table. */
export type EntityClass = (abstract new (...args: never[]) => object) | EntitySchema;
/** A migration; its name ends in the 13-digit time by which migrations are ordered. */
export type MigrationClass = new () => MigrationInterface;

/** Where the database is and what it holds. */
export interface DatabaseOptions {
  /** `postgres://…` of the role the service works as. */
  readonly url: string;
  /** `postgres://…` of the role that owns the tables; `url` when absent. */
  readonly migrationUrl?: string | undefined;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
  /** Connections; 10 when absent. */
  readonly poolSize?: number;
  /** Longest a statement may run, in ms; 30,000 when absent. */
  readonly statementTimeoutMs?: number;
  /** Longest a statement may wait for a lock, in ms; 10,000 when absent. */
  readonly lockTimeoutMs?: number;
  /** Called for a fault of an idle connection; the pool replaces it by itself. */
  readonly onPoolError?: (error: Error) => void;
}

const CONNECT_TIMEOUT_MS = 5_000;
/** A process that stands still in a transaction keeps its locks so long, and then loses the transaction. */
const IDLE_IN_TRANSACTION_MS = 20_000;

/** Connects; rejects with `Unavailable` when nobody answers. Runs no migration. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return new Database(await initialised(new DataSource(settings(options, options.url))));
}

/** The schema was brought further by a later version than this one, which does not know what it would break. */
export class StoreAhead extends QalqanError {
  readonly category: ErrorCategory = 'conflict';
  readonly code = 'store-ahead';
}

/** A migration of this version, or one that the database has and this version does not know. */
export interface MigrationState {
  readonly name: string;
  readonly applied: boolean;
  readonly known: boolean;
}

/**
 * Runs every migration that has not run yet, in one transaction, as the owner; returns their names. Rejects with
 * {@link StoreAhead} when the database has one that this version does not know.
 */
export async function migrate(options: DatabaseOptions): Promise<string[]> {
  return withOwner(options, (owner) =>
    alone(owner, async () => {
      await refuseLaterSchema(owner);
      const done = await owner.runMigrations({ transaction: 'all' });
      return done.map(({ name }) => name);
    }),
  );
}

/** Takes the newest migration back; for tests. */
export async function revertLast(options: DatabaseOptions): Promise<void> {
  await withOwner(options, (owner) => owner.undoLastMigration({ transaction: 'all' }));
}

/** Every migration, oldest first: those that ran in the order in which they did, then those that wait. */
export function migrationsOf(options: DatabaseOptions): Promise<MigrationState[]> {
  return withOwner(options, states);
}

/** Takes back the migration of this name; rejects with `Conflict` unless it is the newest one that ran. */
export async function revertNamed(options: DatabaseOptions, name: string): Promise<void> {
  await withOwner(options, (owner) =>
    alone(owner, async () => {
      await refuseLaterSchema(owner);
      const newest = (await states(owner)).findLast(({ applied }) => applied)?.name;
      if (newest === undefined) throw new Conflict('no migration has run in this database');
      if (newest !== name) throw new Conflict(`the newest migration is ${newest}, only that one can be taken back`);
      await owner.undoLastMigration({ transaction: 'all' });
    }),
  );
}

async function states(owner: DataSource): Promise<MigrationState[]> {
  const [table] = await owner.query<{ found: string | null }[]>(`SELECT to_regclass('schema_migration') AS found`);
  const rows =
    typeof table?.found === 'string'
      ? await owner.query<{ name: string }[]>('SELECT name FROM schema_migration ORDER BY id')
      : [];
  const known = owner.migrations.map(({ name, constructor }) => name ?? constructor.name).sort(byTime);
  const applied = rows.map(({ name }) => name);
  return [
    ...applied.map((name) => ({ name, applied: true, known: known.includes(name) })),
    ...known.filter((name) => !applied.includes(name)).map((name) => ({ name, applied: false, known: true })),
  ];
}

async function refuseLaterSchema(owner: DataSource): Promise<void> {
  const unknown = (await states(owner)).filter(({ known }) => !known).map(({ name }) => name);
  if (unknown.length === 0) return;
  throw new StoreAhead(
    `the database was brought further by a later version (${unknown.join(', ')}): run that version, or take these back with it`,
  );
}

/** Names end in the 13-digit time by which migrations are ordered. */
function byTime(left: string, right: string): number {
  return Number(left.slice(-13)) - Number(right.slice(-13));
}

async function withOwner<T>(options: DatabaseOptions, work: (owner: DataSource) => Promise<T>): Promise<T> {
  const url = options.migrationUrl ?? options.url;
  // A migration may take as long as its table is big.
  const owner = await initialised(new DataSource(settings({ ...options, poolSize: 2, statementTimeoutMs: 0 }, url)));
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

/** Of processes that start at the same time on one database, one migrates and the others then find nothing to do. */
async function alone<T>(owner: DataSource, work: () => Promise<T>): Promise<T> {
  const runner = owner.createQueryRunner();
  try {
    await runner.query('SET lock_timeout = 0');
    await runner.query(`SELECT pg_advisory_lock(hashtext('schema_migration'))`);
    return await work();
  } finally {
    // The lock belongs to the session, which ends with the data source.
    await runner.release();
  }
}

async function initialised(dataSource: DataSource): Promise<DataSource> {
  try {
    return await dataSource.initialize();
  } catch (error) {
    throw asStoreError(error);
  }
}

function settings(options: DatabaseOptions, url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTableName: 'schema_migration',
    // The schema changes by migrations alone.
    synchronize: false,
    migrationsRun: false,
    dropSchema: false,
    logging: false,
    poolSize: options.poolSize ?? 10,
    poolErrorHandler: options.onPoolError ?? (() => undefined),
    extra: {
      Client: TakenClient,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      statement_timeout: options.statementTimeoutMs ?? 30_000,
      lock_timeout: options.lockTimeoutMs ?? 10_000,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    },
  };
}
