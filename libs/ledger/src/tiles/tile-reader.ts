import type { Hasher } from '@qalqan/signing';
import { NodeHasher } from '../merkle/hashing.js';
import { perfectNodes, type LeafRange, type NodeId } from '../merkle/ranges.js';
import { TILE_HEIGHT, TILE_WIDTH, tileWidth } from './coordinates.js';
import { parseHashTile } from './hash-tile.js';

/**
 * Fetches a hash tile. `width` (1 to 256) is what the tree size in question requires; the answer is that many 32-byte
 * hashes, or the full tile. A missing tile is a rejection. Nothing read here is trusted until a proof of it verifies.
 */
export type TileReader = (level: number, index: number, width: number) => Promise<Uint8Array>;

/** Reads hashes of a tree of fixed size out of its tiles, each tile at most once. */
export class TileTree {
  readonly #tiles = new Map<string, Promise<Uint8Array[]>>();
  readonly #nodes: NodeHasher;

  constructor(
    hasher: Hasher,
    private readonly reader: TileReader,
    private readonly size: number,
  ) {
    this.#nodes = new NodeHasher(hasher);
  }

  /** MTH(D[start:end]) for each range; every range MUST be one that occurs in an RFC 6962 tree of this size. */
  async ranges(ranges: readonly LeafRange[]): Promise<Uint8Array[]> {
    return Promise.all(ranges.map((range) => this.range(range)));
  }

  /** Hashes of perfect subtrees. */
  async nodes(ids: readonly NodeId[]): Promise<Uint8Array[]> {
    return Promise.all(ids.map((id) => this.node(id)));
  }

  private async range(range: LeafRange): Promise<Uint8Array> {
    const hashes = await this.nodes(perfectNodes(range));
    return hashes.reduceRight((right, left) => this.#nodes.join(left, right));
  }

  private async node({ height, index }: NodeId): Promise<Uint8Array> {
    const level = Math.floor(height / TILE_HEIGHT);
    const span = 2 ** (height % TILE_HEIGHT);
    const first = index * span;
    const tile = await this.tile(level, Math.floor(first / TILE_WIDTH));
    const at = first % TILE_WIDTH;
    let hashes = tile.slice(at, at + span);
    while (hashes.length > 1) hashes = this.joinPairs(hashes);
    // A copy, so that a proof of a few hashes does not keep whole tiles in memory.
    return Uint8Array.from(hashes[0] as Uint8Array);
  }

  private joinPairs(hashes: readonly Uint8Array[]): Uint8Array[] {
    const joined: Uint8Array[] = [];
    for (let i = 0; i + 1 < hashes.length; i += 2) {
      joined.push(this.#nodes.join(hashes[i] as Uint8Array, hashes[i + 1] as Uint8Array));
    }
    return joined;
  }

  private tile(level: number, index: number): Promise<Uint8Array[]> {
    const key = `${level}/${index}`;
    let tile = this.#tiles.get(key);
    if (tile === undefined) {
      const width = tileWidth(level, index, this.size);
      tile = this.reader(level, index, width).then((bytes) => parseHashTile(bytes, width));
      this.#tiles.set(key, tile);
    }
    return tile;
  }
}
