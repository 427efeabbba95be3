import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, type Type } from '@nestjs/common';
import { AlertPublishedV1, eventsTopic, type AlertPublishedBody, type VerifiedEvent } from '@qalqan/contracts';
import { Database, type Tx } from '@qalqan/store';
import { contiguous, eventually, noDuplicates, noLoss, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { reference, sampleAlert, type TestRecord } from '@qalqan/testkit/programme';
import { Consumes } from '../consume/consumes.js';
import { ConsumerStopped } from '../fatal.js';
import type { ConsumerTuning } from '../messaging-options.js';
import { Outbox } from '../outbox/outbox.js';
import { stage, startService, type Service, type Stage } from '../testing/harness.js';
import { nextAlert, nextAlerts } from '../testing/publisher.js';
import { bulkRecorder, effectsOf, recorder, UNHANDLED, writeEffect, type Faults } from '../testing/recorder.js';
import { fakeSource, honestSource } from '../testing/refill-sources.js';
import type { RefillSource } from './refill-source.js';

interface Starting {
  readonly faults?: Faults;
  readonly bulk?: boolean;
  readonly controllers?: readonly Type[];
  readonly topics?: readonly string[];
  readonly tuning?: Partial<ConsumerTuning>;
}

describe('a gap', () => {
  let on: Stage;
  let test: TestDatabase;
  let service: Service | undefined;
  let health: Record<string, unknown>;

  beforeEach(async () => {
    on = await stage();
    test = await testDatabase();
    health = {};
  });

  afterEach(async () => {
    await service?.close();
    service = undefined;
    await test.drop();
  });

  const start = async (refill: readonly RefillSource[], options: Starting = {}) => {
    const { faults = () => undefined, bulk = false } = options;
    service = await startService({
      stage: on,
      instance: on.reader,
      controllers: options.controllers ?? [bulk ? bulkRecorder(faults) : recorder(faults)],
      ignored: bulk ? [] : UNHANDLED,
      topics: options.topics ?? [on.party, on.observer].map(eventsTopic),
      database: test,
      refill,
      tuning: { gapAlarmMs: 500, ...options.tuning },
      health: {
        check: (name) => ({
          green: (details) => void (health[name] = details),
          red: (code) => void (health[name] = code),
        }),
      },
    });
  };
  const stateOf = async (party: string) => {
    const rows = await test.sql<{ state: string; sequence: number; next: number }>(
      `SELECT state, sequence::int, next_offset::int AS next FROM stream_position JOIN consumer_offset
         ON topic = 'qalqan.' || split_part(stream, '/', 1) || '.events.v1' WHERE stream = '${party}/0'`,
    );
    return rows[0];
  };
  const live = (sequence: number) =>
    eventually(
      () => stateOf(on.party),
      (row) => row?.state === 'live' && row.sequence === sequence,
    );
  /** Ten records, and those of them that came to the topic. */
  const withHole = async (count = 10): Promise<{ all: TestRecord[]; sent: TestRecord[] }> => {
    const all = await nextAlerts(on, count);
    const sent = all.filter(({ sequence }) => ![3, 4, 8].includes(sequence));
    await on.kafka.publish(...sent);
    return { all, sent };
  };

  it.each([
    ['one handler per event', false],
    ['a handler for batches', true],
  ])('is filled from a source, once each and in order: %s', async (_, bulk) => {
    const { all, sent } = await withHole();
    const order: number[] = [];
    const noting: Faults = ({ sequence }: VerifiedEvent) => {
      order.push(sequence);
      return undefined;
    };
    await start([honestSource('audit', all)], { faults: noting, bulk });
    expect(await live(10)).toMatchObject({ next: sent.length });
    const effects = await effectsOf(test);
    contiguous(effects);
    noDuplicates(effects);
    noLoss(all, effects);
    if (!bulk) expect(order).toEqual(all.map(({ sequence }) => sequence));
    expect(await test.sql('SELECT code FROM quarantine')).toEqual([]);
    // The missing records come after all: they are known.
    const more = await nextAlert(on);
    await on.kafka.publish(all[2]!, all[3]!, more);
    await live(11);
    noDuplicates(await effectsOf(test));
    expect(service?.fatal).toEqual([]);
  });

  it('of a topic that was cut off is filled as well', async () => {
    const all = await nextAlerts(on, 6);
    await on.kafka.publish(...all);
    await on.kafka.truncate(eventsTopic(on.party), 5n);
    await start([honestSource('audit', all)]);
    await live(6);
    noLoss(all, await effectsOf(test));
  });

  it('that no source can fill holds up its own stream alone, and raises the alarm', async () => {
    const [first, second, ...later] = await nextAlerts(on, 5);
    if (!first || !second) throw new Error('five records');
    await on.kafka.publish(second, ...later);
    const liar = fakeSource('owner', () => [{ ...first, value: second.value }]);
    await start([liar, honestSource('audit', later)]);
    await eventually(
      () => health['streams'] as Record<string, unknown> | undefined,
      (details) => details?.[`${on.party}/0`] === 'overdue',
    );
    const others: TestRecord[] = [];
    for (let at = 0; at < 5; at += 1) others.push(await nextAlert({ ...on, party: on.observer }));
    await on.kafka.publish(...others);
    await eventually(
      () => stateOf(on.observer),
      (row) => row?.state === 'live' && row.sequence === 5,
    );
    noLoss(others, await effectsOf(test));
    expect(await stateOf(on.party)).toEqual({ state: 'paused', sequence: 0, next: 0 });
    expect(await test.sql('SELECT code FROM quarantine')).toEqual([]);
    expect(service?.fatal).toEqual([]);
  });

  it('is filled past a record whose handler fails twice', async () => {
    const { all } = await withHole();
    let failures = 0;
    const faults: Faults = ({ sequence }) => {
      if (sequence !== 4 || failures === 2) return undefined;
      failures += 1;
      return new Error('not now');
    };
    await start([honestSource('audit', all)], { faults });
    await live(10);
    noLoss(all, await effectsOf(test));
    expect(failures).toBe(2);
  });

  it('whose records hang in their handler ends the process', async () => {
    const { all } = await withHole();
    const hung = Promise.withResolvers<undefined>();
    @Controller()
    class Hanging {
      @Consumes(AlertPublishedV1)
      async published(event: VerifiedEvent<AlertPublishedBody>, tx: Tx): Promise<void> {
        await writeEffect(event, tx);
        if (event.sequence === 4) await hung.promise;
      }
    }
    await start([honestSource('audit', all)], { controllers: [Hanging], tuning: { stallMs: 1_500 } });
    await eventually(() => (service?.fatal.length ?? 0) > 0);
    expect(service?.fatal[0]).toBeInstanceOf(ConsumerStopped);
    expect(await stateOf(on.party)).toMatchObject({ state: 'paused', sequence: 2 });
    hung.resolve(undefined);
  });

  it('that the log has no record for, since it was refused there, is filled by its owner', async () => {
    const before = await nextAlerts(on, 3);
    const wrong = await nextAlert(on, { agreementVersion: 9 });
    const after = await nextAlerts(on, 3);
    await on.kafka.publish(before[0]!, after[2]!);
    const accepted = [...before, ...after];
    const log = fakeSource('audit', (from) => accepted.filter(({ sequence }) => sequence >= from));
    await start([log, honestSource('owner', [...before, wrong, ...after])]);
    await live(7);
    noLoss(accepted, await effectsOf(test));
    noDuplicates(await effectsOf(test));
    expect(await test.sql('SELECT code, sequence::int FROM quarantine')).toEqual([
      { code: 'agreement-unknown', sequence: 4 },
    ]);
  });

  it('of our own topic is filled from our own outbox', async () => {
    await start([], { topics: [eventsTopic(on.reader)] });
    const outbox = service!.app.get(Outbox);
    const publish = async (number: number): Promise<void> => {
      const body = { reference: reference(on.reader, number), revision: 1 as const, alert: sampleAlert(number) };
      await service!.app.get(Database).transaction((tx) => outbox.add(tx, AlertPublishedV1, body));
    };
    await publish(1);
    await eventually(
      () => stateOf(on.reader),
      (row) => row?.sequence === 1,
    );
    await service!.close();
    await start([], { topics: [] });
    await publish(2);
    await publish(3);
    await eventually(
      () => on.kafka.read(eventsTopic(on.reader)),
      (records) => records.length === 3,
    );
    await on.kafka.truncate(eventsTopic(on.reader), 2n);
    await service!.close();
    await start([], { topics: [eventsTopic(on.reader)] });
    await eventually(
      () => stateOf(on.reader),
      (row) => row?.state === 'live' && row.sequence === 3,
    );
    contiguous(await effectsOf(test));
  });

  it('whose records were refused by content takes their positions up, with a row in quarantine', async () => {
    const first = await nextAlert(on);
    const wrong = await nextAlert(on, { agreementVersion: 9 });
    const last = await nextAlert(on);
    await on.kafka.publish(first, last);
    await start([honestSource('owner', [wrong])]);
    await live(3);
    const rows = await test.sql('SELECT code, sequence::int, "offset"::int FROM quarantine');
    expect(rows).toEqual([{ code: 'agreement-unknown', sequence: 2, offset: -2 }]);
  });

  it('that a source wants to fill with another story leaves evidence and nothing else', async () => {
    const { all } = await withHole(5);
    const rival = await nextAlert(on, { sequence: 3, prevhash: '0'.repeat(64) });
    const liar = fakeSource('owner', () => [rival]);
    await start([liar]);
    await eventually(() => liar.asked.length > 2);
    expect(await stateOf(on.party)).toMatchObject({ state: 'paused', sequence: 2 });
    expect(await test.sql('SELECT sequence::int, identity FROM fork_evidence')).toEqual([
      { sequence: 3, identity: rival.identity },
    ]);
    expect(await test.sql('SELECT code FROM quarantine')).toEqual([]);
    expect(all.length).toBe(5);
  });
});
