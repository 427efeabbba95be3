import { LeafMalformed, decodeLeaf, decodeRefusal, type TakenPosition } from '@qalqan/ledger';
import { toHex } from '@qalqan/signing';
import type { BesideText } from '@qalqan/replay';

/** An entry in a list: where it stands and what it is, without content. */
export interface EntryItem {
  readonly index: number;
  readonly kind: 'event' | 'agreement' | 'refusal';
  readonly type: string;
  /** Member that signed; null for the agreement and for refusals, which are the log's own. */
  readonly party: string | null;
  readonly subject: string;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  /** When its sender says it was made; null where nobody says it. */
  readonly time: string | null;
  /** When it came into the log, by the log's clock. */
  readonly loggedAt: string;
  readonly topic: string;
  readonly partition: number;
  /** Hex RFC 6962 leaf hash. */
  readonly leafHash: string;
  /** What a refusal states; it holds no content. */
  readonly refusal?: RefusalItem;
}

/** Places, hashes and codes of refused records; see SPEC-LOG §2.1. */
export interface RefusalItem {
  /** Offset of the first record, and of the last; null for one that a keeper of its stream gave back. */
  readonly from: number | null;
  readonly to: number | null;
  readonly count: number;
  /** Records per code. */
  readonly codes: Readonly<Record<string, number>>;
  /** Hex SHA-256 of the one record's value, or the chained hash of several. */
  readonly hash: string;
  /** Position that the record takes up. */
  readonly taken?: TakenPosition;
}

/** An entry with its content. */
export interface EntryDetail extends EntryItem {
  /** base64 of the leaf. */
  readonly leaf: string;
  /** The record beside the log, for a leaf that holds only its hash. */
  readonly record?: BesideText;
}

export interface EntryRow {
  readonly index: string;
  readonly kind: EntryItem['kind'];
  readonly type: string;
  readonly member: string | null;
  readonly subject: string;
  readonly stream: string;
  readonly sequence: string;
  readonly identity: string;
  readonly time: Date | null;
  readonly logged_at: Date;
  readonly topic: string;
  readonly partition: number;
  readonly leaf_hash: Buffer;
  /** Leaf of a refusal, null for any other entry. */
  readonly statement: Buffer | null;
}

export interface ContentRow extends EntryRow {
  readonly leaf: Buffer;
  readonly beside_value: Buffer | null;
  readonly beside_jws: string | null;
}

export const ITEM_COLUMNS = `index, kind, type, member, subject, stream, sequence, identity, "time", logged_at,
  topic, partition, leaf_hash, CASE kind WHEN 'refusal' THEN leaf END AS statement`;

export const CONTENT_COLUMNS = `${ITEM_COLUMNS}, leaf, beside_value, beside_jws`;

export function itemOf(row: EntryRow): EntryItem {
  const { kind, type, subject, stream, identity, topic, partition } = row;
  return {
    index: Number(row.index),
    kind,
    type,
    party: row.member,
    subject,
    stream,
    sequence: Number(row.sequence),
    identity,
    time: row.time?.toISOString() ?? null,
    loggedAt: row.logged_at.toISOString(),
    topic,
    partition,
    leafHash: toHex(row.leaf_hash),
    ...(row.statement === null ? {} : { refusal: refusalItem(row.statement) }),
  };
}

function refusalItem(leaf: Uint8Array): RefusalItem {
  const decoded = decodeLeaf(leaf);
  if (decoded.form === 'digest') throw new LeafMalformed('a refusal is never held by its hash');
  const refusal = decodeRefusal(decoded.record.value);
  const { hash } = refusal;
  if (refusal.kind === 'many') {
    const { from, to, count, codes } = refusal;
    return { from, to, count, codes, hash };
  }
  const { offset, code, taken } = refusal;
  const only = { from: offset, to: offset, count: 1, codes: { [code]: 1 }, hash };
  return taken === undefined ? only : { ...only, taken };
}

export function detailOf(row: ContentRow): EntryDetail {
  return { ...itemOf(row), leaf: row.leaf.toString('base64'), ...besideOf(row) };
}

/** The record beside the log as JSON carries it, where there is one. */
export function besideOf({ beside_value: value, beside_jws: jws }: Pick<ContentRow, 'beside_value' | 'beside_jws'>): {
  record?: BesideText;
} {
  return value === null || jws === null ? {} : { record: { value: value.toString('base64'), jws } };
}
