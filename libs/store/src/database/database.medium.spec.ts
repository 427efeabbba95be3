import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Unavailable } from '@qalqan/errors';
import { eventually, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { LossWatch } from './loss-watch.js';
import { isUniqueViolation } from './store-errors.js';

const INSERT = `INSERT INTO lease (name, holder, fence, expires) VALUES ($1, 'h', 1, now())`;

describe('Database', () => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await testDatabase({ poolSize: 4, statementTimeoutMs: 500 });
  });

  afterEach(() => test.drop());

  const names = async (): Promise<unknown[]> =>
    (await test.sql<{ name: string }>('SELECT name FROM lease ORDER BY name')).map(({ name }) => name);

  it('commits when the work resolves and then runs what waits for that', async () => {
    const ran: string[] = [];
    await test.database.transaction(async (tx) => {
      await tx.manager.query(INSERT, ['a']);
      tx.afterCommit(() => ran.push('after'));
      ran.push('in');
    });
    expect(await names()).toEqual(['a']);
    expect(ran).toEqual(['in', 'after']);
  });

  it('rolls back when the work rejects, keeps the error as it is and runs nothing after', async () => {
    const fault = new TypeError('of the handler');
    const ran: string[] = [];
    const failing = test.database.transaction(async (tx) => {
      await tx.manager.query(INSERT, ['a']);
      tx.afterCommit(() => ran.push('after'));
      throw fault;
    });
    await expect(failing).rejects.toBe(fault);
    expect(await names()).toEqual([]);
    expect(ran).toEqual([]);
  });

  it('reads one snapshot and refuses to write in it', async () => {
    await test.database.read(async (manager) => {
      const before = await manager.query<unknown[]>('SELECT name FROM lease');
      await test.sql(INSERT, ['late']);
      expect(await manager.query('SELECT name FROM lease')).toEqual(before);
    });
    await expect(test.database.read((manager) => manager.query(INSERT, ['x']))).rejects.toThrow(/read-only/);
  });

  it('tells a broken constraint from a lost connection', async () => {
    await test.sql(INSERT, ['a']);
    const again = test.database.transaction((tx) => tx.manager.query(INSERT, ['a']));
    const error: unknown = await again.catch((caught: unknown) => caught);
    expect(isUniqueViolation(error, 'lease_pkey')).toBe(true);
    expect(isUniqueViolation(error, 'other')).toBe(false);
  });

  it('cuts off a statement that runs too long', async () => {
    await expect(test.database.read((manager) => manager.query('SELECT pg_sleep(5)'))).rejects.toThrow(
      /statement timeout/,
    );
  });

  it('gives every connection back, also after failures', async () => {
    for (let at = 0; at < 12; at += 1) {
      await test.database
        .transaction(async () => {
          throw new Error('no');
        })
        .catch((error: unknown) => error);
    }
    await expect(test.database.ping()).resolves.toBeUndefined();
  });

  it('says Unavailable when its connections are cut, and works again afterwards', async () => {
    const cut = test.database.transaction(async (tx) => {
      await test.disconnectAll();
      await tx.manager.query('SELECT 1');
    });
    await expect(cut).rejects.toBeInstanceOf(Unavailable);
    await eventually(async () => {
      try {
        await test.database.ping();
        return true;
      } catch {
        return false;
      }
    });
  });

  it('turns readiness red at once and gives up after the set time', async () => {
    const seen: string[] = [];
    let lost: unknown;
    const watch = new LossWatch({
      ping: () => test.database.ping(),
      health: { green: () => seen.push('green'), red: (code) => seen.push(code) },
      onLost: (error) => (lost = error),
      intervalMs: 20,
      lostAfterMs: 150,
    });
    await watch.start();
    expect(seen).toEqual(['green']);
    await test.database.close();
    await eventually(() => lost !== undefined, Boolean, 5_000);
    expect(seen.slice(-2)).toEqual(['unavailable', 'unavailable']);
    watch.stop();
  });
});
