import type { NewRecord } from '../kafka/port.js';
import type { Unsent } from './relay-store.js';

/** Records of one send become one batch on the broker, and the broker's limit holds for the batch. */
const MAX_SEND_BYTES = 900_000;
const MAX_SEND_RECORDS = 500;
const RECORD_OVERHEAD = 128;

/** Splits waiting records into sends: each of one topic, in order, and within the broker's limit or a single record. */
export function sendable(unsent: readonly Unsent[]): Unsent[][] {
  const perTopic = new Map<string, Unsent[]>();
  for (const record of unsent) {
    const known = perTopic.get(record.topic);
    if (known === undefined) perTopic.set(record.topic, [record]);
    else known.push(record);
  }
  return [...perTopic.values()].flatMap(split);
}

function split(records: readonly Unsent[]): Unsent[][] {
  const sends: Unsent[][] = [];
  let current: Unsent[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = sizeOf(record);
    if (current.length > 0 && (bytes + size > MAX_SEND_BYTES || current.length === MAX_SEND_RECORDS)) {
      sends.push(current);
      current = [];
      bytes = 0;
    }
    current.push(record);
    bytes += size;
  }
  return current.length > 0 ? [...sends, current] : sends;
}

function sizeOf({ key, value, jws, headers }: Unsent): number {
  const texts = Object.entries(headers)
    .flat()
    .concat(jws ?? '');
  return (key?.length ?? 0) + (value?.length ?? 0) + texts.reduce((sum, text) => sum + text.length, RECORD_OVERHEAD);
}

/** The record as it goes out; events carry their signature and media type, quarantined bytes what is known of them. */
export function toRecord({ key, value, jws, headers }: Unsent): NewRecord {
  const signed = jws === null ? {} : { 'content-type': 'application/cloudevents+json', jws };
  return { key, value, headers: { ...headers, ...signed } };
}
