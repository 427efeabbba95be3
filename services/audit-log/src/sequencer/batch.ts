import { AuditCheckpointV1 } from '@qalqan/contracts';
import { CompactRange, decodeLeaf, leafHash, parseHashTile, type HashTile, type TreeBuilder } from '@qalqan/ledger';
import { recordOf } from '@qalqan/replay';
import { equalBytes, type Hasher } from '@qalqan/signing';
import { LogAltered } from './faults.js';

/** A staged row as it was read back. */
export interface PendingRow {
  readonly id: string;
  readonly type: string;
  readonly leaf: Uint8Array;
  readonly leaf_hash: Uint8Array;
  readonly beside_value: Uint8Array | null;
  readonly beside_jws: string | null;
}

/** A full tile with the root of its 256 hashes, which is one hash of the tile above. */
export interface RootedTile {
  readonly level: number;
  readonly index: number;
  readonly hashes: Uint8Array;
  readonly root: Uint8Array;
}

/** Rows that become entries together, and the tree with them in it. */
export interface Batch {
  readonly from: number;
  readonly size: number;
  readonly root: Uint8Array;
  /** Id of the last row; every staged row up to it belongs to the batch. */
  readonly lastId: string;
  /** Leaf hash of each entry, in order. */
  readonly leafHashes: readonly Uint8Array[];
  /** Tiles that are full now and were not before. */
  readonly tiles: readonly RootedTile[];
  /** True when there is an entry that is not one of the log's own checkpoints. */
  readonly newsworthy: boolean;
}

/**
 * Re-hashes rows that were read back from the database and puts them into the tree. What is signed is thus what is
 * stored: a bit that flipped since staging throws {@link LogAltered}, and nothing is signed over it (finding R16).
 * `builder` MUST be thrown away when this throws.
 */
export function integrate(hasher: Hasher, builder: TreeBuilder, rows: readonly PendingRow[]): Batch {
  const from = builder.size;
  const leafHashes = rows.map((row) => rehashed(hasher, row));
  for (const hash of leafHashes) builder.append(hash);
  return {
    from,
    size: builder.size,
    root: builder.root(),
    lastId: rows.at(-1)?.id ?? '0',
    leafHashes,
    tiles: builder.takeFullTiles().map((tile) => rooted(hasher, tile)),
    newsworthy: rows.some(({ type }) => type !== AuditCheckpointV1.type),
  };
}

function rehashed(hasher: Hasher, row: PendingRow): Uint8Array {
  const hash = leafHash(hasher, row.leaf);
  if (!equalBytes(hash, row.leaf_hash)) throw new LogAltered('a staged row does not hash to its own leaf hash');
  if (decodeLeaf(row.leaf).form === 'digest') checkBeside(hasher, row);
  return hash;
}

function checkBeside(hasher: Hasher, { leaf, beside_value: value, beside_jws: jws }: PendingRow): void {
  const beside = value === null || jws === null ? {} : { beside: { value, jws } };
  if ('code' in recordOf(hasher, { leaf, ...beside })) {
    throw new LogAltered('a staged record is not the one that its leaf holds by hash');
  }
}

function rooted(hasher: Hasher, { id, bytes }: HashTile): RootedTile {
  const range = new CompactRange(hasher);
  for (const hash of parseHashTile(bytes, id.width)) range.append(hash);
  return { level: id.level, index: id.index, hashes: bytes, root: range.root() };
}
