import { createHash, randomBytes } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  migrate,
  openDatabase,
  SHARED_ENTITIES,
  SHARED_MIGRATIONS,
  type Database,
  type DatabaseOptions,
  type EntityClass,
  type MigrationClass,
} from '@qalqan/store';
import pg from 'pg';
import { claims, runFolder, sharedServer } from './shared-server.js';

/** A database of one test, empty but migrated. */
export interface TestDatabase {
  readonly url: string;
  /** As given to `openDatabase` and `StoreModule.forRoot`. */
  readonly options: DatabaseOptions;
  readonly database: Database;
  /** Runs SQL outside of {@link Database}, as somebody with a console would. */
  sql<Row = Record<string, unknown>>(statement: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Cuts all connections to it, as a restart of the server does. */
  disconnectAll(): Promise<void>;
  /** Closes and removes it. */
  drop(): Promise<void>;
}

/** Tables beyond the shared ones. */
export interface TestSchema {
  readonly entities?: readonly EntityClass[];
  readonly migrations?: readonly MigrationClass[];
  readonly poolSize?: number;
  readonly statementTimeoutMs?: number;
}

const TEMPLATE_TIMEOUT_MS = 60_000;

/** Clones a template that was migrated once per run; takes some tens of milliseconds. */
export async function testDatabase(schema: TestSchema = {}): Promise<TestDatabase> {
  const server = await sharedServer('postgres');
  const adminUrl = String(server.url);
  const template = await templateFor(adminUrl, optionsOf(adminUrl, schema));
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(adminUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const url = withDatabase(adminUrl, name);
  const options = optionsOf(url, schema);
  const database = await openDatabase(options);
  return {
    url,
    options,
    database,
    sql: async <Row>(statement: string, parameters: readonly unknown[] = []) =>
      asAdmin(url, async (client) => (await client.query(statement, [...parameters])).rows as Row[]),
    disconnectAll: async () => {
      await asAdmin(adminUrl, (client) =>
        client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`, [name]),
      );
    },
    drop: async () => {
      await database.close();
      await asAdmin(adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

/** An empty database without any table, for tests of migrations. */
export async function emptyDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const { url } = await sharedServer('postgres');
  const adminUrl = String(url);
  const name = `empty_${randomBytes(8).toString('hex')}`;
  await asAdmin(adminUrl, (client) => client.query(`CREATE DATABASE ${name}`));
  return {
    url: withDatabase(adminUrl, name),
    drop: async () => {
      await asAdmin(adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

function optionsOf(
  url: string,
  { entities = [], migrations = [], poolSize, statementTimeoutMs }: TestSchema,
): DatabaseOptions {
  return {
    url,
    entities: [...new Set([...SHARED_ENTITIES, ...entities])],
    migrations: [...new Set([...SHARED_MIGRATIONS, ...migrations])],
    ...(poolSize === undefined ? {} : { poolSize }),
    ...(statementTimeoutMs === undefined ? {} : { statementTimeoutMs }),
  };
}

async function templateFor(adminUrl: string, options: DatabaseOptions): Promise<string> {
  const key = createHash('sha256').update(options.migrations.map(String).join('\n')).digest('hex').slice(0, 16);
  const name = `template_${key}`;
  const ready = join(runFolder(), `${name}.ready`);
  if (claims(join(runFolder(), `${name}.claim`))) {
    await asAdmin(adminUrl, (client) => client.query(`CREATE DATABASE ${name}`));
    await migrate({ ...options, url: withDatabase(adminUrl, name) });
    writeFileSync(`${ready}.new`, '');
    renameSync(`${ready}.new`, ready);
  }
  const deadline = Date.now() + TEMPLATE_TIMEOUT_MS;
  while (!existsSync(ready)) {
    if (Date.now() > deadline)
      throw new Error('the template database was not made in time; see the test that began it');
    await sleep(20);
  }
  return name;
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
