import { randomUUID } from 'node:crypto';
import { Unavailable } from '@qalqan/errors';
import { kafkaJsClient } from './kafkajs-client.js';
import type { KafkaAdminPort, KafkaClientPort, KafkaProducerPort, KafkaRecord, KafkaSettings } from './port.js';

/** What to read of a topic. */
export interface ReadOptions {
  readonly topic: string;
  readonly partition?: number;
  /** First offset; the oldest that is there when absent. */
  readonly from?: bigint;
  /** Begins of group names this principal may use, `qalqan.kz.`. */
  readonly groupPrefix: string;
  /** Longest wait; 30,000 ms. */
  readonly timeoutMs?: number;
}

/** Reads a partition from `from` to the end it has at this moment. Rejects with `Unavailable` after `timeoutMs`. */
export async function readToEnd(client: KafkaClientPort, options: ReadOptions): Promise<KafkaRecord[]> {
  const { topic, partition = 0 } = options;
  const { low, high } = await withAdmin(client, (admin) => admin.offsets(topic, partition));
  const from = options.from === undefined || options.from < low ? low : options.from;
  if (from >= high) return [];
  // kafkajs reads through groups only; this one commits nothing, so the broker forgets it.
  const consumer = client.consumer({ groupId: `${options.groupPrefix}read.${randomUUID()}` });
  const records: KafkaRecord[] = [];
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const tooLate = (): void => reject(new Unavailable('the topic was not read to its end in time'));
      timer = setTimeout(tooLate, options.timeoutMs ?? 30_000);
      const started = consumer.start([topic], {
        positionOf: () => from,
        onCrash: reject,
        onBatch: (batch) => {
          if (batch.partition !== partition) return Promise.resolve();
          const known = records.at(-1)?.offset ?? from - 1n;
          records.push(...batch.records.filter(({ offset }) => offset > known && offset < high));
          const last = batch.records.at(-1)?.offset;
          if (last !== undefined) batch.resolve(last);
          if (last !== undefined && last >= high - 1n) resolve();
          return Promise.resolve();
        },
      });
      started.catch(reject);
    });
  } finally {
    clearTimeout(timer);
    await consumer.stop();
  }
  return records;
}

/** Runs `work` with a connected admin client. */
export async function withAdmin<T>(client: KafkaClientPort, work: (admin: KafkaAdminPort) => Promise<T>): Promise<T> {
  const admin = client.admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

/** A connected admin client, for runners and tests; the caller disconnects it. */
export async function createAdmin(settings: KafkaSettings): Promise<KafkaAdminPort> {
  const admin = kafkaJsClient(settings, 'qalqan-admin').admin();
  await admin.connect();
  return admin;
}

/** A connected producer of bytes as given, for tests and drills: services publish through the outbox alone. */
export async function createRawProducer(settings: KafkaSettings): Promise<KafkaProducerPort> {
  const producer = kafkaJsClient(settings, 'qalqan-raw').producer();
  await producer.connect();
  return producer;
}

/** All records that a topic's partition 0 holds now; `groupPrefix` defaults to `qalqan.`. */
export function readTopic(
  settings: KafkaSettings,
  topic: string,
  options: { readonly from?: bigint; readonly groupPrefix?: string; readonly timeoutMs?: number } = {},
): Promise<KafkaRecord[]> {
  return readToEnd(kafkaJsClient(settings, 'qalqan-reader'), { groupPrefix: 'qalqan.', ...options, topic });
}

/** Text of a header that stands exactly once; undefined when it is missing, given twice, or null. */
export function singleHeader(record: Pick<KafkaRecord, 'headers'>, name: string): string | undefined {
  const found = record.headers.filter(([given]) => given === name);
  const [only] = found;
  const value = found.length === 1 ? only?.[1] : undefined;
  return value?.toString('latin1');
}
