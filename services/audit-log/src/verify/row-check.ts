import { SOURCE_PREFIX, type EnvelopeV1 } from '@qalqan/contracts';
import { QalqanError } from '@qalqan/errors';
import { recordOf } from '@qalqan/replay';
import { eventIdentity, parseDetachedJws, parseSequence, type Hasher } from '@qalqan/signing';
import { AGREEMENT_TYPE } from '../ledger/staged-entry.js';

/** A row of the ledger as it is stored. */
export interface StoredRow {
  readonly index: string;
  readonly kind: string;
  readonly topic: string;
  readonly partition: number;
  readonly leaf: Uint8Array;
  readonly leaf_hash: Uint8Array;
  readonly beside_value: Uint8Array | null;
  readonly beside_jws: string | null;
  readonly type: string;
  readonly member: string | null;
  readonly subject: string;
  readonly stream: string;
  readonly sequence: string;
  readonly identity: string;
  readonly time: Date | null;
}

/**
 * Compares what was copied out of a record with the record itself: a row whose subject was changed would still hash to
 * its leaf hash, and yet be hidden from every search. Returns what is wrong, or undefined. Signatures are the replay's.
 */
export function checkCopies(hasher: Hasher, row: StoredRow): string | undefined {
  const { leaf, beside_value: value, beside_jws: jws } = row;
  const record = recordOf(hasher, value === null || jws === null ? { leaf } : { leaf, beside: { value, jws } });
  if ('code' in record) return record.reason;
  if (row.kind !== record.kind || row.topic !== record.topic || row.partition !== record.partition) {
    return 'its topic is not the one in the leaf';
  }
  if (record.kind === 'agreement') return row.type === AGREEMENT_TYPE ? undefined : 'its type is not an agreement';
  const envelope = envelopeOf(record.value);
  if (envelope === undefined) return 'its record is not an event';
  return copiesDiffer(row, envelope) ?? identityDiffers(hasher, row, record);
}

function copiesDiffer(row: StoredRow, envelope: EnvelopeV1): string | undefined {
  const pairs: Readonly<Record<string, readonly [unknown, unknown]>> = {
    type: [row.type, envelope.type],
    member: [row.member, envelope.source.slice(SOURCE_PREFIX.length)],
    subject: [row.subject, envelope.subject],
    stream: [row.stream, envelope.stream],
    sequence: [Number(row.sequence), parseSequence(envelope.sequence)],
    time: [row.time?.getTime(), Date.parse(envelope.time)],
  };
  const wrong = Object.entries(pairs).find(([, [stored, signed]]) => stored !== signed);
  return wrong && `its ${wrong[0]} is not the one in the record`;
}

function identityDiffers(
  hasher: Hasher,
  row: StoredRow,
  record: { readonly value: Uint8Array; readonly jws: string },
): string | undefined {
  try {
    const { protectedHeader } = parseDetachedJws(record.jws);
    return eventIdentity(hasher, protectedHeader, record.value) === row.identity
      ? undefined
      : 'its identity is not the one of the record';
  } catch (error) {
    if (error instanceof QalqanError) return 'its signature cannot be read';
    throw error;
  }
}

function envelopeOf(value: Uint8Array): EnvelopeV1 | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(value)) as EnvelopeV1;
  } catch {
    // What is not JSON cannot have been verified before it was staged: the row was altered.
    return undefined;
  }
}
