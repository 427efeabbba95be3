import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsTopic } from '@qalqan/contracts';
import { Unavailable } from '@qalqan/errors';
import {
  contiguous,
  eventually,
  noDuplicates,
  noLoss,
  randomSuffix,
  testKafkaCluster,
  type TestKafkaCluster,
} from '@qalqan/testkit';
import { Kafka, KafkaJSProtocolError, logLevel, Partitioners, type Producer, type RecordMetadata } from 'kafkajs';
import { kafkaJsClient } from '../kafka/kafkajs-client.js';
import { confirmedOffset } from '../kafka/kafkajs-producer.js';
import type { KafkaClientPort, KafkaProducerPort } from '../kafka/port.js';
import { createAdmin, readToEnd } from '../kafka/read-topic.js';
import { stage, startService, type Service } from '../testing/harness.js';
import { eventsOn, firstOfEach, OutboxPublisher } from '../testing/outbox-publisher.js';
import { effectsOf, recorder, UNHANDLED } from '../testing/recorder.js';

const CLUSTER_TIMEOUT_MS = 180_000;
/** How long a cluster of three on a busy machine may take to lead, serve and settle again. */
const RECOVERY_MS = 60_000;
const ATTEMPTS = 5;

let cluster: TestKafkaCluster;

beforeAll(async () => {
  cluster = await testKafkaCluster();
}, CLUSTER_TIMEOUT_MS);

afterAll(async () => {
  await cluster.destroy();
});

describe('a leader that moved since a producer last looked', () => {
  let topic: string;
  const opened: { disconnect(): Promise<void> }[] = [];

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.disconnect()));
  });

  /** Two partitions, each led by a broker of its own. */
  const twoPartitions = async (): Promise<void> => {
    topic = `moved.${randomSuffix()}`;
    const admin = await createAdmin(cluster.settings);
    opened.push(admin);
    await admin.createTopics([{ topic, partitions: 2 }]);
    const first = await cluster.leader(topic, 0);
    const other = [1, 2, 3].find((node) => node !== first) ?? first;
    if (first === (await cluster.leader(topic, 1))) await cluster.moveLeader(topic, 1, other);
  };
  /** The leader of partition 0 leads both now. Its old leader is up, and says that it is none. */
  const moveLeader = async (): Promise<void> => cluster.moveLeader(topic, 1, await cluster.leader(topic, 0));
  const held = async (partition: number): Promise<(string | undefined)[]> => {
    const client = kafkaJsClient(cluster.settings, 'test');
    const read = () => readToEnd(client, { topic, partition, groupPrefix: 'test.' });
    // The new leader may not be known to every broker at once, and says so.
    const records = await eventually(() => read().catch(unlessElecting), Boolean, 30_000);
    return (records ?? []).map(({ value }) => value?.toString());
  };
  /** One send over both partitions, as the client is made to be used. */
  const sendBoth = (producer: Producer, value: string): Promise<RecordMetadata[]> =>
    producer.send({ topic, acks: -1, messages: [0, 1].map((partition) => ({ partition, value })) });
  const rawProducer = async (idempotent: boolean): Promise<Producer> => {
    const kafka = new Kafka({ brokers: [...cluster.settings.brokers], logLevel: logLevel.NOTHING });
    const producer = kafka.producer({
      ...{ idempotent, maxInFlightRequests: 1, allowAutoTopicCreation: false },
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    opened.push(producer);
    return producer;
  };
  const portProducer = async (): Promise<KafkaProducerPort> => {
    const client: KafkaClientPort = kafkaJsClient(cluster.settings, 'test');
    const producer = client.producer();
    await producer.connect();
    opened.push(producer);
    return producer;
  };
  const sendOne = (producer: KafkaProducerPort, partition: number, value: string): Promise<bigint> =>
    producer.send(topic, partition, [{ key: null, value: Buffer.from(value), headers: {} }]);

  /** The reply to a send that loses a record. A cluster that tells the producer of the move in time needs another try. */
  const replyThatLacksOne = async (idempotent: boolean): Promise<RecordMetadata[]> => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      await twoPartitions();
      const producer = await rawProducer(idempotent);
      expect(await sendBoth(producer, 'before')).toHaveLength(2);
      await moveLeader();
      // A broker that has answered is left out of the second attempt, and now it leads the other partition too.
      const reply = await sendBoth(producer, 'acknowledged');
      if (reply.length < 2) return reply;
    }
    throw new Error('the producer knew of the new leader each time');
  };

  it.each([false, true])(
    'without the rule: one send over two partitions resolves and one record is lost (idempotent: %s)',
    async (idempotent) => {
      const reply = await replyThatLacksOne(idempotent);
      expect(reply.map(({ partition, errorCode }) => ({ partition, errorCode }))).toEqual([
        { partition: 0, errorCode: 0 },
      ]);
      expect(await held(0)).toEqual(['before', 'acknowledged']);
      expect(await held(1)).toEqual(['before']);
    },
  );

  it('comparing the reply with what was sent names the record that was not written, and sending it again loses none', async () => {
    const reply = await replyThatLacksOne(true);
    const missing = [0, 1].filter((partition) => {
      const answer = reply.filter((one) => one.partition === partition);
      try {
        return confirmedOffset(answer, topic, partition) < 0n;
      } catch (error) {
        expect(error).toBeInstanceOf(Unavailable);
        return true;
      }
    });
    expect(missing).toEqual([1]);
    const again = await portProducer();
    for (const partition of missing) await sendOne(again, partition, 'acknowledged');
    expect(await held(0)).toEqual(['before', 'acknowledged']);
    expect(await held(1)).toEqual(['before', 'acknowledged']);
  });

  it('the port sends to one partition at a time and finds the new leader: none lost, none twice', async () => {
    await twoPartitions();
    const producer = await portProducer();
    for (const partition of [0, 1]) await sendOne(producer, partition, 'before');
    await moveLeader();
    for (const partition of [0, 1]) expect(await sendOne(producer, partition, 'acknowledged')).toBe(1n);
    expect(await held(0)).toEqual(['before', 'acknowledged']);
    expect(await held(1)).toEqual(['before', 'acknowledged']);
  });
});

