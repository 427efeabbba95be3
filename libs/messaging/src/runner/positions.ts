import type { StreamHead } from '@qalqan/signing';
import { bulkInsert, type BulkTable, type Database, type StreamState, type Tx } from '@qalqan/store';

/** A topic-partition and the stream it carries. */
export interface Lane {
  readonly topic: string;
  readonly partition: number;
  readonly stream: string;
}

/** Where this instance stands in a lane. */
export interface LanePosition extends StreamHead {
  readonly state: StreamState;
  readonly nextOffset: bigint;
}

interface PositionRow {
  readonly sequence: string;
  readonly identity: string;
  readonly state: StreamState;
  readonly next_offset: string;
}

interface IdentityRow {
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  readonly refused: boolean;
}

const IDENTITIES: BulkTable<IdentityRow> = {
  name: 'record_identity',
  columns: { stream: 'text', sequence: 'bigint', identity: 'text', refused: 'boolean' },
};

const SELECT = `SELECT p.sequence, p.identity, p.state, o.next_offset
  FROM stream_position p, consumer_offset o WHERE p.stream = $1 AND o.topic = $2 AND o.partition = $3`;

/** Makes the rows of a lane that is read for the first time: the start of the stream follows the agreement. */
export async function ensurePosition(database: Database, lane: Lane, genesis: string): Promise<LanePosition> {
  return database.transaction(async (tx) => {
    await tx.manager.query(
      // Others may have shown that it is forked before the first record of it was read here.
      `INSERT INTO stream_position (stream, sequence, identity, state)
         SELECT $1, 0, $2, CASE WHEN EXISTS (SELECT FROM fork_evidence WHERE stream = $1) THEN 'forked' ELSE 'live' END
         ON CONFLICT DO NOTHING`,
      [lane.stream, genesis],
    );
    await tx.manager.query(
      `INSERT INTO consumer_offset (topic, partition, next_offset) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING`,
      [lane.topic, lane.partition],
    );
    return toPosition(await tx.manager.query<PositionRow[]>(SELECT, [lane.stream, lane.topic, lane.partition]));
  });
}

/** Next offsets of the first partition of topics, as the database has them. */
export async function offsetsOf(database: Database, topics: readonly string[]): Promise<ReadonlyMap<string, bigint>> {
  const rows = await database.read((manager) =>
    manager.query<{ topic: string; next_offset: string }[]>(
      `SELECT topic, next_offset FROM consumer_offset WHERE partition = 0 AND topic = ANY($1)`,
      [topics],
    ),
  );
  return new Map(rows.map(({ topic, next_offset }) => [topic, BigInt(next_offset)]));
}

/** Locks the lane until the transaction ends: of two runners on one stream, the second waits and then sees duplicates. */
export async function lockPosition({ manager }: Tx, { stream, topic, partition }: Lane): Promise<LanePosition> {
  return toPosition(await manager.query<PositionRow[]>(`${SELECT} FOR UPDATE`, [stream, topic, partition]));
}

function toPosition([row]: readonly PositionRow[]): LanePosition {
  if (row === undefined) throw new RangeError('the lane has no position');
  const { sequence, identity, state, next_offset } = row;
  return { sequence: Number(sequence), identity, state, nextOffset: BigInt(next_offset) };
}

/** Identities that counted at these sequences. */
export async function identitiesAt(
  { manager }: Tx,
  stream: string,
  sequences: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (sequences.length === 0) return new Map();
  const rows = await manager.query<{ sequence: string; identity: string }[]>(
    `SELECT sequence, identity FROM record_identity WHERE stream = $1 AND sequence = ANY($2::bigint[])`,
    [stream, sequences],
  );
  return new Map(rows.map(({ sequence, identity }) => [Number(sequence), identity]));
}

/** Remembers what counted, for judging duplicates and forks later. */
export async function rememberIdentities({ manager }: Tx, rows: readonly IdentityRow[]): Promise<void> {
  await bulkInsert(manager, IDENTITIES, rows);
}

/** Where a lane stands after a batch. */
export interface NewPosition {
  readonly head: StreamHead;
  readonly state: StreamState;
  readonly reason: string | null;
  readonly nextOffset: bigint;
}

/** Head, state and next offset in one statement. */
export async function savePosition({ manager }: Tx, lane: Lane, position: NewPosition): Promise<void> {
  const { head, state, reason, nextOffset } = position;
  await manager.query(
    `WITH p AS (
       UPDATE stream_position SET sequence = $4, identity = $5, reason = $7,
         since = CASE WHEN state = $6 THEN since ELSE clock_timestamp() END, state = $6
       WHERE stream = $1
     ) UPDATE consumer_offset SET next_offset = $8 WHERE topic = $2 AND partition = $3`,
    [lane.stream, lane.topic, lane.partition, head.sequence, head.identity, state, reason, nextOffset.toString()],
  );
}

/** True when the stream has ever shown two records for one position. */
export async function hasForkEvidence({ manager }: Tx, stream: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(`SELECT 1 FROM fork_evidence WHERE stream = $1 LIMIT 1`, [stream]);
  return rows.length > 0;
}

/**
 * Marks a lane whose topic lost records that were not read, if it still stands at `next`; reading goes on and the
 * chain decides what is missing.
 */
export async function markPaused(database: Database, lane: Lane, next: bigint): Promise<void> {
  await database.transaction(async (tx) => {
    const position = await lockPosition(tx, lane);
    if (position.nextOffset !== next || position.state === 'paused') return;
    await savePosition(tx, lane, { head: position, state: 'paused', reason: 'sequence-gap', nextOffset: next });
  });
}
