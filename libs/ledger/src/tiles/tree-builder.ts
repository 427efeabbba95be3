import type { Hasher } from '@qalqan/signing';
import { CompactRange } from '../merkle/compact-range.js';
import { HASH_SIZE } from '../merkle/hashing.js';
import { perfectNodes } from '../merkle/ranges.js';
import { hashesAtLevel, TILE_HEIGHT, TILE_WIDTH, tileWidth, type TileId } from './coordinates.js';
import { parseHashTile } from './hash-tile.js';
import { TileTree, type TileReader } from './tile-reader.js';

/** A hash tile with its content: `width` times 32 bytes. */
export interface HashTile {
  readonly id: TileId & { readonly level: number };
  readonly bytes: Uint8Array;
}

/**
 * Grows a tree leaf by leaf and hands out the tiles to be stored. One node hash per append on average; memory is one
 * tile per level and whatever full tiles were not taken yet.
 */
export class TreeBuilder {
  /** Right-edge tile of each level; the bytes behind its current width are meaningless. */
  readonly #edge: Uint8Array[] = [];
  #range: CompactRange;
  #full: HashTile[] = [];
  #takenSize: number;

  constructor(hasher: Hasher) {
    this.#range = new CompactRange(hasher);
    this.#takenSize = 0;
  }

  /**
   * Continues the tree of `size` leaves from its stored tiles (one per level is read). The caller MUST compare
   * `root()` with the checkpoint of that size before it appends: the tiles are not trusted.
   */
  static async resume(hasher: Hasher, reader: TileReader, size: number): Promise<TreeBuilder> {
    const builder = new TreeBuilder(hasher);
    const tree = new TileTree(hasher, reader, size);
    const hashes = await tree.nodes(perfectNodes({ start: 0, end: size }));
    builder.#range = new CompactRange(hasher, size, hashes);
    builder.#takenSize = size;
    for (let level = 0; hashesAtLevel(level, size) > 0; level++) {
      const tile = new Uint8Array(TILE_WIDTH * HASH_SIZE);
      const index = Math.floor(hashesAtLevel(level, size) / TILE_WIDTH);
      const width = tileWidth(level, index, size);
      if (width > 0)
        parseHashTile(await reader(level, index, width), width).forEach((h, i) => tile.set(h, i * HASH_SIZE));
      builder.#edge[level] = tile;
    }
    return builder;
  }

  /** Number of leaves. */
  get size(): number {
    return this.#range.size;
  }

  /** Adds one leaf by its 32-byte leaf hash. */
  append(leafHash: Uint8Array): void {
    this.#range.append(leafHash, this.#place);
  }

  /** Root over all leaves so far, 32 bytes. */
  root(): Uint8Array {
    return this.#range.root();
  }

  /** An independent copy of the right edge, at most 53 hashes. */
  compactRange(): CompactRange {
    return this.#range.clone();
  }

  /** Full tiles completed since they were last taken, lower levels first where one completes another. */
  takeFullTiles(): HashTile[] {
    const taken = this.#full;
    this.#full = [];
    return taken;
  }

  /** Partial tiles of the right edge at the current size, one per level that has any. */
  partialTiles(): HashTile[] {
    return this.#partials(() => true);
  }

  /**
   * Everything that storage lacks since the last call: full tiles, then the partial tiles that grew. Equals
   * `changedTiles` between the two sizes.
   */
  takeTiles(): HashTile[] {
    const before = this.#takenSize;
    const grown = this.#partials((level) => hashesAtLevel(level, before) !== hashesAtLevel(level, this.size));
    this.#takenSize = this.size;
    return [...this.takeFullTiles(), ...grown];
  }

  readonly #place = (height: number, index: number, hash: Uint8Array): void => {
    if (height % TILE_HEIGHT !== 0) return;
    const level = height / TILE_HEIGHT;
    const at = index % TILE_WIDTH;
    let bytes = this.#edge[level];
    if (bytes === undefined) {
      bytes = new Uint8Array(TILE_WIDTH * HASH_SIZE);
      this.#edge[level] = bytes;
    }
    bytes.set(hash, at * HASH_SIZE);
    if (at !== TILE_WIDTH - 1) return;
    this.#full.push({ id: { level, index: (index - at) / TILE_WIDTH, width: TILE_WIDTH }, bytes });
    this.#edge[level] = new Uint8Array(TILE_WIDTH * HASH_SIZE);
  };

  #partials(wanted: (level: number) => boolean): HashTile[] {
    const tiles: HashTile[] = [];
    this.#edge.forEach((bytes, level) => {
      const index = Math.floor(hashesAtLevel(level, this.size) / TILE_WIDTH);
      const width = tileWidth(level, index, this.size);
      if (width > 0 && wanted(level))
        tiles.push({ id: { level, index, width }, bytes: bytes.slice(0, width * HASH_SIZE) });
    });
    return tiles;
  }
}
