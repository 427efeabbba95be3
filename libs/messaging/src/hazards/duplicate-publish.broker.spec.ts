import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Unavailable } from '@qalqan/errors';
import { contiguous, eventually, noDuplicates, noLoss, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { producing } from '../testing/clients.js';
import { stage, startService, type Service, type ServiceOptions, type Stage } from '../testing/harness.js';
import { eventsOn, firstOfEach, OutboxPublisher } from '../testing/outbox-publisher.js';
import { Reader } from '../testing/reader.js';

describe('duplicate publish', () => {
  let on: Stage;
  let test: TestDatabase;
  let reader: Reader;
  let outbox: OutboxPublisher;
  const publishers: Service[] = [];

  beforeEach(async () => {
    on = await stage();
    [test, reader] = await Promise.all([testDatabase(), Reader.of(on)]);
    outbox = new OutboxPublisher(on);
    await reader.start();
  });

  afterEach(async () => {
    await stop();
    await reader.end();
    await test.drop();
  });

  const start = async (options: Partial<ServiceOptions> = {}): Promise<Service> => {
    const service = await startService({ stage: on, instance: on.party, topics: [], database: test, ...options });
    publishers.push(service);
    return service;
  };
  const stop = async (): Promise<void> => {
    for (const service of publishers.splice(0)) await service.close();
  };
  const allMarked = () =>
    eventually(
      () => test.sql('SELECT id FROM outbox WHERE sent_at IS NULL'),
      (rows) => rows.length === 0,
    );

  it('killed between send and mark: the next one finds them on the topic and sends none twice', async () => {
    const dying = await start({
      client: producing(on.kafka.settings, async (send, ...args) => {
        await send(...args);
        throw new Unavailable('killed before the mark');
      }),
    });
    await outbox.publish(dying, 5);
    await reader.applied(5);
    await stop();
    await start();
    await allMarked();
    const found = await eventsOn(on);
    contiguous(found);
    noDuplicates(found);
    await reader.holds(outbox.acknowledged);
  });

  it('killed in the middle of a backlog, again and again: none is lost, and none doubled in effect', async () => {
    let sends = 0;
    const client = producing(on.kafka.settings, async (send, ...args) => {
      const base = await send(...args);
      sends += 1;
      if (sends % 2 === 1) throw new Unavailable('killed before the mark');
      return base;
    });
    for (let round = 0; round < 3; round += 1) {
      await outbox.publish(await start({ client }), 10);
      await stop();
    }
    await start();
    await allMarked();
    const held = firstOfEach(await eventsOn(on));
    contiguous(held);
    noLoss(outbox.acknowledged, held);
    await reader.holds(outbox.acknowledged);
    expect(await reader.quarantined()).toEqual([]);
  });

  it('a relay that forgets what it has sent sends everything again: a reader has each effect once', async () => {
    const publisher = await start();
    await outbox.publish(publisher, 8);
    await allMarked();
    await test.sql('UPDATE outbox SET sent_at = NULL, kafka_offset = NULL');
    await outbox.publish(publisher, 1);
    await allMarked();
    // Doubled on the topic, which no reader may be harmed by.
    const held = await eventsOn(on);
    expect(held).toHaveLength(17);
    contiguous(firstOfEach(held));
    await eventually(
      () => reader.standing(),
      (found) => found?.next === 17,
    );
    await reader.holds(outbox.acknowledged);
    expect(await reader.quarantined()).toEqual([]);
  });
});
