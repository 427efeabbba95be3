import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@qalqan/testkit';
import { consuming } from '../testing/clients.js';
import { stage, type Stage } from '../testing/harness.js';
import { nextAlerts } from '../testing/publisher.js';
import { Reader } from '../testing/reader.js';
import { slowRecorder } from '../testing/recorder.js';

describe('rebalance', () => {
  let on: Stage;
  let reader: Reader;

  beforeEach(async () => {
    on = await stage();
    reader = await Reader.of(on);
  });

  afterEach(() => reader.end());

  it('processes join and leave, the newest and the oldest in turn, while records come: each effect once', async () => {
    const records = await nextAlerts(on, 90);
    const controllers = [slowRecorder(() => sleep(2))];
    let staying = await reader.start({ controllers });
    for (let round = 0; round < 3; round += 1) {
      const part = records.slice(round * 30, (round + 1) * 30);
      await on.kafka.publish(...part.slice(0, 15));
      const newcomer = await reader.start({ controllers });
      await on.kafka.publish(...part.slice(15));
      const leaving = round % 2 === 0 ? staying : newcomer;
      if (leaving === staying) staying = newcomer;
      await reader.stop(leaving);
    }
    await reader.holds(records);
    expect(await reader.quarantined()).toEqual([]);
  });

  it('a process thought dead whose handler still works: the other waits for the row, and finds the work done', async () => {
    const records = await nextAlerts(on, 3);
    const held = Promise.withResolvers<undefined>();
    const handled: string[] = [];
    const tuning = { sessionTimeoutMs: 1_500 };
    // Gives no sign of life while it works, as a process that was stopped or swapped out.
    const silent = consuming(on.kafka.settings, (callbacks) => ({
      ...callbacks,
      onBatch: (batch) => callbacks.onBatch({ ...batch, heartbeat: () => Promise.resolve() }),
    }));
    const first = slowRecorder(async ({ sequence }) => {
      handled.push(`first ${sequence}`);
      await held.promise;
    });
    await reader.start({ client: silent, controllers: [first], tuning });
    await on.kafka.publish(...records);
    await eventually(() => handled.length === 1);

    let given = 0;
    const watched = consuming(on.kafka.settings, (callbacks) => ({
      ...callbacks,
      onBatch: (batch) => {
        given += batch.records.length;
        return callbacks.onBatch(batch);
      },
    }));
    const second = slowRecorder(({ sequence }) => {
      handled.push(`second ${sequence}`);
      return Promise.resolve();
    });
    await reader.start({ client: watched, controllers: [second], tuning });
    // The same records are with both now, and the second one stands before the lock that the first one holds.
    await eventually(() => given === 3, Boolean, 30_000);
    await eventually(
      () =>
        reader.test.sql(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        ),
      (waiting) => waiting.length === 1,
    );
    held.resolve(undefined);
    await reader.holds(records);
    expect(handled).toEqual(['first 1', 'first 2', 'first 3']);
  });
});
