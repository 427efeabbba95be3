import type { ErrorCode } from '@qalqan/errors';
import type { EntityManager } from 'typeorm';
import { StoredRecordWrong } from './stored-chain.js';

interface PositionRow {
  readonly stream: string;
  readonly sequence: string;
  readonly identity: string;
  readonly counted: string;
  readonly last: string | null;
  readonly first: string | null;
  readonly head: string | null;
}

/**
 * Checks the runner's books against each other: each position that was counted is there once, the last one is the head from
 * which the stream goes on, and streams are those of the topics read. Throws {@link StoredRecordWrong}. `genesis`: digest of
 * the agreement.
 */
export async function checkBooks(manager: EntityManager, genesis: string): Promise<void> {
  const rows = await manager.query<PositionRow[]>(
    `SELECT p.stream, p.sequence, p.identity, count(r.sequence) AS counted, max(r.sequence) AS last, min(r.sequence) AS first,
            max(r.identity) FILTER (WHERE r.sequence = p.sequence) AS head
       FROM stream_position p LEFT JOIN record_identity r USING (stream)
       GROUP BY p.stream, p.sequence, p.identity ORDER BY p.stream`,
  );
  for (const { stream, sequence, identity, counted, last, first, head } of rows) {
    const whole = counted === sequence && (last ?? '0') === sequence && (first ?? '1') === '1';
    if (!whole)
      throw wrong('record_identity', stream, 'the counted positions are not those up to the head', 'sequence-gap');
    if (identity !== (head ?? genesis))
      throw wrong('stream_position', stream, 'the head is not the last counted record');
  }
  await checkStreams(manager);
}

/** A stream has a position exactly when its topic has an offset, and counted records only then. */
async function checkStreams(manager: EntityManager): Promise<void> {
  const topicOf = `SELECT split_part(topic, '.', 2) || '/' || partition AS stream FROM consumer_offset`;
  const [unread] = await manager.query<{ stream: string }[]>(
    `SELECT coalesce(p.stream, o.stream) AS stream FROM stream_position p FULL JOIN (${topicOf}) o USING (stream)
       WHERE p.stream IS NULL OR o.stream IS NULL ORDER BY 1 LIMIT 1`,
  );
  if (unread !== undefined) throw wrong('stream_position', unread.stream, 'positions are not those of the topics read');
  const [stray] = await manager.query<{ stream: string }[]>(
    `SELECT stream FROM record_identity r WHERE NOT EXISTS (SELECT FROM stream_position p WHERE p.stream = r.stream)
       ORDER BY stream LIMIT 1`,
  );
  if (stray !== undefined) throw wrong('record_identity', stray.stream, 'positions of a stream that is not read');
}

function wrong(table: string, key: string, message: string, code: ErrorCode = 'digest-mismatch'): StoredRecordWrong {
  return new StoredRecordWrong(table, key, code, message);
}
