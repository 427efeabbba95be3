import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@qalqan/testkit';
import pg from 'pg';
import { TakenClient } from './taken-client.js';

describe('TakenClient', () => {
  let test: TestDatabase;
  let pool: pg.Pool;

  beforeEach(async () => {
    test = await testDatabase();
    pool = new pg.Pool({ connectionString: test.url, Client: TakenClient });
    pool.on('error', () => undefined);
  });

  afterEach(async () => {
    await pool.end();
    await test.drop();
  });

  it('taken from the pool by somebody who does not listen yet, it breaks without ending the process', async () => {
    const client = await pool.connect();
    await test.disconnectAll();
    // The fault arrives while nobody but the client itself listens; the next query says what happened.
    await expect(client.query('SELECT pg_sleep(1)')).rejects.toThrow(/terminat|not queryable/);
    await expect(client.query('SELECT 1')).rejects.toThrow();
    client.release(true);
    expect((await pool.query<{ one: number }>('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});
