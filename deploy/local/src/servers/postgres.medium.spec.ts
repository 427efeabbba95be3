import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres, type PostgresServer } from './postgres.js';

describe('a PostgreSQL of our own', () => {
  let parent: string;
  let server: PostgresServer;

  beforeAll(async () => {
    parent = mkdtempSync(join(tmpdir(), 'qalqan-postgres-'));
    // One level below a folder of mode 700, as in a clone under somebody's home: the hard case.
    server = await startPostgres({ dir: join(parent, 'pg'), durable: false });
  });

  afterAll(async () => {
    await server.destroy();
    rmSync(parent, { recursive: true, force: true });
  });

  async function query(sql: string, url = server.url()): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('answers, orders by code point and keeps UTC', async () => {
    expect(await query(`select current_setting('timezone') as tz, 'Z' < 'a' as bytewise`)).toEqual([
      { tz: 'UTC', bytewise: true },
    ]);
  });

  it('never runs as root', () => {
    const status = readFileSync(`/proc/${server.process.pid}/status`, 'utf8');
    expect(status).toMatch(/^Uid:\t[1-9]\d*\t/m);
    expect(status).toMatch(/^Name:\tpostgres$/m);
  });

  it('lets nobody in without the password', async () => {
    const wrong = server.url('postgres', { name: 'postgres', password: 'guess' });
    await expect(query('select 1', wrong)).rejects.toThrow(/password authentication failed/);
    expect(statSync(join(parent, 'pg', 'superuser-password')).mode & 0o077).toBe(0);
  });

  it('keeps its data over a stop', async () => {
    await query('create table kept (n int)');
    await query('insert into kept values (7)');
    await server.stop();
    server = await startPostgres({ dir: join(parent, 'pg'), durable: false });
    expect(await query('select n from kept')).toEqual([{ n: 7 }]);
  });
});
