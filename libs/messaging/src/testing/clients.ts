import { kafkaJsClient } from '../kafka/kafkajs-client.js';
import type {
  ConsumerCallbacks,
  KafkaClientPort,
  KafkaConsumerPort,
  KafkaProducerPort,
  KafkaSettings,
} from '../kafka/port.js';

/** What a test does with the consumer of a service. */
export type ChangedConsumer = (callbacks: ConsumerCallbacks, real: KafkaConsumerPort) => ConsumerCallbacks;

/** The real client, whose service consumers (not those that read a topic to its end) get other callbacks. */
export function consuming(settings: KafkaSettings, change: ChangedConsumer): KafkaClientPort {
  const client = kafkaJsClient(settings, 'test');
  return {
    producer: () => client.producer(),
    admin: () => client.admin(),
    consumer: (wanted) => {
      const real = client.consumer(wanted);
      if (!wanted.groupId.endsWith('.events')) return real;
      return {
        start: (topics, callbacks) => real.start(topics, change(callbacks, real)),
        seek: (...args) => real.seek(...args),
        pause: (...args) => real.pause(...args),
        resume: (...args) => real.resume(...args),
        commit: (...args) => real.commit(...args),
        stop: () => real.stop(),
      };
    },
  };
}

type Send = KafkaProducerPort['send'];

/** The real client, with producers that do `instead` around a send. */
export function producing(
  settings: KafkaSettings,
  instead: (send: Send, ...args: Parameters<Send>) => Promise<bigint>,
): KafkaClientPort {
  const client = kafkaJsClient(settings, 'test');
  return {
    consumer: (wanted) => client.consumer(wanted),
    admin: () => client.admin(),
    producer: () => {
      const real = client.producer();
      return {
        connect: () => real.connect(),
        disconnect: () => real.disconnect(),
        send: (...args) => instead((...sent) => real.send(...sent), ...args),
      };
    },
  };
}
