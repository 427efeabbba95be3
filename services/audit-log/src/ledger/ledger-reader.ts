import { NotFound } from '@qalqan/errors';
import { TILE_WIDTH, tileWidth, type TileReader } from '@qalqan/ledger';
import type { SourceEntry } from '@qalqan/replay';
import type { EntityManager } from 'typeorm';

/** The newest signed tree head of the log. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Uint8Array;
  /** The signed note, byte for byte. */
  readonly note: Uint8Array;
}

interface CheckpointRow {
  readonly size: string;
  readonly root: Buffer;
  readonly note: Buffer;
}

interface LeafRow {
  readonly leaf: Buffer;
  readonly beside_value: Buffer | null;
  readonly beside_jws: string | null;
}

/** Undefined before the first checkpoint. */
export async function latestCheckpoint(manager: EntityManager): Promise<StoredCheckpoint | undefined> {
  const [row] = await manager.query<CheckpointRow[]>(
    'SELECT size, root, note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1',
  );
  return row && { size: Number(row.size), root: row.root, note: row.note };
}

/** Leaves of entries [from, to), in order; a missing row shortens the answer and shifts what follows, it is not judged here. */
export async function readLeaves(manager: EntityManager, from: number, to: number): Promise<SourceEntry[]> {
  const rows = await manager.query<LeafRow[]>(
    'SELECT leaf, beside_value, beside_jws FROM ledger_entry WHERE index >= $1 AND index < $2 ORDER BY index',
    [from, to],
  );
  return rows.map(sourceEntry);
}

function sourceEntry({ leaf, beside_value: value, beside_jws: jws }: LeafRow): SourceEntry {
  return value === null || jws === null ? { leaf } : { leaf, beside: { value, jws } };
}

/**
 * Hash tiles out of the database. Full tiles are stored; of a partial one level 0 is cut from the leaf hashes, and a
 * higher level from the roots of the full tiles below it. Rejects with {@link NotFound} when rows are missing.
 */
export function tileReader(manager: EntityManager): TileReader {
  return async (level, index, width) => {
    const bytes =
      width === TILE_WIDTH ? await fullTile(manager, level, index) : await cut(manager, level, index, width);
    if (bytes?.length !== width * 32) throw new NotFound('the log has no such tile');
    return bytes;
  };
}

async function fullTile(manager: EntityManager, level: number, index: number): Promise<Uint8Array | undefined> {
  const [row] = await manager.query<{ hashes: Buffer }[]>(
    'SELECT hashes FROM hash_tile WHERE level = $1 AND index = $2',
    [level, index],
  );
  return row?.hashes;
}

async function cut(manager: EntityManager, level: number, index: number, width: number): Promise<Uint8Array> {
  const first = index * TILE_WIDTH;
  const rows = await manager.query<{ hash: Buffer }[]>(
    level === 0
      ? 'SELECT leaf_hash AS hash FROM ledger_entry WHERE index >= $1 AND index < $2 ORDER BY index'
      : 'SELECT root AS hash FROM hash_tile WHERE index >= $1 AND index < $2 AND level = $3 ORDER BY index',
    level === 0 ? [first, first + width] : [first, first + width, level - 1],
  );
  return Buffer.concat(rows.map(({ hash }) => hash));
}

/** True when a tree of `size` leaves has this tile in this width or a larger one. */
export function isServed(tile: { level: number | 'entries'; index: number; width: number }, size: number): boolean {
  return tile.width <= tileWidth(tile.level, tile.index, size);
}
