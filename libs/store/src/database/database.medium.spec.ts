import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Unavailable } from '@qalqan/errors';
import { eventually, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { LossWatch, type LossWatchOptions } from './loss-watch.js';
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
});

/** Readiness as the outside sees it: the last word of the check. */
class Readiness {
  last = 'starting';
  lost: unknown;

  readonly port = { green: () => (this.last = 'green'), red: (code: string) => (this.last = code) };

  until(state: string): Promise<unknown> {
    return eventually(
      () => this.last,
      (last) => last === state,
      10_000,
    );
  }
}

describe('the watch over a database', () => {
  let test: TestDatabase;
  let readiness: Readiness;
  let watch: LossWatch;

  beforeEach(async () => {
    test = await testDatabase({ poolSize: 2 });
    readiness = new Readiness();
  });
  afterEach(async () => {
    watch.stop();
    await test.drop();
  });

  async function watching(changes: Partial<LossWatchOptions> = {}): Promise<void> {
    watch = new LossWatch({
      ask: () => test.database.condition(),
      health: readiness.port,
      onLost: (error) => (readiness.lost = error),
      intervalMs: 20,
      ...changes,
    });
    await watch.start();
  }

  it('turns readiness red at once and gives up after the set time', async () => {
    await watching({ lostAfterMs: 150 });
    expect(readiness.last).toBe('green');
    await test.database.close();
    await eventually(() => readiness.lost !== undefined, Boolean, 5_000);
    expect(readiness.last).toBe('unavailable');
  });

  it('is red while all connections are taken, and green when one is free', async () => {
    await watching({ answerMs: 200 });
    const free = Promise.withResolvers<undefined>();
    const taken = [1, 2].map(() => test.database.transaction(() => free.promise));
    await readiness.until('unavailable');
    expect(readiness.lost).toBeUndefined();
    free.resolve(undefined);
    await Promise.all(taken);
    await readiness.until('green');
  });

  it('is red while the server stands still, holding one connection however long that lasts', async () => {
    const silence = Promise.withResolvers<{ lockWaitSeconds: number }>();
    let asked = 0;
    await watching({
      answerMs: 50,
      ask: () => {
        asked += 1;
        return silence.promise;
      },
    });
    await readiness.until('unavailable');
    await sleep(300);
    expect(asked).toBe(1);
    silence.resolve({ lockWaitSeconds: 0 });
    await readiness.until('green');
  });

  it('gives up on a server that stands still for too long', async () => {
    await watching({ answerMs: 20, lostAfterMs: 200, ask: () => new Promise(() => undefined) });
    await eventually(() => readiness.lost !== undefined, Boolean, 5_000);
  });

  it('is red while somebody waits for a lock, and stays so between two tries', async () => {
    let clock = 0;
    let seconds = 0;
    await watching({ ask: () => Promise.resolve({ lockWaitSeconds: seconds }), now: () => clock });
    expect(readiness.last).toBe('green');
    seconds = 3;
    await readiness.until('lock-wait');
    seconds = 0;
    clock = 5_000;
    await sleep(100);
    expect(readiness.last).toBe('lock-wait');
    clock = 6_100;
    await readiness.until('green');
  });

  it('sees who waits for a table and who waits for a row', async () => {
    await test.sql(INSERT, ['a']);
    for (const hold of ['LOCK TABLE lease', `UPDATE lease SET fence = 2 WHERE name = 'a'`]) {
      expect(await test.database.condition()).toEqual({ lockWaitSeconds: 0 });
      const done = Promise.withResolvers<undefined>();
      const holding = test.database.transaction(async ({ manager }) => {
        await manager.query(hold);
        await done.promise;
      });
      await sleep(100);
      const waiting = test.sql(`UPDATE lease SET fence = 3 WHERE name = 'a'`);
      await eventually(
        () => test.database.condition(),
        ({ lockWaitSeconds }) => lockWaitSeconds > 0.1,
        5_000,
      );
      done.resolve(undefined);
      await Promise.all([holding, waiting]);
    }
  });
});
