import { SOURCE_PREFIX, type EnvelopeV1 } from '@qalqan/contracts';
import { QalqanError } from '@qalqan/errors';
import { recordOf } from '@qalqan/replay';
import { REFUSAL_FORMAT, decodeRefusal, type LogRecord } from '@qalqan/ledger';
import {
  agreementDigest,
  eventIdentity,
  parseDetachedJws,
  parseNote,
  parseSequence,
  type Hasher,
} from '@qalqan/signing';
import { AGREEMENT_TYPE, REFUSALS_STREAM } from '../ledger/staged-entry.js';

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
  const beside = value === null || jws === null ? undefined : { value, jws };
  if (beside === undefined && value !== jws) return 'of the record beside it one half is missing';
  const record = recordOf(hasher, beside === undefined ? { leaf } : { leaf, beside });
  if ('code' in record) return record.reason;
  // The record of a digest leaf is the very one beside it.
  if (beside !== undefined && record.value !== beside.value) return 'a record lies beside a leaf that holds its own';
  if (row.kind !== record.kind || row.topic !== record.topic || row.partition !== record.partition) {
    return 'its topic is not the one in the leaf';
  }
  try {
    const wrong = copiesDiffer(row, copiesOf(hasher, record));
    return wrong ?? (record.kind === 'agreement' ? undefined : identityDiffers(hasher, row, record));
  } catch (error) {
    // A leaf and its hash may both have been altered: nothing in here has been verified.
    if (error instanceof QalqanError || error instanceof SyntaxError) return 'its record is not what its kind says';
    throw error;
  }
}

function copiesOf(hasher: Hasher, { kind, value }: LogRecord): Copies {
  switch (kind) {
    case 'agreement':
      return agreementCopies(hasher, value);
    case 'refusal':
      return refusalCopies(value);
    case 'event':
      return eventCopies(value);
  }
}

/** What a row must have copied; a copy that is not named here is compared elsewhere. */
type Copies = Partial<Record<keyof StoredRow, unknown>>;

function copiesDiffer(row: StoredRow, copies: Copies): string | undefined {
  const stored: Copies = { ...row, sequence: Number(row.sequence), time: row.time?.getTime() ?? null };
  const wrong = Object.entries(copies).find(([name, signed]) => stored[name as keyof StoredRow] !== signed);
  return wrong && `its ${wrong[0]} is not the one in the record`;
}

function eventCopies(value: Uint8Array): Copies {
  const fields = JSON.parse(new TextDecoder().decode(value)) as Readonly<Record<string, unknown>> | null;
  const text = (name: keyof EnvelopeV1): string => {
    const member = fields?.[name];
    return typeof member === 'string' ? member : '';
  };
  return {
    type: text('type'),
    member: text('source').slice(SOURCE_PREFIX.length),
    subject: text('subject'),
    stream: text('stream'),
    sequence: parseSequence(text('sequence')),
    time: Date.parse(text('time')),
  };
}

function refusalCopies(value: Uint8Array): Copies {
  const { topic, number } = decodeRefusal(value);
  const where = { subject: topic, stream: REFUSALS_STREAM, sequence: number };
  return { type: REFUSAL_FORMAT, member: null, ...where, time: null };
}

function agreementCopies(hasher: Hasher, value: Uint8Array): Copies {
  const { text } = parseNote(value);
  const version = Number(text.split('\n')[1]);
  const where = { subject: `agreement/${version}`, stream: 'agreement', sequence: version };
  return { type: AGREEMENT_TYPE, member: null, ...where, identity: agreementDigest(hasher, text), time: null };
}

function identityDiffers(hasher: Hasher, row: StoredRow, { jws, value }: LogRecord): string | undefined {
  const { protectedHeader } = parseDetachedJws(jws);
  const identity = eventIdentity(hasher, protectedHeader, value);
  return identity === row.identity ? undefined : 'its identity is not the one of the record';
}
