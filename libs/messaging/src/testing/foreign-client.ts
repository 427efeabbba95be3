import { jest } from '@jest/globals';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import type { KafkaSettings } from '../kafka/port.js';

/**
 * Sends one record whose header `name` stands twice, first without a value: other clients write such, kafkajs only when
 * its measuring of headers is told what nothing measures.
 */
export async function sendNullHeader(
  settings: KafkaSettings,
  topic: string,
  name: string,
  second: string,
): Promise<void> {
  const kafka = new Kafka({ brokers: [...settings.brokers], logLevel: logLevel.NOTHING });
  const producer = kafka.producer({
    createPartitioner: Partitioners.DefaultPartitioner,
    allowAutoTopicCreation: false,
  });
  await producer.connect();
  const measure = Buffer.byteLength.bind(Buffer);
  const spy = jest
    .spyOn(Buffer, 'byteLength')
    .mockImplementation((value: Parameters<typeof measure>[0] | null, encoding) =>
      value === null ? 0 : measure(value, encoding),
    );
  try {
    const headers = { [name]: [null as unknown as string, second] };
    await producer.send({ topic, acks: -1, messages: [{ partition: 0, value: 'v', headers }] });
  } finally {
    spy.mockRestore();
    await producer.disconnect();
  }
}

/** Offset that the group has acknowledged; -1 when it has none. */
export async function groupOffset(settings: KafkaSettings, groupId: string, topic: string): Promise<number> {
  const admin = new Kafka({ brokers: [...settings.brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const [found] = await admin.fetchOffsets({ groupId, topics: [topic] });
    return Number(found?.partitions.find(({ partition }) => partition === 0)?.offset ?? -1);
  } finally {
    await admin.disconnect();
  }
}
