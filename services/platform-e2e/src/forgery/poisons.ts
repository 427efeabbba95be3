import { AlertPublishedV1, MAX_RECORD_BYTES, type EnvelopeV1 } from '@qalqan/contracts';
import type { NewRecord } from '@qalqan/messaging';
import { signDetached, utf8, type Signer } from '@qalqan/signing';
import { alertFor, freshNumber } from '../load/alerts.js';
import { altering, composing, type Compose } from '../load/own-records.js';

/** A record that a careless reader dies of, or is held up by. */
export interface Poison {
  readonly name: string;
  readonly record: NewRecord;
  /** What every reader says of it. */
  readonly code: string;
}

/** One of each kind; what a parser sees at all is signed by the topic's own member. */
export async function poisonsOf(signer: Signer): Promise<Poison[]> {
  const signed: readonly (readonly [string, Uint8Array, string])[] = [
    ['not JSON', utf8('{"specversion":'), 'json-malformed'],
    ['not UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 'json-not-utf8'],
    ['a name twice', utf8('{"id":"1","id":"2"}'), 'json-duplicate-name'],
    ['__proto__', utf8('{"__proto__":{"admin":true}}'), 'json-forbidden-name'],
    ['10,000 levels', utf8('['.repeat(10_000) + ']'.repeat(10_000)), 'json-too-deep'],
  ];
  const poisons = signed.map(async ([name, value, code]): Promise<Poison> => {
    const headers = { jws: await signDetached(signer, value) };
    return { name, code, record: { key: utf8('TJ-2026-000001'), value, headers } };
  });
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x-${at}`, 'x'.repeat(100)]));
  return [
    ...(await Promise.all(poisons)),
    { name: 'no value', code: 'record-empty', record: { key: utf8('k'), value: null, headers: {} } },
    { name: '500 headers', code: 'jws-missing', record: { key: utf8('k'), value: utf8('{}'), headers: many } },
    { name: 'nearly too large', code: 'jws-missing', record: spaces(MAX_RECORD_BYTES - 1_024) },
  ];
}

/** What the broker has to refuse. */
export function tooLarge(): NewRecord {
  return spaces(MAX_RECORD_BYTES + 1_048_576);
}

/** Two events signed by the owner and in their place, but the one of a type, the other of a form, that nobody knows. */
export function unknownToAll(): Compose {
  const compose = composing(AlertPublishedV1, (at) => ({
    reference: `TJ-2026-7${String(freshNumber()).slice(0, 4)}${at}`,
    revision: 1 as const,
    alert: alertFor(freshNumber(), []),
  }));
  return altering(compose, (envelope: EnvelopeV1, at) =>
    at === 0
      ? { ...envelope, type: 'qalqan.alert.whispered.v1' }
      : { ...envelope, dataschema: envelope.dataschema.replace('v1', 'v9') },
  );
}

function spaces(bytes: number): NewRecord {
  return { key: null, value: new Uint8Array(bytes).fill(0x20), headers: {} };
}
