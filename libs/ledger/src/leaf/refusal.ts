import { concat, decodeUtf8, equalBytes, fromHex, toHex, utf8, type Hasher } from '@qalqan/signing';
import { LeafMalformed } from '../errors.js';

/** Name and version of a refusal's statement (SPEC-LOG §2.1); its first member, so that no event can be taken for one. */
export const REFUSAL_FORMAT = 'qalqan.refusal.v1';

/** Largest statement, in bytes: a summary that names every code there is stays far below. */
export const MAX_REFUSAL_BYTES = 8_192;

/** The place in its stream that a refused record takes up because its signature held (SPEC-SIG §5). */
export interface TakenPosition {
  readonly stream: string;
  readonly sequence: number;
  /** Hex SHA-256. */
  readonly prevhash: string;
  readonly identity: string;
}

interface Stated {
  /** Gapless from 1 over the whole log. */
  readonly number: number;
  readonly topic: string;
  readonly partition: number;
}

/** One refused record. */
export interface SingleRefusal extends Stated {
  readonly kind: 'one';
  /** Where it stood; null for a record that a keeper of the stream gave back. */
  readonly offset: number | null;
  /** Hex SHA-256 of the value bytes as received. */
  readonly hash: string;
  readonly code: string;
  readonly taken: TakenPosition | undefined;
}

/** What a flood brought beyond the rate at which refusals enter one by one. */
export interface RefusalSummary extends Stated {
  readonly kind: 'many';
  /** First and last offset of the records that are summed up; others may stand between them. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** How many for each code, in the order of the codes. */
  readonly codes: Readonly<Record<string, number>>;
  /** Hex; see {@link chainRefusal}. */
  readonly hash: string;
}

/** What the audit log says about records that it refused: places, hashes and codes, and no content. */
export type Refusal = SingleRefusal | RefusalSummary;

type Fields = Readonly<Record<string, unknown>>;

/** The one text of a refusal, as bytes to sign. Throws LeafMalformed when a field cannot stand in one. */
export function encodeRefusal(refusal: Refusal): Uint8Array<ArrayBuffer> {
  return utf8(textOf(checked(refusal)));
}

/** Reads a statement; throws LeafMalformed unless the bytes are exactly what {@link encodeRefusal} writes. */
export function decodeRefusal(bytes: Uint8Array): Refusal {
  if (bytes.length > MAX_REFUSAL_BYTES) throw new LeafMalformed('the refusal is too long');
  const refusal = checked(read(fieldsOf(bytes)));
  if (!equalBytes(utf8(textOf(refusal)), bytes)) throw new LeafMalformed('the refusal is not in its canonical form');
  return refusal;
}

/**
 * Adds a record to the hash of a summary: `SHA-256(before || uint64 offset || hash || code)`, begun with 32 zero bytes.
 * Whoever has the quarantine's rows can thus check that none was left out. All hex.
 */
export function chainRefusal(
  hasher: Hasher,
  before: string,
  record: { readonly offset: number; readonly hash: string; readonly code: string },
): string {
  const place = new Uint8Array(8);
  new DataView(place.buffer).setBigUint64(0, BigInt(record.offset));
  return toHex(hasher.sha256(concat(fromHex(before), place, fromHex(record.hash), utf8(record.code))));
}

/** Begin of {@link chainRefusal}. */
export const REFUSAL_CHAIN_START = '0'.repeat(64);

/** Members stand in this order: the text is built, never sorted. */
function textOf(refusal: Refusal): string {
  const { number, topic, partition, hash } = refusal;
  const begin = { format: REFUSAL_FORMAT, number, topic, partition };
  if (refusal.kind === 'many') {
    const { from, to, count } = refusal;
    const codes = Object.fromEntries(Object.entries(refusal.codes).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return JSON.stringify({ ...begin, from, to, count, codes, hash });
  }
  const { offset, code, taken } = refusal;
  if (taken === undefined) return JSON.stringify({ ...begin, offset, hash, code });
  const { stream, sequence, prevhash, identity } = taken;
  return JSON.stringify({ ...begin, offset, hash, code, taken: { stream, sequence, prevhash, identity } });
}

function fieldsOf(bytes: Uint8Array): Fields {
  const text = decodeUtf8(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch (cause) {
    throw new LeafMalformed('the refusal is not JSON', { cause });
  }
  const fields = objectOf(value);
  if (fields['format'] !== REFUSAL_FORMAT) throw new LeafMalformed('the refusal is of another format');
  return fields;
}

/** Picks the members out without belief; {@link checked} judges them, and the comparison of bytes finds any other. */
function read(fields: Fields): Refusal {
  const { number, topic, partition, hash } = fields as unknown as Refusal;
  const stated = { number, topic, partition, hash };
  if ('count' in fields) {
    const { from, to, count, codes } = fields as unknown as RefusalSummary;
    return { kind: 'many', ...stated, from, to, count, codes: objectOf(codes) as Record<string, number> };
  }
  const { offset, code, taken } = fields as unknown as SingleRefusal;
  return { kind: 'one', ...stated, offset, code, taken: taken === undefined ? undefined : takenOf(objectOf(taken)) };
}

function takenOf(fields: Fields): TakenPosition {
  const { stream, sequence, prevhash, identity } = fields as unknown as TakenPosition;
  return { stream, sequence, prevhash, identity };
}

function checked(refusal: Refusal): Refusal {
  const { number, topic, partition, hash } = refusal;
  demand(isCount(number) && number > 0, 'number');
  demand(typeof topic === 'string' && topic !== '' && topic.isWellFormed(), 'topic');
  demand(isCount(partition) && partition <= 0xffffffff, 'partition');
  demand(isHash(hash), 'hash');
  if (refusal.kind === 'many') checkMany(refusal);
  else checkOne(refusal);
  return refusal;
}

function checkOne({ offset, code, taken }: SingleRefusal): void {
  demand(offset === null ? taken !== undefined : isCount(offset), 'offset');
  demand(isCode(code), 'code');
  if (taken === undefined) return;
  demand(typeof taken.stream === 'string' && taken.stream !== '' && taken.stream.isWellFormed(), 'taken.stream');
  demand(isCount(taken.sequence) && taken.sequence > 0, 'taken.sequence');
  demand(isHash(taken.prevhash) && isHash(taken.identity), 'taken');
}

function checkMany({ from, to, count, codes }: RefusalSummary): void {
  demand(isCount(from) && isCount(to) && from <= to, 'range');
  demand(isCount(count) && count > 1, 'count');
  const entries = Object.entries(codes);
  demand(entries.length > 0 && entries.every(([code, times]) => isCode(code) && isCount(times) && times > 0), 'codes');
  demand(entries.reduce((sum, [, times]) => sum + times, 0) === count, 'count');
}

function demand(holds: boolean, field: string): void {
  if (!holds) throw new LeafMalformed(`${field} is not what a refusal may hold`);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isCode(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]+(-[a-z0-9]+){0,7}$/.test(value) && value.length <= 64;
}

function objectOf(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new LeafMalformed('the refusal is not an object');
}
