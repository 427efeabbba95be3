import { Kafka, logLevel } from 'kafkajs';
import { KafkaJsAdmin } from './kafkajs-admin.js';
import { KafkaJsConsumer } from './kafkajs-consumer.js';
import { KafkaJsProducer } from './kafkajs-producer.js';
import type { KafkaClientPort, KafkaSettings } from './port.js';

const CONNECT_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * The port on kafkajs 2.2.4. Every setting whose default loses, hides or invents something is given here or in the
 * three classes: see README, "Why not the defaults".
 */
export function kafkaJsClient(settings: KafkaSettings, clientId: string): KafkaClientPort {
  const { brokers, ssl } = settings;
  const kafka = new Kafka({
    clientId,
    brokers: [...brokers],
    ...(ssl === undefined
      ? {}
      : { ssl: { ca: typeof ssl.ca === 'string' ? ssl.ca : [...ssl.ca], cert: ssl.cert, key: ssl.key } }),
    connectionTimeout: CONNECT_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    enforceRequestTimeout: true,
    // Its lines carry hosts and quoted data; what matters is reported through the port.
    logLevel: logLevel.NOTHING,
    retry: { retries: 4, initialRetryTime: 100, maxRetryTime: 2_000 },
  });
  return {
    consumer: (consumer) => new KafkaJsConsumer(kafka, consumer),
    producer: () => new KafkaJsProducer(kafka),
    admin: () => new KafkaJsAdmin(kafka),
  };
}
