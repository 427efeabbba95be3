import type { Hasher } from '@qalqan/signing';
import { ProofInvalid } from '../errors.js';
import { emptyRoot } from '../merkle/hashing.js';
import { consistencyRanges, inclusionRanges } from '../merkle/ranges.js';
import { TileTree, type TileReader } from './tile-reader.js';

/** Inclusion proof of entry `index` in the tree of `size` leaves, bottom-up (RFC 6962 §2.1.1). */
export async function proveInclusion(
  hasher: Hasher,
  reader: TileReader,
  index: number,
  size: number,
): Promise<Uint8Array[]> {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
    throw new ProofInvalid('the index is outside the tree');
  }
  return new TileTree(hasher, reader, size).ranges(inclusionRanges(index, size));
}

/** Consistency proof between the trees of `from` and `to` leaves, 1 <= from <= to, bottom-up (RFC 6962 §2.1.2). */
export async function proveConsistency(
  hasher: Hasher,
  reader: TileReader,
  from: number,
  to: number,
): Promise<Uint8Array[]> {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 1 || from > to) {
    throw new ProofInvalid('the sizes are out of order');
  }
  return new TileTree(hasher, reader, to).ranges(consistencyRanges(from, to));
}

/** Root of the tree of `size` leaves as its tiles have it; equals the checkpoint's root when the tiles are sound. */
export async function rootFromTiles(hasher: Hasher, reader: TileReader, size: number): Promise<Uint8Array> {
  if (!Number.isSafeInteger(size) || size < 0) throw new ProofInvalid('the tree size is not a safe integer');
  if (size === 0) return emptyRoot(hasher);
  const [root] = await new TileTree(hasher, reader, size).ranges([{ start: 0, end: size }]);
  return root as Uint8Array;
}
