import { TileMalformed } from '../errors.js';
import { HASH_SIZE } from '../merkle/hashing.js';
import { TILE_WIDTH } from './coordinates.js';

/** Bytes of a hash tile: its 1 to 256 hashes of 32 bytes, one after the other. */
export function buildHashTile(hashes: readonly Uint8Array[]): Uint8Array {
  requireWidth(hashes.length);
  const tile = new Uint8Array(hashes.length * HASH_SIZE);
  hashes.forEach((hash, i) => {
    if (hash.length !== HASH_SIZE) throw new TileMalformed('a hash is not 32 bytes long');
    tile.set(hash, i * HASH_SIZE);
  });
  return tile;
}

/**
 * The first `width` hashes of a hash tile, as views of it. The full tile is accepted for a partial one, because a log
 * may drop partial tiles once the full tile is there (C2SP tlog-tiles); any other length throws TileMalformed.
 */
export function parseHashTile(tile: Uint8Array, width: number): Uint8Array[] {
  requireWidth(width);
  if (tile.length !== width * HASH_SIZE && tile.length !== TILE_WIDTH * HASH_SIZE) {
    throw new TileMalformed('the length of the hash tile does not fit its width');
  }
  return Array.from({ length: width }, (_, i) => tile.subarray(i * HASH_SIZE, (i + 1) * HASH_SIZE));
}

function requireWidth(width: number): void {
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH) {
    throw new TileMalformed('a tile has 1 to 256 hashes');
  }
}
