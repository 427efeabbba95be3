import { openRecord, type OpenedRecord, type OpeningPorts } from '@qalqan/contracts';
import { RecordRefused } from '@qalqan/errors';
import type { KafkaRecord } from '../kafka/port.js';
import { singleHeader } from '../kafka/read-topic.js';

/** A record with what opening it gave. */
export interface OpenedItem {
  readonly record: KafkaRecord;
  readonly opened: OpenedRecord;
  /** Text of the one `jws` header. */
  readonly jws: string | undefined;
}

/** Opens a record. What it holds can never make this reject. */
export async function openItem(ports: OpeningPorts, record: KafkaRecord): Promise<OpenedItem> {
  const { topic, partition, key, value, offset } = record;
  const jws = singleHeader(record, 'jws');
  return { record, jws, opened: await opened() };

  async function opened(): Promise<OpenedRecord> {
    try {
      return await openRecord(ports, { topic, partition, key, value, jws, offset: offset.toString() });
    } catch (cause) {
      // A fault of ours, brought out by this record. It is quarantined without its position, so that what follows in
      // its stream waits as a gap: nothing is applied over it, and no other stream is held up.
      const refusal = new RecordRefused('envelope-invalid', 'the record could not be opened', { cause });
      return { kind: 'refused', refusal, used: undefined };
    }
  }
}

/** The same record, refused by its handler after its signature held. */
export function refusedByHandler(item: OpenedItem, error: unknown): OpenedItem {
  if (item.opened.kind !== 'event') return item;
  const { stream, sequence, prevhash, identity } = item.opened.event;
  const refusal =
    error instanceof RecordRefused
      ? error
      : new RecordRefused('handler-failed', 'the handler refused the event', { cause: error });
  return { ...item, opened: { kind: 'refused', refusal, used: { stream, sequence, prevhash, identity } } };
}
