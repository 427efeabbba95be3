import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@qalqan/testkit';
import { Leases, underLease } from './leases.js';

describe('Leases', () => {
  let test: TestDatabase;
  let leases: Leases;

  beforeEach(async () => {
    test = await testDatabase();
    leases = new Leases(test.database);
  });

  afterEach(() => test.drop());

  it('has one holder of many who ask at once', async () => {
    const asked = Array.from({ length: 8 }, (_, at) => leases.acquire('relay', `process-${at}`, 5_000));
    const granted = (await Promise.all(asked)).filter((lease) => lease !== undefined);
    expect(granted).toHaveLength(1);
    expect(granted[0]?.fence).toBe(1);
  });

  it('is kept by its holder with the same fence, by renewing or asking again', async () => {
    const first = await leases.acquire('relay', 'a', 5_000);
    if (first === undefined) throw new Error('the lease was free');
    expect(await leases.renew(first, 5_000)).toMatchObject({ fence: 1 });
    expect(await leases.acquire('relay', 'a', 5_000)).toMatchObject({ fence: 1 });
    expect(await leases.acquire('relay', 'b', 5_000)).toBeUndefined();
    expect(leases.isValid(first)).toBe(true);
  });

  it('goes to another after its end, with a higher fence, and the former holder can do nothing more', async () => {
    const first = await leases.acquire('relay', 'a', 60);
    if (first === undefined) throw new Error('the lease was free');
    await sleep(80);
    expect(leases.isValid(first)).toBe(false);
    const second = await leases.acquire('relay', 'b', 5_000);
    expect(second?.fence).toBe(2);
    expect(await leases.renew(first, 5_000)).toBeUndefined();
    await leases.release(first);
    expect(await leases.acquire('relay', 'c', 5_000)).toBeUndefined();
    const write = `UPDATE lease SET expires = expires WHERE ${underLease(1)}`;
    const changed = async (lease: typeof first): Promise<unknown> =>
      test.database.transaction(async ({ manager }) => {
        const [, count] = await manager.query<[unknown, number]>(write, [lease.name, lease.holder, lease.fence]);
        return count;
      });
    expect(await changed(first)).toBe(0);
    expect(await changed(second ?? first)).toBe(1);
  });

  it('is free at once when it was released', async () => {
    const first = await leases.acquire('relay', 'a', 60_000);
    if (first === undefined) throw new Error('the lease was free');
    await leases.release(first);
    expect(await leases.acquire('relay', 'b', 60_000)).toMatchObject({ holder: 'b', fence: 2 });
  });

  it('ends for its holder before it ends for the database', async () => {
    let clock = 0;
    const slow = new Leases(test.database, () => clock);
    const lease = await slow.acquire('relay', 'a', 1_000);
    if (lease === undefined) throw new Error('the lease was free');
    clock = 899;
    expect(slow.isValid(lease)).toBe(true);
    clock = 900;
    expect(slow.isValid(lease)).toBe(false);
  });
});
