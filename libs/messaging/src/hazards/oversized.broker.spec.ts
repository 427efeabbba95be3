import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, eventsTopic, MAX_RECORD_BYTES, type AlertPublishedBody } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import { Invalid, RecordRefused } from '@qalqan/errors';
import { encodeLeaf } from '@qalqan/ledger';
import { Database } from '@qalqan/store';
import { eventually, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { reference, sampleAlert } from '@qalqan/testkit/programme';
import type { KafkaRecord } from '../kafka/port.js';
import { createRawProducer, singleHeader } from '../kafka/read-topic.js';
import { Outbox, type SignedEvent } from '../outbox/outbox.js';
import { stage, startService, type Service, type Stage } from '../testing/harness.js';
import { Reader } from '../testing/reader.js';

/** Above this an entry of the audit log holds the hash of its record (docs/spec/SPEC-LOG.md). */
const MAX_LEAF_BYTES = 65_535;

/** A larger foreign record is in poison.broker.spec.ts; a larger request body, 413, in the bad input of national-node. */
describe('oversized', () => {
  let on: Stage;
  let test: TestDatabase;
  let publisher: Service;
  let reader: Reader;
  let number = 0;

  beforeEach(async () => {
    on = await stage();
    [test, reader] = await Promise.all([testDatabase(), Reader.of(on)]);
    publisher = await startService({ stage: on, instance: on.party, topics: [], database: test });
    await reader.start();
  });

  afterEach(async () => {
    await publisher.close();
    await reader.end();
    await test.drop();
  });

  /** An alert with so many characters of narrative, in texts as long as a contract lets them be. */
  const bodyOf = (padding: number): AlertPublishedBody => {
    number += 1;
    const text = 'x'.repeat(padding);
    const narrative = Array.from({ length: 10 }, (_, at) => ({
      lang: 'ru',
      text: `.${text.slice((at * padding) / 10, ((at + 1) * padding) / 10)}`,
    }));
    return { reference: reference(on.party, number), revision: 1, alert: sampleAlert(number, { narrative }) };
  };
  const publish = (body: AlertPublishedBody, contract = AlertPublishedV1): Promise<SignedEvent> =>
    publisher.app.get(Database).transaction((tx) => publisher.app.get(Outbox).add(tx, contract, body));
  const leafOf = ({ topic, partition, value, ...rest }: KafkaRecord) => {
    if (value === null) throw new Error('an event has a value');
    const jws = singleHeader({ headers: rest.headers }, 'jws') ?? '';
    return encodeLeaf(nodeHasher, { kind: 'event', topic, partition, value, jws });
  };

  it('an event that no reader would take is refused before it is signed, and the stream goes on', async () => {
    // A contract without limits, as a slip in one would be.
    const lax = { ...AlertPublishedV1, check: () => [] };
    await expect(publish(bodyOf(MAX_RECORD_BYTES), lax)).rejects.toBeInstanceOf(Invalid);
    expect(await test.sql('SELECT id FROM outbox')).toEqual([]);
    const event = await publish(bodyOf(0));
    expect(event.sequence).toBe(1);
    await reader.holds([event]);
  });

  it('the largest event that may be signed is sent, read and applied', async () => {
    const lax = { ...AlertPublishedV1, check: () => [] };
    const small = await publish(bodyOf(0), lax);
    const size = small.value.length + small.subject.length + small.jws.length;
    const padding = Math.floor((MAX_RECORD_BYTES - size) / 10) * 10;
    const large = await publish(bodyOf(padding), lax);
    const next = await publish(bodyOf(0), lax);
    // Readers keep to the contract: it is refused by them, with its place in the stream, and holds up nothing.
    await eventually(
      () => reader.standing(),
      (found) => found?.sequence === 3,
    );
    expect((await reader.effects()).map(({ identity }) => identity)).toEqual([small.identity, next.identity]);
    expect(await reader.quarantined()).toEqual(['schema-invalid']);
    const [, held] = await on.kafka.read(eventsTopic(on.party));
    expect(held?.value?.equals(large.value)).toBe(true);
    reader.unharmed();
  });

  it('events around the size of the largest leaf arrive byte for byte; from there on the log holds their hash', async () => {
    const small = await publish(bodyOf(0));
    const [first] = await eventually(
      () => on.kafka.read(eventsTopic(on.party)),
      (found) => found.length === 1,
    );
    if (first === undefined) throw new Error('one record');
    const room = MAX_LEAF_BYTES - leafOf(first).leaf.length;
    const events = [small];
    for (const padding of [room - 1, room, room + 1]) events.push(await publish(bodyOf(padding)));
    await reader.holds(events);
    const records = await on.kafka.read(eventsTopic(on.party));
    expect(records.map(({ value }) => value)).toEqual(events.map(({ value }) => Buffer.from(value)));
    const leaves = records.slice(1).map(leafOf);
    expect(leaves.map(({ beside }) => beside)).toEqual([false, false, true]);
    expect(leaves.slice(0, 2).map(({ leaf }) => leaf.length)).toEqual([MAX_LEAF_BYTES - 1, MAX_LEAF_BYTES]);
    expect(leaves[2]?.leaf.length).toBeLessThan(1_000);
  });

  it('a record that the broker does not take is refused for good, and nothing of its send is written', async () => {
    const topic = eventsTopic(on.observer);
    const producer = await createRawProducer(on.kafka.settings);
    const record = (bytes: number) => ({ key: null, value: Buffer.alloc(bytes, 0x61), headers: {} });
    const failure = await producer.send(topic, 0, [record(10), record(1_200_000)]).catch((error: unknown) => error);
    await producer.disconnect();
    expect(failure).toBeInstanceOf(RecordRefused);
    expect(failure).toMatchObject({ code: 'record-too-large' });
    expect(await on.kafka.read(topic)).toEqual([]);
    await on.kafka.send(topic, [record(10)]);
    expect(await on.kafka.read(topic)).toHaveLength(1);
  });
});
