import { concat, equalBytes, type Hasher } from '@qalqan/signing';
import { LeafMalformed } from '../errors.js';
import { decodeUtf8, encodeUtf8 } from '@qalqan/signing';
import { LeafCursor } from './leaf-cursor.js';
import { decodeRefusal } from './refusal.js';

/** Largest leaf, in bytes: what the uint16 length of an entry bundle frames. */
export const MAX_LEAF_BYTES = 0xffff;

/** SPEC-LOG §2: what a record is. */
const KIND_BYTES = { event: 0x01, agreement: 0x02, refusal: 0x03 } as const;

/** Set in the type byte when the leaf holds the record's hash instead of the record. */
const DIGEST_FLAG = 0x80;
const DIGEST_SIZE = 32;

const latin1 = new TextDecoder('latin1');

export type RecordKind = keyof typeof KIND_BYTES;

/**
 * A record as it stood on its topic; the offset is not part of it, because a restored broker may renumber. A refusal is
 * the log's own statement about a record of that topic (SPEC-LOG §2.1).
 */
export interface LogRecord {
  readonly kind: RecordKind;
  /** Kafka topic, not empty. */
  readonly topic: string;
  /** Kafka partition, uint32. */
  readonly partition: number;
  /** The signed bytes as received. */
  readonly value: Uint8Array;
  /** Detached JWS, printable ASCII: an event's header as received, the log's own for a refusal; empty for an agreement note (which signs itself). */
  readonly jws: string;
}

/** A leaf as read from the log: the record itself, or the hash of one that lies beside the log. */
export type Leaf =
  | { readonly form: 'record'; readonly record: LogRecord }
  | {
      readonly form: 'digest';
      readonly kind: RecordKind;
      readonly topic: string;
      readonly partition: number;
      /** SHA-256 of the full leaf that was too long, 32 bytes. */
      readonly digest: Uint8Array;
    };

/** What enters the log for a record. */
export interface EncodedLeaf {
  /** The entry, at most 65,535 bytes. */
  readonly leaf: Uint8Array;
  /** True when the leaf holds only a hash, so that the record MUST be kept beside the log. */
  readonly beside: boolean;
}

/** The one leaf of a record (SPEC-LOG §2); throws LeafMalformed when a field cannot be framed. */
export function encodeLeaf(hasher: Hasher, record: LogRecord): EncodedLeaf {
  requireStatement(record);
  const topic = encodeTopic(record.topic);
  const head = concat(uint16(topic.length), topic, uint32(record.partition));
  const full = concat(
    Uint8Array.of(KIND_BYTES[record.kind]),
    head,
    uint32(record.value.length),
    record.value,
    encodeJws(record),
  );
  if (full.length <= MAX_LEAF_BYTES) return { leaf: full, beside: false };
  const leaf = concat(Uint8Array.of(KIND_BYTES[record.kind] | DIGEST_FLAG), head, hasher.sha256(full));
  if (leaf.length > MAX_LEAF_BYTES || record.kind === 'refusal')
    throw new LeafMalformed('the topic is too long for a leaf');
  return { leaf, beside: true };
}

/** Reads a leaf; throws LeafMalformed on an unknown type, a cut or surplus byte, or a field that `encodeLeaf` refuses. */
export function decodeLeaf(bytes: Uint8Array): Leaf {
  if (bytes.length > MAX_LEAF_BYTES) throw new LeafMalformed('the leaf is longer than 65,535 bytes');
  const cursor = new LeafCursor(bytes);
  const type = cursor.uint8();
  const kind = kindOf(type & ~DIGEST_FLAG);
  if (kind === 'refusal' && type !== KIND_BYTES.refusal) throw new LeafMalformed('a refusal is never held by its hash');
  const topic = decodeUtf8(cursor.take(cursor.uint16()));
  if (topic === undefined || topic === '') throw new LeafMalformed('the topic is empty or not UTF-8');
  const partition = cursor.uint32();
  if ((type & DIGEST_FLAG) !== 0) {
    const digest = cursor.take(DIGEST_SIZE);
    cursor.end();
    return { form: 'digest', kind, topic, partition, digest };
  }
  const value = cursor.take(cursor.uint32());
  const jws = asciiText(cursor.take(cursor.uint16()));
  cursor.end();
  requireJws(kind, jws);
  const record = { kind, topic, partition, value, jws };
  requireStatement(record);
  return { form: 'record', record };
}

/**
 * True when `leaf` (bytes of the log) is the leaf of this record. For a digest leaf this is the check of the record
 * beside the log; a record that would have fitted is refused, since its leaf is the full one.
 */
export function isLeafOf(hasher: Hasher, leaf: Uint8Array, record: LogRecord): boolean {
  return equalBytes(encodeLeaf(hasher, record).leaf, leaf);
}

function kindOf(type: number): RecordKind {
  if (type === KIND_BYTES.event) return 'event';
  if (type === KIND_BYTES.agreement) return 'agreement';
  if (type === KIND_BYTES.refusal) return 'refusal';
  throw new LeafMalformed('the leaf is of an unknown type');
}

/** What the log states itself is read as strictly as its framing, and speaks of the topic that the leaf names. */
function requireStatement({ kind, topic, partition, value }: LogRecord): void {
  if (kind !== 'refusal') return;
  const stated = decodeRefusal(value);
  if (stated.topic !== topic || stated.partition !== partition) {
    throw new LeafMalformed('the refusal speaks of another topic than its leaf');
  }
}

function encodeTopic(topic: string): Uint8Array {
  const bytes = encodeUtf8(topic);
  if (bytes === undefined || bytes.length === 0) throw new LeafMalformed('the topic is empty or not UTF-8');
  return bytes;
}

function encodeJws({ kind, jws }: LogRecord): Uint8Array {
  requireJws(kind, jws);
  return concat(
    uint16(jws.length),
    Uint8Array.from(jws, (character) => character.charCodeAt(0)),
  );
}

function requireJws(kind: RecordKind, jws: string): void {
  if (kind === 'agreement' ? jws !== '' : !/^[!-~]+$/.test(jws)) {
    throw new LeafMalformed('the jws is not what a record of this kind carries');
  }
}

/** One character for each byte; one that is not printable ASCII is refused afterwards. */
function asciiText(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}

function uint16(value: number): Uint8Array {
  if (value > 0xffff) throw new LeafMalformed('a field is longer than 65,535 bytes');
  return Uint8Array.of(value >>> 8, value & 0xff);
}

function uint32(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) throw new LeafMalformed('a number is no uint32');
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}
