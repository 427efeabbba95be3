import { reach } from '@qalqan/config';
import { AuditCheckpointV1 } from '@qalqan/contracts';
import { toHex } from '@qalqan/signing';
import { bulkInsert, type BulkTable, type Lease } from '@qalqan/store';
import type { EntityManager } from 'typeorm';
import type { Batch, PendingRow, RootedTile } from './batch.js';
import { LogAltered, SequencerReplaced } from './faults.js';

const COPIED = `kind, topic, partition, leaf, leaf_hash, beside_value, beside_jws,
  type, member, subject, stream, sequence, identity, "time"`;

const TILES: BulkTable<RootedTile> = {
  name: 'hash_tile',
  columns: { level: 'smallint', index: 'bigint', hashes: 'bytea', root: 'bytea' },
};

/** Staged rows in the order in which they enter the log. */
export async function readPending(manager: EntityManager, limit: number): Promise<PendingRow[]> {
  return manager.query(
    `SELECT id, type, leaf, leaf_hash, beside_value, beside_jws FROM pending_entry ORDER BY id LIMIT $1`,
    [limit],
  );
}

/**
 * Holds the lease's row until the transaction ends, so that no other process can take the lease meanwhile. Throws
 * {@link SequencerReplaced} when it is not ours any more.
 */
export async function holdLease(manager: EntityManager, { name, holder, fence }: Lease): Promise<void> {
  const rows = await manager.query<object[]>(
    'SELECT FROM lease WHERE name = $1 AND holder = $2 AND fence = $3 FOR UPDATE',
    [name, holder, fence],
  );
  if (rows.length === 0) throw new SequencerReplaced('another process sequences this log');
}

/**
 * Writes a batch whose checkpoint is recorded: entries, full tiles, the checkpoint, and takes the staged rows away; all
 * in the caller's transaction. The one way into the ledger, for a running sequencer and for recovery alike.
 */
export async function apply(manager: EntityManager, batch: Batch, note: Uint8Array): Promise<void> {
  await moveEntries(manager, batch);
  reach('apply.moved');
  await bulkInsert(manager, TILES, batch.tiles);
  if (batch.tiles.length > 0) reach('apply.tiled');
  await manager.query(
    `INSERT INTO ledger_checkpoint (size, root, note, ordinal)
       SELECT $1, $2, $3, coalesce(max(ordinal), 0) + 1 FROM ledger_checkpoint`,
    [batch.size, Buffer.from(batch.root), Buffer.from(note)],
  );
}

interface MovedRow {
  readonly index: string;
  readonly hash: string;
  readonly holds: boolean;
}

/** Moves the rows within the server, and has it hash them again: they must still be those that were signed. */
async function moveEntries(manager: EntityManager, { from, lastId, leafHashes }: Batch): Promise<void> {
  const rows = await manager.query<MovedRow[]>(
    `WITH taken AS (DELETE FROM pending_entry WHERE id <= $2 RETURNING id, ${COPIED}),
          moved AS (
            INSERT INTO ledger_entry (index, ${COPIED})
              SELECT $1::bigint + row_number() OVER (ORDER BY id) - 1, ${COPIED} FROM taken
              RETURNING index, leaf, leaf_hash)
     SELECT index, encode(leaf_hash, 'hex') AS hash, sha256('\\x00'::bytea || leaf) = leaf_hash AS holds FROM moved`,
    [from, lastId],
  );
  const signed = rows.every(({ index, hash, holds }) => {
    const expected = leafHashes[Number(index) - from];
    return holds && expected !== undefined && hash === toHex(expected);
  });
  if (rows.length !== leafHashes.length || !signed) {
    throw new LogAltered('the staged rows are not the ones that were signed');
  }
}

/** Size of the last checkpoint that was published as an event; 0 when none was. */
export async function publishedSize(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ size: string }[]>(
    'SELECT coalesce(max(size), 0) AS size FROM checkpoint_publication',
  );
  return Number(row?.size);
}

/** True when an entry other than a checkpoint stands at or behind `from`. */
export async function hasNews(manager: EntityManager, from: number): Promise<boolean> {
  const [row] = await manager.query<{ news: boolean }[]>(
    'SELECT EXISTS (SELECT FROM ledger_entry WHERE index >= $1 AND type <> $2) AS news',
    [from, AuditCheckpointV1.type],
  );
  return row?.news === true;
}

export async function markPublished(manager: EntityManager, size: number, identity: string): Promise<void> {
  await manager.query('INSERT INTO checkpoint_publication (size, identity) VALUES ($1, $2)', [size, identity]);
}
