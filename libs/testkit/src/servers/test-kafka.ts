import { setTimeout as sleep } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { AGREEMENT_TOPIC, eventsTopic, quarantineTopic } from '@qalqan/contracts';
import { createAdmin, createRawProducer, readTopic, type KafkaRecord, type KafkaSettings } from '@qalqan/messaging';
import { utf8 } from '@qalqan/signing';
import type { TestRecord } from '../programme/index.js';
import { claims, runFolder, sharedServer } from './shared-server.js';

/** A Kafka that all tests of a run share; names keep them apart. */
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

/** The shared Kafka; started by the first call of a run. */
export async function testKafka(): Promise<TestKafka> {
  const found = await sharedServer('kafka');
  const settings: KafkaSettings = { brokers: found.brokers as string[] };
  const createTopics = async (...topics: string[]): Promise<void> => {
    const admin = await createAdmin(settings);
    try {
      await admin.createTopics(topics.map((topic) => ({ topic, config: TOPIC_CONFIG })));
    } finally {
      await admin.disconnect();
    }
  };
  const send = (topic: string, records: readonly RawTestRecord[]): Promise<bigint> => sendRaw(settings, topic, records);
  return {
    settings,
    createTopics,
    createMembers: (...members) =>
      createTopics(...members.flatMap((member) => [eventsTopic(member), quarantineTopic(member)])),
    publishAgreement: async (note) => {
      // One test file makes the topic that all share; the others wait until it is there.
      if (claims(`${runFolder()}/agreement-topic.claim`)) await createTopics(AGREEMENT_TOPIC);
      else await untilThere(settings, AGREEMENT_TOPIC);
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

const THERE_TIMEOUT_MS = 30_000;

async function untilThere(settings: KafkaSettings, topic: string): Promise<void> {
  const deadline = Date.now() + THERE_TIMEOUT_MS;
  await withAdmin(settings, async (admin) => {
    while (!(await admin.topics()).includes(topic)) {
      if (Date.now() > deadline) throw new Error(`${topic} is not there after ${THERE_TIMEOUT_MS / 1000} s`);
      await sleep(100);
    }
    await admin.offsets(topic, 0);
  });
}

/** Letters and digits that make a name nobody else in the run has: `k7f3a2`. */
export function randomSuffix(): string {
  return randomBytes(3).toString('hex');
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

async function withAdmin<T>(
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
