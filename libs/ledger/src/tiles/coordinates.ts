import { TileMalformed } from '../errors.js';

/** Hashes in a full tile, and entries in a full bundle (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

/** Tree levels that one tile spans: 256 = 2^8. */
export const TILE_HEIGHT = 8;

/** A level of hash tiles (0 holds leaf hashes), or the entry bundles. */
export type TileLevel = number | 'entries';

/** A hash tile or entry bundle: `width` is 256 when full, 1 to 255 when partial. */
export interface TileId {
  readonly level: TileLevel;
  readonly index: number;
  readonly width: number;
}

/** Number of hashes that a tree of `size` leaves has at a tile level: floor(size / 256^level). */
export function hashesAtLevel(level: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}

/** Width of a tile in a tree of `size` leaves: 1 to 256, or 0 when the tree has no such tile. */
export function tileWidth(level: TileLevel, index: number, size: number): number {
  const present = hashesAtLevel(level === 'entries' ? 0 : level, size) - index * TILE_WIDTH;
  return Math.max(0, Math.min(TILE_WIDTH, present));
}

/**
 * Hash tiles that a log must newly serve when it grows from `from` to `to` leaves, by level, then index: every tile
 * that gained a hash, in its width at `to`.
 */
export function* changedTiles(from: number, to: number): Generator<TileId> {
  requireGrowth(from, to);
  for (let level = 0; hashesAtLevel(level, to) > 0; level++) yield* changedAtLevel(level, level, from, to);
}

/** Entry bundles that a log must newly serve when it grows from `from` to `to` entries. */
export function* changedBundles(from: number, to: number): Generator<TileId> {
  requireGrowth(from, to);
  yield* changedAtLevel('entries', 0, from, to);
}

function* changedAtLevel(level: TileLevel, depth: number, from: number, to: number): Generator<TileId> {
  const before = hashesAtLevel(depth, from);
  const after = hashesAtLevel(depth, to);
  if (before === after) return;
  for (let index = Math.floor(before / TILE_WIDTH); index * TILE_WIDTH < after; index++) {
    yield { level, index, width: Math.min(TILE_WIDTH, after - index * TILE_WIDTH) };
  }
}

function requireGrowth(from: number, to: number): void {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || from > to) {
    throw new TileMalformed('the tree sizes are out of order');
  }
}
