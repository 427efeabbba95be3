/** A table of evidence: what identifies a row, and which columns nothing hangs on. */
export interface EvidenceTable {
  readonly table: string;
  readonly key: readonly string[];
  /** Columns that no check covers, each with its reason. */
  readonly free: Readonly<Record<string, string>>;
  /** Rows that may be altered; all when absent. */
  readonly where?: string;
  /** No values of two rows are exchanged: the service would work on with what it finds before anybody asks. */
  readonly noSwap?: boolean;
}

const PLACE = 'where the record lay on its topic: a restored broker may number anew, and nothing is decided by it';
const CLOCK = 'when a process did something by its own clock: nothing is decided by it, and no record says it';

const WAITING = 'why reading waits at this moment, and since when: the consumer decides that anew from the records';
const LIST = 'order of a list that people look at; no record says it';

/** Without rows unless a member has signed a position twice. */
const FORKS: EvidenceTable = {
  table: 'fork_evidence',
  key: ['stream', 'sequence', 'identity'],
  free: {
    ...{ topic: PLACE, partition: PLACE, offset: PLACE, seen_at: CLOCK },
    heard_from: 'who told of it, for people to see: the records prove it, whoever told',
  },
};

/** Own events, which the relay has sent. */
const OUTBOX: EvidenceTable = {
  table: 'outbox',
  key: ['id'],
  where: 'stream IS NOT NULL',
  free: {
    ...{ created: CLOCK, sent_at: CLOCK, kafka_offset: PLACE },
    id: 'order of sending, which is over; the order that counts is the sequence',
    headers: 'trace of a request, for operators; not signed',
  },
};

const POSITIONS: EvidenceTable = {
  table: 'stream_position',
  key: ['stream'],
  free: { reason: WAITING, since: WAITING },
};

/** Tables of the audit log, the hub and a node that hold evidence, with what is left unchecked in them and why. */
export const EVIDENCE: Readonly<Record<'audit' | 'hub' | 'node', readonly EvidenceTable[]>> = {
  audit: [
    { table: 'ledger_entry', key: ['index'], free: { logged_at: CLOCK } },
    { table: 'hash_tile', key: ['level', 'index'], free: {} },
    { table: 'ledger_checkpoint', key: ['size'], free: { signed_at: CLOCK } },
    { table: 'checkpoint_publication', key: ['size'], free: { published_at: CLOCK } },
  ],
  hub: [
    { table: 'event', key: ['stream', 'sequence'], free: { log_offset: PLACE, received_at: CLOCK } },
    { table: 'alert', key: ['reference'], free: { position: LIST } },
    { table: 'selector', key: ['reference', 'key'], free: {} },
    { table: 'hit', key: ['id'], free: { position: LIST } },
    { table: 'holder_count', key: ['key', 'owner'], free: {} },
    { table: 'value_group', key: ['id'], free: { position: LIST } },
    { table: 'verdict', key: ['hit'], free: {} },
    { table: 'fold_state', key: ['id'], free: {} },
    { table: 'fold_position', key: ['stream'], free: {}, noSwap: true },
    OUTBOX,
    POSITIONS,
    { table: 'record_identity', key: ['stream', 'sequence'], free: {} },
    FORKS,
  ],
  node: [
    OUTBOX,
    {
      table: 'alert_revision',
      key: ['reference', 'revision'],
      free: { log_offset: PLACE, released_at: CLOCK },
    },
    { table: 'alert', key: ['reference'], free: {} },
    { table: 'revision_action', key: ['id'], free: {} },
    { table: 'inbox_alert', key: ['reference'], free: {} },
    { table: 'hit', key: ['id'], free: {} },
    { table: 'audit_checkpoint', key: ['origin'], free: {} },
    // Not record_identity: records that were not meant for a node are in none of its tables, to be compared with.
    POSITIONS,
    FORKS,
  ],
};

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** Numbers that follow from a seed: mulberry32, so that a run can be had again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An expression of another value than the column has, of its type; undefined for a type that is not known here. */
export function otherValue({ name, type }: Column, random: () => number): string | undefined {
  const column = `"${name}"`;
  switch (type) {
    case 'bytea': {
      const at = `(${Math.floor(random() * 1e6)} % octet_length(${column}))`;
      return `CASE WHEN coalesce(octet_length(${column}), 0) = 0 THEN '\\x01'::bytea
        ELSE set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 1) END`;
    }
    case 'smallint':
    case 'integer':
    case 'bigint':
    case 'double precision':
      return `coalesce(${column}, 0) + ${1 + Math.floor(random() * 5)}`;
    case 'boolean':
      return `NOT coalesce(${column}, false)`;
    case 'text':
    case 'character varying':
      return `coalesce(${column}, '') || 'x'`;
    case 'ARRAY':
      return `coalesce(${column}, '{}') || 'x'::text`;
    case 'jsonb':
      return `CASE jsonb_typeof(${column}) WHEN 'object' THEN ${column} || '{"altered": 1}'
        WHEN 'array' THEN ${column} || '["altered"]' ELSE '{"altered": 1}'::jsonb END`;
    case 'timestamp with time zone':
      return `coalesce(${column}, now()) + interval '1 minute'`;
    case 'uuid':
      return `gen_random_uuid()`;
    default:
      return undefined;
  }
}
