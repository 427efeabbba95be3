import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventsTopic, type VerifiedEvent } from '@qalqan/contracts';
import { asRaw, eventually } from '@qalqan/testkit';
import type { TestRecord } from '@qalqan/testkit/programme';
import { stage, type Stage } from '../testing/harness.js';
import { nextAlerts } from '../testing/publisher.js';
import { Reader } from '../testing/reader.js';
import { recorder } from '../testing/recorder.js';
import { honestSource } from '../testing/refill-sources.js';

describe('out of order', () => {
  let on: Stage;
  let reader: Reader;
  /** Sequences in the order in which the handler got them. */
  let handled: number[];

  const noting = recorder(({ sequence }: VerifiedEvent) => {
    handled.push(sequence);
    return undefined;
  });
  /** The first ten of a stream as somebody who may write the topic could lay them down. */
  const shuffled = (records: readonly TestRecord[], order: readonly number[]): TestRecord[] =>
    order.map((sequence) => records[sequence - 1]).filter((record) => record !== undefined);
  const ORDERS = [
    [2, 1, 3, 4, 5, 6, 7, 8, 9, 10],
    [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
    [1, 2, 5, 3, 4, 8, 6, 7, 10, 9],
    [3, 3, 1, 1, 2, 2, 6, 5, 4, 7, 9, 8, 10, 10, 1],
  ];

  beforeEach(async () => {
    on = await stage();
    handled = [];
    reader = await Reader.of(on, { controllers: [noting] });
  });

  afterEach(() => reader.end());

  it.each(ORDERS.map((order) => [order]))(
    'records lying as %j have their effects in the order of the stream',
    async (order) => {
      const records = await nextAlerts(on, 10);
      await on.kafka.send(eventsTopic(on.party), shuffled(records, order).map(asRaw));
      await reader.start({ refill: [honestSource('owner', records)] });
      await eventually(
        () => reader.standing(),
        (found) => found?.state === 'live' && found.next === order.length,
      );
      await reader.holds(records);
      expect(handled).toEqual(records.map(({ sequence }) => sequence));
      expect(await reader.quarantined()).toEqual([]);
    },
  );

  it('with nobody to fill the hole, nothing behind it has an effect', async () => {
    const records = await nextAlerts(on, 10);
    await on.kafka.send(eventsTopic(on.party), shuffled(records, [1, 2, 4, 3, 5, 6]).map(asRaw));
    await reader.start();
    expect(await reader.stands('paused')).toEqual({ state: 'paused', sequence: 2, next: 2 });
    // Three looks more, none of which may pass over it.
    const since = performance.now();
    await eventually(() => performance.now() - since > 1_000);
    expect(await reader.standing()).toEqual({ state: 'paused', sequence: 2, next: 2 });
    expect(handled).toEqual([1, 2]);
    reader.unharmed();
  });
});
