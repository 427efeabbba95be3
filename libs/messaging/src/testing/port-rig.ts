import { randomSuffix, testKafka, type TestKafka } from '@qalqan/testkit';
import type {
  ConsumerCallbacks,
  KafkaAdminPort,
  KafkaClientPort,
  KafkaConsumerPort,
  KafkaProducerPort,
  KafkaRecord,
  KafkaSettings,
} from '../kafka/port.js';

/** A client under test on a topic of its own. */
export interface PortRig {
  readonly kafka: TestKafka;
  readonly client: KafkaClientPort;
  readonly topic: string;
  readonly groupId: string;
  readonly producer: KafkaProducerPort;
  readonly admin: KafkaAdminPort;
  readonly consumer: KafkaConsumerPort;
  /** Sends texts to partition 0. */
  readonly send: (...values: string[]) => Promise<bigint>;
  /** Starts the consumer and collects what it gets, resolving each batch unless `changes` says otherwise. */
  readonly collect: (
    position: () => bigint | undefined,
    changes?: Partial<ConsumerCallbacks>,
  ) => Promise<KafkaRecord[]>;
}

/** Makes the rig; the caller disconnects what is in it. */
export async function portRig(make: (settings: KafkaSettings) => KafkaClientPort): Promise<PortRig> {
  const kafka = await testKafka();
  const client = make(kafka.settings);
  const topic = `port.${randomSuffix()}`;
  const groupId = `port.${randomSuffix()}`;
  await kafka.createTopics(topic);
  const producer = client.producer();
  const admin = client.admin();
  const consumer = client.consumer({ groupId });
  await Promise.all([producer.connect(), admin.connect()]);
  return {
    ...{ kafka, client, topic, groupId, producer, admin, consumer },
    send: (...values) => producer.send(topic, 0, values.map(record)),
    collect: async (positionOf, changes = {}) => {
      const records: KafkaRecord[] = [];
      await consumer.start([topic], {
        positionOf,
        onCrash: () => undefined,
        onBatch: (batch) => {
          records.push(...batch.records);
          const last = batch.records.at(-1);
          if (last) batch.resolve(last.offset);
          return Promise.resolve();
        },
        ...changes,
      });
      return records;
    },
  };
}

/** A record of this text alone. */
export function record(value: string) {
  return { key: null, value: Buffer.from(value), headers: {} };
}

/** Values as texts. */
export function texts(records: readonly KafkaRecord[]): (string | undefined)[] {
  return records.map(({ value }) => value?.toString());
}
