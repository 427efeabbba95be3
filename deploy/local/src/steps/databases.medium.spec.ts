import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Instance } from '../roster.js';
import { startPostgres, type PostgresServer } from '../servers/postgres.js';
import { ensureDatabases, plannedAccess, type DatabaseAccess } from './databases.js';

const INSTANCES: Instance[] = [
  { id: 'kz', kind: 'party' },
  { id: 'uz', kind: 'party' },
  { id: 'audit', kind: 'audit' },
];

describe('one database and one role per instance', () => {
  let folder: string;
  let server: PostgresServer;
  let access: Map<string, DatabaseAccess>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'qalqan-roles-'));
    server = await startPostgres({ dir: join(folder, 'pg'), durable: false });
    access = await ensureDatabases(server.url(), INSTANCES, join(folder, 'roles.json'), true);
  });

  afterAll(async () => {
    await server.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  async function run(url: string, ...statements: string[]): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      let rows: unknown[] = [];
      for (const sql of statements) rows = (await client.query<Record<string, unknown>>(sql)).rows;
      return rows;
    } finally {
      await client.end();
    }
  }

  function urlOf(id: string, which: keyof DatabaseAccess = 'url'): string {
    const url = access.get(id)?.[which];
    if (url === undefined) throw new Error(`no ${which} for ${id}`);
    return url;
  }

  /** The database of one instance under the name and password of another. */
  function crossed(role: string, database: string): string {
    const url = new URL(urlOf(role));
    url.pathname = `/${database}`;
    return url.href;
  }

  it('lets an instance make and use its tables', async () => {
    expect(await run(urlOf('kz'), 'create table t (n int)', 'insert into t values (1)', 'select n from t')).toEqual([
      { n: 1 },
    ]);
  });

  it.each(['qalqan_uz', 'qalqan_audit', 'postgres', 'template1'])('keeps kz out of %s', async (database) => {
    await expect(run(crossed('kz', database), 'select 1')).rejects.toThrow(/permission denied for database/);
  });

  it('gives nobody rights over roles or databases', async () => {
    await expect(run(urlOf('kz'), 'create role x')).rejects.toThrow(/permission denied/);
    await expect(run(urlOf('kz'), 'create database x')).rejects.toThrow(/permission denied/);
    await expect(run(urlOf('kz'), 'set role qalqan_uz')).rejects.toThrow(/permission denied/);
  });

  it('lets the audit log add to its evidence and not change it', async () => {
    await run(urlOf('audit', 'migrationUrl'), 'create table entries (n int)');
    const app = urlOf('audit');
    expect(await run(app, 'insert into entries values (1)', 'select n from entries')).toEqual([{ n: 1 }]);
    for (const sql of [
      'update entries set n = 2',
      'delete from entries',
      'truncate entries',
      'drop table entries',
      'create table other (n int)',
    ]) {
      await expect(run(app, sql)).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('lets a party that serves apart from its owner work in its tables and make none', async () => {
    const secrets = join(folder, 'apart.json');
    const kg: Instance = { id: 'kg', kind: 'party' };
    const apart = await ensureDatabases(server.url(), [kg], secrets, true, () => true);
    const { url = '', migrationUrl = '' } = apart.get('kg') ?? {};
    expect(await plannedAccess(server.url(), kg, secrets, () => true)).toEqual({ url, migrationUrl });
    await run(migrationUrl, 'create table t (n int)');
    const work = ['insert into t values (1)', 'update t set n = 2', 'select n from t'];
    expect(await run(url, ...work)).toEqual([{ n: 2 }]);
    for (const sql of ['drop table t', 'truncate t', 'create table other (n int)', 'alter table t add m int']) {
      await expect(run(url, sql)).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('comes to the same the second time, with the same passwords', async () => {
    const again = await ensureDatabases(server.url(), INSTANCES, join(folder, 'roles.json'), true);
    expect(again).toEqual(access);
    expect(await run(urlOf('kz'), 'select n from t')).toEqual([{ n: 1 }]);
    expect(statSync(join(folder, 'roles.json')).mode & 0o777).toBe(0o600);
  });

  it('checks the password with SCRAM', async () => {
    const rows = await run(
      server.url(),
      `select rolpassword like 'SCRAM-SHA-256$%' as scram from pg_authid where rolname like 'qalqan_%'`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(4);
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(new Set(['{"scram":true}']));
  });
});
