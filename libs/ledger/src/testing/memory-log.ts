import { nodeHasher } from '@qalqan/crypto-node';
import { leafHash } from '../merkle/hashing.js';
import { TILE_WIDTH, changedBundles } from '../tiles/coordinates.js';
import { buildEntryBundle, type BundleReader } from '../tiles/entry-bundle.js';
import { tilePath } from '../tiles/path.js';
import type { TileReader } from '../tiles/tile-reader.js';
import { TreeBuilder } from '../tiles/tree-builder.js';

/** A served log in memory: what a directory of C2SP paths would hold. */
export class MemoryLog {
  readonly files = new Map<string, Uint8Array>();
  readonly entries: Uint8Array[] = [];
  readonly #builder = new TreeBuilder(nodeHasher);

  static of(entries: readonly Uint8Array[]): MemoryLog {
    const log = new MemoryLog();
    log.append(entries);
    return log;
  }

  get size(): number {
    return this.entries.length;
  }

  root(): Uint8Array {
    return this.#builder.root();
  }

  /** Appends a batch and stores the tiles and bundles of the new size; those of older sizes stay. */
  append(entries: readonly Uint8Array[]): void {
    const before = this.size;
    for (const entry of entries) {
      this.entries.push(entry);
      this.#builder.append(leafHash(nodeHasher, entry));
    }
    for (const { id, bytes } of this.#builder.takeTiles()) this.files.set(tilePath(id), bytes);
    for (const id of changedBundles(before, this.size)) {
      const first = id.index * TILE_WIDTH;
      this.files.set(tilePath(id), buildEntryBundle(this.entries.slice(first, first + id.width)));
    }
  }

  readonly tiles: TileReader = (level, index, width) => this.read(tilePath({ level, index, width }));

  readonly bundles: BundleReader = (index, width) => this.read(tilePath({ level: 'entries', index, width }));

  private read(path: string): Promise<Uint8Array> {
    const bytes = this.files.get(path);
    return bytes === undefined ? Promise.reject(new Error(`not stored: ${path}`)) : Promise.resolve(bytes);
  }
}

/** Small distinct entries; the first one is empty. */
export function sampleEntries(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, i) => new TextEncoder().encode(i === 0 ? '' : `entry ${i}`));
}
