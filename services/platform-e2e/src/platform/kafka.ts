import { eventsTopic, quarantineTopic } from '@qalqan/contracts';
import {
  createRawProducer,
  readTopic,
  singleHeader,
  type KafkaRecord,
  type KafkaSettings,
  type NewRecord,
} from '@qalqan/messaging';
import { kafkaBroker, type Instance } from './ports.js';
import { clientTls, type Location } from './state.js';

/** A record's bytes and signature text: what a forger starts from. */
export interface SignedBytes {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly jws: string | undefined;
}

/** Raw access to the broker with a client certificate of one's choice. */
export class KafkaAccess {
  constructor(private readonly location: Location) {}

  /** Connection as the holder of a certificate: an instance or `admin`. */
  as(name: Instance | 'admin'): KafkaSettings {
    if (this.location.kafka) return this.location.kafka;
    return { brokers: [kafkaBroker(this.location.portBase)], ssl: clientTls(this.location, name) };
  }

  /** Writes records to a topic and returns the offset of the first. */
  async write(settings: KafkaSettings, topic: string, records: readonly SignedBytes[]): Promise<bigint> {
    const producer = await createRawProducer(settings);
    try {
      return await producer.send(topic, 0, records.map(toRecord));
    } finally {
      await producer.disconnect();
    }
  }

  /** Events of a member as they lie on its topic, read with the audit log's certificate. */
  events(member: Instance, from?: bigint): Promise<KafkaRecord[]> {
    return this.read('audit', eventsTopic(member), from);
  }

  /** What an instance refused; only its own certificate may read it. */
  quarantine(instance: Instance, from?: bigint): Promise<KafkaRecord[]> {
    return this.read(instance, quarantineTopic(instance), from);
  }

  private read(reader: Instance, topic: string, from: bigint | undefined): Promise<KafkaRecord[]> {
    const groupPrefix = `qalqan.${reader}.`;
    return readTopic(this.as(reader), topic, from === undefined ? { groupPrefix } : { groupPrefix, from });
  }
}

/** The parts of a record that a forger would copy. */
export function signedBytes(record: KafkaRecord): SignedBytes {
  if (record.key === null || record.value === null) throw new TypeError('a record without key or value');
  return { key: record.key, value: record.value, jws: singleHeader(record, 'jws') };
}

function toRecord({ key, value, jws }: SignedBytes): NewRecord {
  const headers = { 'content-type': 'application/cloudevents+json' };
  return { key, value, headers: jws === undefined ? headers : { ...headers, jws } };
}
