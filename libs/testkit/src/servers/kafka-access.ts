import { AGREEMENT_TOPIC, eventsTopic, quarantineTopic } from '@qalqan/contracts';
import { createAdmin, createRawProducer, readTopic, type KafkaRecord, type KafkaSettings } from '@qalqan/messaging';
import { utf8 } from '@qalqan/signing';
import type { TestRecord } from '../programme/index.js';

/** A Kafka for tests; on one that tests share, names keep them apart. */
export interface TestKafka {
  readonly settings: KafkaSettings;
  /** Makes topics of one partition that keep everything. */
  createTopics(...topics: string[]): Promise<void>;
  /** Makes the events and quarantine topics of these members. */
  createMembers(...members: string[]): Promise<void>;
  /** Puts a genesis note on the agreement topic, where those of other tests may lie too. */
  publishAgreement(note: string): Promise<void>;
  /** Sends records as they are, and returns the offset of the first. */
  send(topic: string, records: readonly RawTestRecord[]): Promise<bigint>;
  /** Sends signed records on their topic, in order. */
  publish(...records: TestRecord[]): Promise<void>;
  read(topic: string, from?: bigint): Promise<KafkaRecord[]>;
  deleteTopics(...topics: string[]): Promise<void>;
  truncate(topic: string, offset: bigint): Promise<void>;
}

/** A record with whatever in it. */
export interface RawTestRecord {
  readonly key?: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

const TOPIC_CONFIG = {
  'retention.ms': '-1',
  'max.message.bytes': '1114112',
  'message.timestamp.type': 'LogAppendTime',
};

/** What tests do with a Kafka at these addresses, which makes its agreement topic itself. */
export function kafkaAt(settings: KafkaSettings): TestKafka {
  const createTopics = (...topics: string[]): Promise<void> =>
    withAdmin(settings, (admin) => admin.createTopics(topics.map((topic) => ({ topic, config: TOPIC_CONFIG }))));
  const send = (topic: string, records: readonly RawTestRecord[]): Promise<bigint> => sendRaw(settings, topic, records);
  return {
    settings,
    createTopics,
    createMembers: (...members) =>
      createTopics(...members.flatMap((member) => [eventsTopic(member), quarantineTopic(member)])),
    publishAgreement: async (note) => {
      const there = await withAdmin(settings, (admin) => admin.topics());
      if (!there.includes(AGREEMENT_TOPIC)) await createTopics(AGREEMENT_TOPIC);
      await send(AGREEMENT_TOPIC, [{ value: utf8(note) }]);
    },
    send,
    publish: async (...records) => {
      for (const [topic, of] of Map.groupBy(records, (record) => record.topic)) await send(topic, of.map(asRaw));
    },
    read: (topic, from = 0n) => readTopic(settings, topic, { from, groupPrefix: 'test.' }),
    deleteTopics: (...topics) => withAdmin(settings, (admin) => admin.deleteTopics(topics)),
    truncate: (topic, offset) => withAdmin(settings, (admin) => admin.truncate(topic, 0, offset)),
  };
}

/** The record as the relay would send it. */
export function asRaw({ key, value, jws }: TestRecord): RawTestRecord {
  return { key, value, headers: { 'content-type': 'application/cloudevents+json', jws } };
}

const MAX_SEND_BYTES = 900_000;

async function sendRaw(settings: KafkaSettings, topic: string, records: readonly RawTestRecord[]): Promise<bigint> {
  const producer = await createRawProducer(settings);
  try {
    let first: bigint | undefined;
    for (const part of parts(records)) {
      const base = await producer.send(
        topic,
        0,
        part.map(({ key = null, value, headers = {} }) => ({ key, value, headers })),
      );
      first ??= base;
    }
    return first ?? 0n;
  } finally {
    await producer.disconnect();
  }
}

/** One send is one batch on the broker, whose size is limited. */
function parts(records: readonly RawTestRecord[]): RawTestRecord[][] {
  const all: RawTestRecord[][] = [[]];
  let bytes = 0;
  for (const record of records) {
    const size = (record.value?.length ?? 0) + 1_000;
    if (bytes + size > MAX_SEND_BYTES && bytes > 0) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(record);
    bytes += size;
  }
  return all;
}

/** Runs `work` with a connected admin client. */
export async function withAdmin<T>(
  settings: KafkaSettings,
  work: (admin: Awaited<ReturnType<typeof createAdmin>>) => Promise<T>,
): Promise<T> {
  const admin = await createAdmin(settings);
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
