import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsTopic } from '@qalqan/contracts';
import { Invalid, NotFound, RecordRefused } from '@qalqan/errors';
import { contiguous, eventually, noDuplicates, noLoss } from '@qalqan/testkit';
import type { TestRecord } from '@qalqan/testkit/programme';
import { stage, startService, type Service, type ServiceOptions, type Stage } from '../testing/harness.js';
import { nextAlert, nextAlerts } from '../testing/publisher.js';
import { bulkRecorder, effectsOf, recorder, UNHANDLED, type Faults } from '../testing/recorder.js';

describe('a handler that throws', () => {
  let on: Stage;
  let service: Service;
  const sent: TestRecord[] = [];

  beforeAll(async () => {
    on = await stage();
  });

  afterEach(async () => {
    await service.close();
    await service.test.drop();
  });

  /** Every test reads the party's topic from its beginning, on a database of its own. */
  const start = (faults: Faults, options: Partial<ServiceOptions> = {}): Promise<Service> =>
    startService({ stage: on, instance: on.reader, controllers: [recorder(faults)], ignored: UNHANDLED, ...options });

  const allApplied = async (): Promise<void> => {
    const effects = await eventually(
      () => effectsOf(service.test),
      (found) => found.length === sent.length,
    );
    contiguous(effects);
    noDuplicates(effects);
    noLoss(sent, effects);
  };

  const publish = async (count: number): Promise<TestRecord[]> => {
    const records = await nextAlerts(on, count);
    sent.push(...records);
    await on.kafka.publish(...records);
    return records;
  };

  it.each([
    ['SyntaxError', new SyntaxError('of a parser')],
    ['TypeError', new TypeError('of a slip')],
    ['RangeError', new RangeError('of a bound')],
    ['NotFound', new NotFound('of ours')],
  ])('%s is tried again and then counts', async (_, fault) => {
    let left = 3;
    await publish(3);
    service = await start(({ sequence }) => (sequence === sent.length - 1 && left-- > 0 ? fault : undefined));
    await allApplied();
    expect(left).toBeLessThan(0);
    expect(service.fatal).toEqual([]);
  });

  it('for good ends the process with its own error, and what came before has counted', async () => {
    const fault = new TypeError('for good');
    service = await start(({ sequence }) => (sequence === 2 ? fault : undefined), { tuning: { maxAttempts: 3 } });
    await eventually(() => service.fatal.length > 0);
    expect(service.fatal).toEqual([fault]);
    expect((await effectsOf(service.test)).map(({ sequence }) => sequence)).toEqual([1]);
    expect(
      await service.test.sql('SELECT next_offset::int AS next, sequence::int FROM consumer_offset, stream_position'),
    ).toEqual([{ next: 1, sequence: 1 }]);
  });

  it('does not hold up another topic while it waits', async () => {
    // Both parties publish; the first one's events fail all the while.
    const second = { ...on, party: on.reader };
    service = await start(({ member }) => (member === on.party ? new Error('busy') : undefined), {
      instance: on.observer,
      topics: [eventsTopic(on.party), eventsTopic(on.reader)],
      tuning: { maxAttempts: 1_000 },
    });
    const record = await nextAlert(second);
    await on.kafka.publish(record);
    const effects = await eventually(
      () => effectsOf(service.test),
      (found) => found.length === 1,
      5_000,
    );
    expect(effects[0]?.identity).toBe(record.identity);
    expect(service.fatal).toEqual([]);
  });

  it.each([
    ['RecordRefused', new RecordRefused('rule-violated', 'by the handler')],
    ['Invalid', new Invalid('rule-violated', 'by the domain')],
  ])('%s goes to quarantine, and every other event of its batch counts', async (_, fault) => {
    await publish(40);
    const victim = 20;
    service = await start(({ sequence }) => (sequence === victim ? fault : undefined));
    const effects = await eventually(
      () => effectsOf(service.test),
      (found) => found.length === sent.length - 1,
    );
    expect(effects.map(({ sequence }) => sequence)).toEqual(
      sent.map(({ sequence }) => sequence).filter((sequence) => sequence !== victim),
    );
    const code = fault instanceof RecordRefused ? 'rule-violated' : 'handler-failed';
    expect(await service.test.sql('SELECT code, sequence::int FROM quarantine')).toEqual([{ code, sequence: victim }]);
    expect(await service.test.sql('SELECT refused FROM record_identity WHERE sequence = $1', [victim])).toEqual([
      { refused: true },
    ]);
  });

  it('in bulk is given the batch again one by one', async () => {
    const sizes: number[] = [];
    const fault = new RecordRefused('rule-violated', 'one of many');
    service = await start(() => undefined, {
      controllers: [bulkRecorder(({ sequence }) => (sequence === 5 ? fault : undefined), sizes)],
      ignored: [],
    });
    const effects = await eventually(
      () => effectsOf(service.test),
      (found) => found.length === sent.length - 1,
    );
    expect(effects.map(({ sequence }) => sequence)).not.toContain(5);
    expect(sizes[0]).toBeGreaterThan(1);
    expect(sizes).toContain(1);
  });
});
