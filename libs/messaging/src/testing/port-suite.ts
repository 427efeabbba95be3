import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, randomSuffix, testKafka, type TestKafka } from '@qalqan/testkit';
import type {
  KafkaAdminPort,
  KafkaClientPort,
  KafkaConsumerPort,
  KafkaProducerPort,
  KafkaRecord,
  KafkaSettings,
} from '../kafka/port.js';

/** What every client behind the port must do; run once per implementation. */
export function kafkaClientSuite(make: (settings: KafkaSettings) => KafkaClientPort): void {
  describe('a Kafka client behind the port', () => {
    let kafka: TestKafka;
    let client: KafkaClientPort;
    let producer: KafkaProducerPort;
    let admin: KafkaAdminPort;
    let consumer: KafkaConsumerPort;
    let topic: string;

    beforeEach(async () => {
      kafka = await testKafka();
      client = make(kafka.settings);
      topic = `port.${randomSuffix()}`;
      await kafka.createTopics(topic);
      producer = client.producer();
      admin = client.admin();
      consumer = client.consumer({ groupId: `port.${randomSuffix()}` });
      await Promise.all([producer.connect(), admin.connect()]);
    });

    afterEach(async () => {
      await Promise.all([producer.disconnect(), admin.disconnect(), consumer.stop()]);
    });

    const send = (...values: string[]): Promise<bigint> =>
      producer.send(
        topic,
        0,
        values.map((value) => ({ key: null, value: Buffer.from(value), headers: {} })),
      );

    /** Collects; resolves each batch unless `keep` says not to. */
    const collect = async (position: () => bigint | undefined, keep = true): Promise<KafkaRecord[]> => {
      const records: KafkaRecord[] = [];
      await consumer.start([topic], {
        positionOf: position,
        onCrash: () => undefined,
        onBatch: async (batch) => {
          records.push(...batch.records);
          const last = batch.records.at(-1);
          if (keep && last) batch.resolve(last.offset);
        },
      });
      return records;
    };
    const texts = (records: readonly KafkaRecord[]): (string | undefined)[] =>
      records.map(({ value }) => value?.toString());

    it('hands over bytes as they were sent', async () => {
      const value = Buffer.from([0x00, 0xff, 0xfe, 0x7b, 0xc3, 0x28]);
      const key = Buffer.from([0x80, 0x00]);
      const headers = { json: '{"a":1}', twice: ['[1]', '[1]'], jws: 'eyJ..x' };
      await producer.send(topic, 0, [
        { key, value, headers },
        { key: null, value: null, headers: {} },
      ]);
      const records = await collect(() => 0n);
      await eventually(() => records.length === 2);
      expect(records[0]).toMatchObject({ key, value, offset: 0n, partition: 0, topic });
      expect(records[0]?.headers).toEqual([
        ['json', Buffer.from('{"a":1}')],
        ['twice', Buffer.from('[1]')],
        ['twice', Buffer.from('[1]')],
        ['jws', Buffer.from('eyJ..x')],
      ]);
      expect(records[1]).toMatchObject({ key: null, value: null, headers: [] });
    });

    it('begins at the position it is given, whatever the group has', async () => {
      await send('a', 'b', 'c', 'd');
      const records = await collect(() => 2n);
      await eventually(() => records.length === 2);
      expect(texts(records)).toEqual(['c', 'd']);
    });

    it('begins at the beginning without a position', async () => {
      await send('a', 'b');
      const records = await collect(() => undefined);
      await eventually(() => records.length === 2);
      expect(texts(records)).toEqual(['a', 'b']);
    });

    it('seeks, pauses and resumes', async () => {
      await send('a', 'b');
      const records = await collect(() => 0n);
      await eventually(() => records.length === 2);
      consumer.pause(topic, 0);
      await send('c');
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(texts(records)).toEqual(['a', 'b']);
      consumer.seek(topic, 0, 1n);
      consumer.resume(topic, 0);
      await eventually(() => records.length === 4);
      expect(texts(records)).toEqual(['a', 'b', 'b', 'c']);
    });

    it('brings what was not resolved again', async () => {
      await send('a');
      const records = await collect(() => 0n, false);
      await eventually(() => records.length > 2);
      expect(new Set(texts(records))).toEqual(new Set(['a']));
    });

    it('reads from the oldest record when its position is gone', async () => {
      await send('a', 'b', 'c');
      await admin.truncate(topic, 0, 2n);
      const records = await collect(() => 0n);
      await eventually(() => records.length === 1);
      expect(texts(records)).toEqual(['c']);
    });

    it('tells the offset of the first record of a send, and the ends of a topic', async () => {
      expect(await send('a', 'b', 'c')).toBe(0n);
      expect(await send('d')).toBe(3n);
      expect(await admin.offsets(topic, 0)).toEqual({ low: 0n, high: 4n });
      await admin.truncate(topic, 0, 2n);
      expect(await admin.offsets(topic, 0)).toEqual({ low: 2n, high: 4n });
    });

    it('makes no topic by writing to it', async () => {
      const missing = `port.${randomSuffix()}`;
      await expect(producer.send(missing, 0, [{ key: null, value: Buffer.from('x'), headers: {} }])).rejects.toThrow();
      expect(await admin.topics()).not.toContain(missing);
    });
  });
}
