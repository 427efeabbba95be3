import { RecordRefused, Unavailable } from '@qalqan/errors';
import { CompressionTypes, Partitioners, type Kafka, type Message, type Producer, type RecordMetadata } from 'kafkajs';
import type { KafkaProducerPort, NewRecord } from './port.js';

const ACK_TIMEOUT_MS = 10_000;

/**
 * {@link KafkaProducerPort} on kafkajs: idempotent, one request in flight, acknowledged by all in-sync replicas. After
 * a failed send its sequence numbers cannot be trusted any more: disconnect it and take a new one.
 */
export class KafkaJsProducer implements KafkaProducerPort {
  private readonly producer: Producer;
  private readonly underWay = new Set<Promise<unknown>>();

  constructor(kafka: Kafka) {
    this.producer = kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
      idempotent: true,
      maxInFlightRequests: 1,
      // Bounded: the relay has its own back-off, and looks at the topic before it sends again.
      retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 1_000 },
    });
  }

  connect(): Promise<void> {
    return this.producer.connect();
  }

  async send(topic: string, partition: number, records: readonly NewRecord[]): Promise<bigint> {
    const reply = this.reply(topic, partition, records);
    this.underWay.add(reply);
    try {
      return confirmedOffset(await reply, topic, partition);
    } finally {
      this.underWay.delete(reply);
    }
  }

  async disconnect(): Promise<void> {
    await this.producer.disconnect();
    // Not waited for: a broker that hangs must not hold up the end of the process.
    if (this.underWay.size > 0) void this.closeWhatSendsOpened();
  }

  /** A send that was under way connects anew for its next try, and kafkajs would leave that connection open for good. */
  private async closeWhatSendsOpened(): Promise<void> {
    await Promise.allSettled(this.underWay);
    await Promise.allSettled([this.producer.disconnect()]);
  }

  private async reply(topic: string, partition: number, records: readonly NewRecord[]): Promise<RecordMetadata[]> {
    try {
      return await this.producer.send({
        topic,
        acks: -1,
        timeout: ACK_TIMEOUT_MS,
        compression: CompressionTypes.None,
        messages: records.map((record) => toMessage(record, partition)),
      });
    } catch (cause) {
      throw sendFailure(cause);
    }
  }
}

/** Of the broker's answers only the one about size is final; kafkajs wraps it once or twice. */
export function sendFailure(cause: unknown): RecordRefused | Unavailable {
  return saysTooLarge(cause)
    ? new RecordRefused('record-too-large', 'the broker takes no record of this size', { cause })
    : new Unavailable('the records were not acknowledged', { cause });
}

const TOO_LARGE = ['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE'];

function saysTooLarge(error: unknown): boolean {
  for (let at = error; typeof at === 'object' && at !== null; at = 'cause' in at ? at.cause : undefined) {
    if ('type' in at && typeof at.type === 'string' && TOO_LARGE.includes(at.type)) return true;
  }
  return false;
}

/**
 * First offset that the reply confirms. kafkajs resolves a send although a partition was left out of the requests after
 * a leader moved (tulios/kafkajs#1798), so a reply that does not name exactly what was sent is a failure.
 */
export function confirmedOffset(reply: readonly RecordMetadata[], topic: string, partition: number): bigint {
  const [only, ...more] = reply;
  const confirmed =
    only !== undefined &&
    more.length === 0 &&
    only.topicName === topic &&
    only.partition === partition &&
    only.errorCode === 0;
  const offset = only?.baseOffset ?? only?.offset;
  if (!confirmed || offset === undefined || !/^\d+$/.test(offset)) {
    throw new Unavailable('the broker did not confirm what was sent');
  }
  return BigInt(offset);
}

function toMessage({ key, value, headers }: NewRecord, partition: number): Message {
  return {
    partition,
    key: key === null ? null : asBuffer(key),
    value: value === null ? null : asBuffer(value),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, text]) => [name, typeof text === 'string' ? text : [...text]]),
    ),
  };
}

/** Same memory, no copy. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
