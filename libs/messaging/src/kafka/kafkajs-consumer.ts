import type { Consumer, EachBatchPayload, IHeaders, Kafka, KafkaMessage } from 'kafkajs';
import type {
  ConsumerCallbacks,
  ConsumerSettings,
  KafkaBatch,
  KafkaConsumerPort,
  KafkaHeader,
  KafkaRecord,
} from './port.js';

/**
 * How long the group waits for a member that was killed, and so the longest that its restarted self waits to read. An
 * early eviction costs a re-read only, since positions are ours.
 */
const SESSION_TIMEOUT_MS = 10_000;
/** Signs of life per session time-out. */
const HEARTBEATS = 5;
const REBALANCE_TIMEOUT_MS = 60_000;
/** How long a fetch waits for data; also how late a resumed or sought topic is noticed. */
const MAX_WAIT_MS = 250;
/** Some three thousand alerts, so that a backlog is opened and applied side by side and seldom waits for a fetch. */
const MAX_BYTES_PER_PARTITION = 4 * 1_048_576;

/** {@link KafkaConsumerPort} on kafkajs `eachBatch`. */
export class KafkaJsConsumer implements KafkaConsumerPort {
  private readonly consumer: Consumer;
  private readonly concurrency: number;
  /** Between joining and leaving; calls that need an assignment are left out otherwise. */
  private joined = false;

  constructor(kafka: Kafka, settings: ConsumerSettings) {
    const sessionTimeout = settings.sessionTimeoutMs ?? SESSION_TIMEOUT_MS;
    this.concurrency = settings.concurrency ?? 1;
    this.consumer = kafka.consumer({
      groupId: settings.groupId,
      allowAutoTopicCreation: false,
      sessionTimeout,
      heartbeatInterval: Math.floor(sessionTimeout / HEARTBEATS),
      rebalanceTimeout: REBALANCE_TIMEOUT_MS,
      minBytes: 1,
      maxWaitTimeInMs: MAX_WAIT_MS,
      maxBytesPerPartition: settings.maxBytesPerPartition ?? MAX_BYTES_PER_PARTITION,
      metadataMaxAge: 60_000,
      retry: { retries: 4, initialRetryTime: 200, maxRetryTime: 2_000 },
    });
  }

  async start(topics: readonly string[], callbacks: ConsumerCallbacks): Promise<void> {
    const { consumer } = this;
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      this.joined = true;
      // The group's offsets are for lag tools: every assignment begins where the caller says.
      for (const [topic, partitions] of Object.entries(payload.memberAssignment)) {
        for (const partition of partitions) this.seek(topic, partition, callbacks.positionOf(topic, partition) ?? 0n);
      }
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.joined = false;
      callbacks.onCrash(payload.error, payload.restart);
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: this.concurrency,
      eachBatch: (payload) => callbacks.onBatch(toBatch(payload)),
    });
  }

  seek(topic: string, partition: number, offset: bigint): void {
    if (this.joined) this.consumer.seek({ topic, partition, offset: offset.toString() });
  }

  pause(topic: string, partition: number): void {
    if (this.joined) this.consumer.pause([{ topic, partitions: [partition] }]);
  }

  resume(topic: string, partition: number): void {
    if (this.joined) this.consumer.resume([{ topic, partitions: [partition] }]);
  }

  async commit(topic: string, partition: number, next: bigint): Promise<void> {
    if (this.joined) await this.consumer.commitOffsets([{ topic, partition, offset: next.toString() }]);
  }

  async stop(): Promise<void> {
    this.joined = false;
    await this.consumer.disconnect();
  }
}

function toBatch(payload: EachBatchPayload): KafkaBatch {
  const { batch } = payload;
  const { topic, partition } = batch;
  let lost = false;
  return {
    topic,
    partition,
    highWatermark: BigInt(batch.highWatermark),
    records: batch.messages.map((message) => toRecord(topic, partition, message)),
    heartbeat: async () => {
      try {
        await payload.heartbeat();
      } catch {
        // Membership is gone; kafkajs joins again after the batch, and its own heartbeat reports the error there.
        lost = true;
      }
    },
    isStale: () => lost || payload.isStale() || !payload.isRunning(),
    resolve: (offset) => payload.resolveOffset(offset.toString()),
  };
}

function toRecord(topic: string, partition: number, { key, value, offset, headers }: KafkaMessage): KafkaRecord {
  return { topic, partition, offset: BigInt(offset), key, value, headers: headerList(headers) };
}

function headerList(headers: IHeaders | undefined): KafkaHeader[] {
  return Object.entries(headers ?? {}).flatMap(([name, given]): KafkaHeader[] => {
    const values = Array.isArray(given) ? given : [given];
    return values.map((value): KafkaHeader => [name, bytesOf(value)]);
  });
}

function bytesOf(value: Buffer | string | undefined | null): Buffer | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
}
