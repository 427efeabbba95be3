import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contiguous, eventually, noLoss, testDatabase } from '@qalqan/testkit';
import { stage, startService, type Stage } from '../testing/harness.js';
import { eventsOn, firstOfEach, OutboxPublisher } from '../testing/outbox-publisher.js';
import { nextAlerts } from '../testing/publisher.js';
import { Reader } from '../testing/reader.js';
import { recordingLogger } from '../testing/recording-logger.js';
import { slowRecorder } from '../testing/recorder.js';

const BATCH = 10;

describe('shutdown mid-batch', () => {
  let on: Stage;
  let reader: Reader;

  beforeEach(async () => {
    on = await stage();
    reader = await Reader.of(on);
  });

  afterEach(() => reader.end());

  it('while handlers run: the transaction under way is whole or not at all, nothing is written after the end', async () => {
    const records = await nextAlerts(on, 60);
    const lines: string[] = [];
    let handled = 0;
    const slow = slowRecorder(async () => {
      handled += 1;
      await sleep(20);
    });
    await on.kafka.publish(...records);
    await reader.start({ controllers: [slow], tuning: { maxBatch: BATCH }, logger: recordingLogger(lines) });
    await eventually(() => handled > BATCH + 3);
    await reader.stop();

    const ended = handled;
    const effects = await reader.effects();
    contiguous(effects);
    expect(effects.length).toBeLessThan(records.length);
    expect(effects.length % BATCH).toBe(0);
    // Effects, head and offset tell the same story.
    expect(await reader.standing()).toEqual({ state: 'live', sequence: effects.length, next: effects.length });
    await sleep(200);
    expect(handled).toBe(ended);
    expect(await reader.effects()).toEqual(effects);
    expect(lines).toEqual([]);

    await reader.start();
    await reader.holds(records);
  });

  it('a handler that fails while the process ends is no loss: the next process begins with its event', async () => {
    const records = await nextAlerts(on, 5);
    const failing = Promise.withResolvers<undefined>();
    let reached = false;
    const broken = slowRecorder(async ({ sequence }) => {
      if (sequence < 3) return;
      reached = true;
      await failing.promise;
      throw new Error('the pool is closing');
    });
    await on.kafka.publish(...records);
    await reader.start({ controllers: [broken], tuning: { maxBatch: 1 } });
    await eventually(() => reached);
    const stopped = reader.stop();
    failing.resolve(undefined);
    await stopped;
    expect((await reader.effects()).map(({ sequence }) => sequence)).toEqual([1, 2]);
    await reader.start();
    await reader.holds(records);
    expect(await reader.quarantined()).toEqual([]);
  });

  it('of a publisher that has just committed: what was not sent is sent by its next process', async () => {
    const test = await testDatabase();
    const lines: string[] = [];
    const logger = recordingLogger(lines);
    const outbox = new OutboxPublisher(on);
    for (let round = 0; round < 3; round += 1) {
      const publisher = await startService({ stage: on, instance: on.party, topics: [], database: test, logger });
      await outbox.publish(publisher, 40);
      await publisher.close();
      expect(publisher.fatal).toEqual([]);
    }
    const last = await startService({ stage: on, instance: on.party, topics: [], database: test, logger });
    await eventually(
      () => test.sql('SELECT id FROM outbox WHERE sent_at IS NULL'),
      (unsent) => unsent.length === 0,
    );
    await last.close();
    const held = firstOfEach(await eventsOn(on));
    contiguous(held);
    noLoss(outbox.acknowledged, held);
    expect(lines).toEqual([]);
    await test.drop();
  });
});
