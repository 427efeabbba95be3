import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventsTopic } from '@qalqan/contracts';
import { asRaw, eventually } from '@qalqan/testkit';
import { stage, type Stage } from '../testing/harness.js';
import { nextAlerts } from '../testing/publisher.js';
import { Reader } from '../testing/reader.js';

describe('redelivery', () => {
  let on: Stage;
  let reader: Reader;

  beforeEach(async () => {
    on = await stage();
    reader = await Reader.of(on);
  });

  afterEach(() => reader.end());

  it('a restart goes on where the database is, whatever the group says', async () => {
    const records = await nextAlerts(on, 10);
    await on.kafka.publish(...records.slice(0, 5));
    await reader.start();
    await reader.applied(5);
    await reader.restart(() => on.kafka.publish(...records.slice(5)));
    await reader.holds(records);
  });

  it('killed between commit and group offset: what comes again has no second effect', async () => {
    const records = await nextAlerts(on, 23);
    await on.kafka.publish(...records.slice(0, 20));
    await reader.start();
    await reader.applied(20);
    // The next process finds an offset that is behind its effects, as after a crash between the two in a worse design.
    await reader.restart(() => reader.test.sql('UPDATE consumer_offset SET next_offset = 0'));
    await on.kafka.publish(...records.slice(20));
    await reader.holds(records);
    expect(await reader.quarantined()).toEqual([]);
  });

  it('the database cut off in the middle: the batch is rolled back whole and comes again', async () => {
    const records = await nextAlerts(on, 30);
    await reader.start();
    for (let at = 0; at < 30; at += 10) {
      await on.kafka.publish(...records.slice(at, at + 10));
      await reader.test.disconnectAll();
    }
    await reader.holds(records);
    expect(await reader.quarantined()).toEqual([]);
  });

  it('a topic that was made anew is read from its beginning, and the chain tells old from new', async () => {
    const records = await nextAlerts(on, 5);
    await on.kafka.publish(...records.slice(0, 4));
    await reader.start();
    await reader.applied(4);
    await reader.restart(async () => {
      await on.kafka.deleteTopics(eventsTopic(on.party));
      await eventually(async () => {
        try {
          await on.kafka.createTopics(eventsTopic(on.party));
          return true;
        } catch {
          return false;
        }
      });
      await on.kafka.publish(...records.slice(2));
    });
    await reader.holds(records);
    await eventually(
      () => reader.standing(),
      (found) => found?.state === 'live' && found.next === 3,
    );
  });

  it('the whole stream sent again behind itself is known, record by record', async () => {
    const records = await nextAlerts(on, 12);
    await reader.start();
    await on.kafka.send(eventsTopic(on.party), [...records, ...records, ...records.toReversed()].map(asRaw));
    await eventually(
      () => reader.standing(),
      (found) => found?.next === 36,
    );
    await reader.holds(records);
    expect(await reader.quarantined()).toEqual([]);
  });
});
