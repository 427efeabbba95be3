import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventsTopic } from '@qalqan/contracts';
import type { TestRecord } from '@qalqan/testkit/programme';
import { stage, type Stage } from '../testing/harness.js';
import { nextAlert, nextAlerts } from '../testing/publisher.js';
import { Reader } from '../testing/reader.js';

/** What fills a gap is proved in refill/refill.broker.spec.ts. */
describe('gap', () => {
  let on: Stage;
  let reader: Reader;

  beforeEach(async () => {
    on = await stage();
    reader = await Reader.of(on, { topics: [on.party, on.observer].map(eventsTopic) });
  });

  afterEach(() => reader.end());

  it('pauses its stream alone, is not passed over, and ends when the chain goes on', async () => {
    const [first, missing, third] = await nextAlerts(on, 3);
    if (!first || !missing || !third) throw new Error('three records');
    await on.kafka.publish(first, third);
    await reader.start();
    expect(await reader.stands('paused')).toEqual({ state: 'paused', sequence: 1, next: 1 });
    const others: TestRecord[] = [];
    for (let at = 0; at < 5; at += 1) others.push(await nextAlert({ ...on, party: on.observer }));
    await on.kafka.publish(...others);
    await reader.holds(others, on.observer);
    expect(await reader.standing(on.observer)).toMatchObject({ state: 'live', sequence: 5 });
    expect(await reader.standing()).toEqual({ state: 'paused', sequence: 1, next: 1 });
    // What a recovery does: the missing record's position in place.
    await reader.test.sql('UPDATE stream_position SET sequence = $1, identity = $2 WHERE stream = $3', [
      ...[missing.sequence, missing.identity, missing.stream],
    ]);
    await reader.stands('live', 3);
    expect((await reader.effects()).map(({ sequence }) => sequence)).toEqual([1, 3]);
    reader.unharmed();
  });

  it('a position ahead of the stream does not swallow records', async () => {
    await on.kafka.publish(...(await nextAlerts(on, 6)));
    await reader.start();
    await reader.applied(6);
    await reader.restart(async () => {
      await reader.test.sql('UPDATE consumer_offset SET next_offset = 8 WHERE topic = $1', [eventsTopic(on.party)]);
      await on.kafka.publish(...(await nextAlerts(on, 4)));
    });
    await reader.stands('paused');
    expect(await reader.effects()).toHaveLength(6);
    reader.unharmed();
  });

  it('a topic that lost records we had not read is a gap, not a jump', async () => {
    await on.kafka.publish(...(await nextAlerts(on, 2)));
    await reader.start();
    await reader.applied(2);
    await reader.restart(async () => {
      await on.kafka.publish(...(await nextAlerts(on, 4)));
      await on.kafka.truncate(eventsTopic(on.party), 5n);
    });
    await reader.stands('paused');
    expect(await reader.effects()).toHaveLength(2);
    reader.unharmed();
  });
});