describe('broker loss', () => {
  const services: Service[] = [];

  afterEach(async () => {
    for (const service of services.splice(0)) {
      await service.close();
      await service.test.drop();
    }
  });

  it(
    'the leader killed while the relay publishes: what was acknowledged is there, once in effect, in order',
    async () => {
      const on = await stage(cluster);
      const topic = eventsTopic(on.party);
      const publisher = await startService({ stage: on, instance: on.party, topics: [] });
      const reader = await startService({
        ...{ stage: on, instance: on.reader, controllers: [recorder()], ignored: UNHANDLED },
      });
      services.push(reader, publisher);
      const outbox = new OutboxPublisher(on);
      const stop = outbox.keepPublishing(publisher);
      await eventually(() => outbox.acknowledged.length > 20);
      const led = await cluster.leader(topic);
      await cluster.kill(led);
      // Two brokers are enough: what is committed while the third is away arrives before it is back.
      const away = outbox.acknowledged.length + 1;
      await eventually(async () => (await effectsOf(reader.test)).length >= away, Boolean, RECOVERY_MS);
      expect(await cluster.leader(topic)).not.toBe(led);
      await cluster.restart(led);
      await stop();

      const { acknowledged } = outbox;
      const effects = await eventually(
        () => effectsOf(reader.test),
        (found) => found.length >= acknowledged.length,
        RECOVERY_MS,
      );
      contiguous(effects);
      noDuplicates(effects);
      noLoss(acknowledged, effects);
      await eventually(
        () => publisher.test.sql('SELECT id FROM outbox WHERE sent_at IS NULL'),
        (unsent) => unsent.length === 0,
        RECOVERY_MS,
      );
      // The topic may hold a record twice, never in another order, and none is missing.
      const held = firstOfEach(await eventsOn(on));
      contiguous(held);
      noLoss(acknowledged, held);
      expect([...publisher.fatal, ...reader.fatal]).toEqual([]);
      expect(await reader.test.sql('SELECT code FROM quarantine')).toEqual([]);
    },
    3 * RECOVERY_MS,
  );
});

function unlessElecting(error: unknown): undefined {
  if (error instanceof KafkaJSProtocolError && error.retriable) return undefined;
  throw error;
}
