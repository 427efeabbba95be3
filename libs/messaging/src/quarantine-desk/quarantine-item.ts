import { encodeBase64 } from '@qalqan/signing';
import type { QuarantineState } from '@qalqan/store';
import { QUARANTINE_STATES } from './quarantine.query.js';
import { TRAIL_ACTIONS, type TrailEntry } from './trail.js';

/** A quarantined record without its content. */
export interface QuarantineItem {
  readonly id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  /** Why it was refused when it was read. */
  readonly code: string;
  readonly pointer: string | null;
  /** Hex SHA-256 of the value. */
  readonly hash: string;
  /** Bytes of the value; null when they were not kept. */
  readonly size: number | null;
  /** False: the bytes are in the topic alone. */
  readonly kept: boolean;
  readonly stream: string | null;
  readonly sequence: number | null;
  readonly seenAt: string;
  readonly state: QuarantineState;
  /** Why it was closed. */
  readonly reason: string | null;
  /** Who redrove or closed it, and when. */
  readonly by: string | null;
  readonly at: string | null;
}

/** The same with what was read, and what was done about it. */
export interface QuarantineDetail extends QuarantineItem {
  /** Original bytes, base64; null when there were none or they were not kept. */
  readonly value: string | null;
  readonly key: string | null;
  readonly jws: string | null;
  readonly trail: readonly TrailEntry[];
}

/** A row as {@link SELECT_ITEM} reads it; `bigint` comes as text. */
export interface ItemRow {
  readonly id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly code: string;
  readonly pointer: string | null;
  readonly hash: string;
  readonly size: number | null;
  readonly kept: boolean;
  readonly stream: string | null;
  readonly sequence: string | null;
  readonly seen_at: Date;
  readonly state: QuarantineState;
  readonly reason: string | null;
  readonly actor: string | null;
  readonly decided_at: Date | null;
}

/** What it takes to open the record again, or to show it. */
export interface StoredRow extends ItemRow {
  readonly value: Buffer | null;
  readonly key: Buffer | null;
  readonly jws: string | null;
}

const ITEM_COLUMNS = `q.id, q.topic, q.partition, q."offset", q.code, q.pointer, q.hash,
  octet_length(q.value) AS size, q.kept, q.stream, q.sequence, q.seen_at, q.state, q.reason, a.actor, a.at AS decided_at`;
const FROM = `FROM quarantine q LEFT JOIN quarantine_action a ON a.record = q.id AND a.action IN ('redriven', 'closed')`;

/** Reads {@link ItemRow}s; content stays where it is. */
export const SELECT_ITEM = `SELECT ${ITEM_COLUMNS} ${FROM}`;
/** Reads {@link StoredRow}s. */
export const SELECT_STORED = `SELECT ${ITEM_COLUMNS}, q.value, q.key, q.jws ${FROM}`;

export function itemOf(row: ItemRow): QuarantineItem {
  const { id, topic, partition, offset, code, pointer, hash, size, kept, stream, sequence, state, reason } = row;
  return {
    ...{ id, topic, partition, offset: Number(offset), code, pointer, hash, size, kept, stream },
    sequence: sequence === null ? null : Number(sequence),
    seenAt: row.seen_at.toISOString(),
    ...{ state, reason },
    by: row.actor,
    at: row.decided_at?.toISOString() ?? null,
  };
}

export function detailOf(row: StoredRow, trail: readonly TrailEntry[]): QuarantineDetail {
  const { value, key, jws } = row;
  const text = (bytes: Buffer | null): string | null => (bytes === null ? null : encodeBase64(bytes));
  return { ...itemOf(row), value: text(value), key: text(key), jws, trail };
}

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const orNull = (schema: object) => ({ oneOf: [schema, { type: 'null' }] });

const ITEM = {
  id: { type: 'string', pattern: '^[1-9][0-9]*$' },
  topic: text,
  partition: count,
  offset: count,
  code: { type: 'string', description: 'One of those that the filter `code` takes' },
  pointer: orNull(text),
  hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  size: orNull(count),
  kept: { type: 'boolean' },
  stream: orNull(text),
  sequence: orNull(count),
  seenAt: instant,
  state: { enum: QUARANTINE_STATES },
  reason: orNull(text),
  by: orNull(text),
  at: orNull(instant),
};

const ENTRY = {
  action: { enum: TRAIL_ACTIONS },
  actor: text,
  clientId: text,
  at: instant,
  reason: orNull(text),
  code: orNull(text),
};

const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

/** For the OpenAPI document: {@link QuarantineItem}. */
export const ITEM_SCHEMA = object(ITEM);
/** For the OpenAPI document: {@link QuarantineDetail}. */
export const DETAIL_SCHEMA = object({
  ...ITEM,
  value: orNull(text),
  key: orNull(text),
  jws: orNull(text),
  trail: { type: 'array', items: object(ENTRY) },
});
