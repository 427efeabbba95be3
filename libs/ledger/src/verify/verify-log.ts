import { equalBytes, type Hasher } from '@qalqan/signing';
import type { Checkpoint } from '../checkpoint/checkpoint.js';
import { TileMalformed } from '../errors.js';
import type { CompactRange } from '../merkle/compact-range.js';
import { leafHash } from '../merkle/hashing.js';
import { TILE_WIDTH, tileWidth, type TileId } from '../tiles/coordinates.js';
import { parseHashTile } from '../tiles/hash-tile.js';
import type { TileReader } from '../tiles/tile-reader.js';
import { TreeBuilder, type HashTile } from '../tiles/tree-builder.js';

/**
 * What is wrong with a log: an entry was changed, removed or added, the entries are sound but a hash tile is not, or
 * the whole leads to another root than the checkpoint's and no tile says where.
 */
export type LogFault = 'entry-altered' | 'entries-missing' | 'entries-surplus' | 'tile-altered' | 'root-mismatch';

/** Outcome of a whole-log verification; `root` is the recomputed one. */
export type LogVerdict =
  | { readonly sound: true; readonly size: number; readonly root: Uint8Array }
  | {
      readonly sound: false;
      readonly fault: LogFault;
      /** First entry at fault, when it is known. */
      readonly index: number | undefined;
      /** The hash tile at fault, for `tile-altered`. */
      readonly tile: TileId | undefined;
      /** True when the hash tiles lead to the checkpoint's root, which proves that the entry at `index` is the fault. */
      readonly proved: boolean;
      /** Entries read until the verdict. */
      readonly size: number;
      readonly root: Uint8Array;
    };

export interface VerifyLogOptions {
  /** Hash tiles of the log; with them every tile is compared, and the first wrong entry is named. */
  readonly hashTiles?: TileReader;
  /** Called after every 256 entries with their number so far. */
  readonly onProgress?: (entries: number) => void;
}

/**
 * Recomputes the tree of a log from its entries (leaf bytes, in order) and compares it with a checkpoint that the
 * caller has already verified. Flat memory: one tile per level. What the readers throw is passed on, except for
 * malformed tiles, which are a verdict.
 */
export async function verifyLog(
  hasher: Hasher,
  entries: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  checkpoint: Pick<Checkpoint, 'size' | 'root'>,
  options: VerifyLogOptions = {},
): Promise<LogVerdict> {
  const audit = new LogAudit(hasher, checkpoint, options.hashTiles);
  for await (const entry of entries) {
    if (audit.size === checkpoint.size) return audit.surplus();
    // Awaited per tile, not per entry: a log of millions must not pay a turn of the event loop for each.
    if (audit.size % TILE_WIDTH === 0) await audit.nextTile();
    audit.add(leafHash(hasher, entry));
    if (audit.size % TILE_WIDTH === 0) options.onProgress?.(audit.size);
  }
  return audit.conclude();
}

type HashTileId = HashTile['id'];

class LogAudit {
  readonly #builder: TreeBuilder;
  /** Level-0 hashes of the tile that the next entries belong to; undefined when there is no usable tile. */
  #expected: readonly Uint8Array[] | undefined;
  #firstDifference: number | undefined;
  #alteredTile: TileId | undefined;
  /** From the first difference on: the tree as the tiles tell it. */
  #asTiles: CompactRange | undefined;

  constructor(
    hasher: Hasher,
    private readonly checkpoint: Pick<Checkpoint, 'size' | 'root'>,
    private readonly reader: TileReader | undefined,
  ) {
    this.#builder = new TreeBuilder(hasher);
  }

  get size(): number {
    return this.#builder.size;
  }

  /** MUST be called before the first entry of every tile: checks what is complete, and reads what comes. */
  async nextTile(): Promise<void> {
    const complete = this.#builder.takeFullTiles();
    if (this.reader === undefined) return;
    await this.compareUpper(this.reader, complete);
    const index = this.size / TILE_WIDTH;
    const id = { level: 0, index, width: tileWidth(0, index, this.checkpoint.size) };
    this.#expected = await readTile(this.reader, id);
    if (this.#expected === undefined) this.#alteredTile ??= id;
  }

  add(hash: Uint8Array): void {
    const index = this.size;
    const expected = this.#expected?.[index % TILE_WIDTH];
    if (expected !== undefined && this.#firstDifference === undefined && !equalBytes(expected, hash)) {
      this.#firstDifference = index;
      this.#asTiles = this.#builder.compactRange();
    }
    // A tile that could not be read leaves no evidence; the entry's own hash then keeps the count right.
    this.#asTiles?.append(Uint8Array.from(expected ?? hash));
    this.#builder.append(hash);
  }

  /** There are more entries than the checkpoint commits to. */
  surplus(): LogVerdict {
    return this.broken('entries-surplus', this.#firstDifference ?? this.checkpoint.size);
  }

  async conclude(): Promise<LogVerdict> {
    const { size, root } = this.checkpoint;
    if (this.size < size) return this.broken('entries-missing', this.#firstDifference ?? this.size);
    if (this.reader !== undefined) {
      await this.compareUpper(this.reader, [...this.#builder.takeFullTiles(), ...this.#builder.partialTiles()]);
    }
    if (!equalBytes(this.#builder.root(), root)) {
      return this.#firstDifference === undefined
        ? this.broken('root-mismatch', undefined)
        : this.broken('entry-altered', this.#firstDifference);
    }
    // The entries lead to the signed root, so whatever disagrees with them is wrong.
    if (this.#firstDifference !== undefined) {
      const index = Math.floor(this.#firstDifference / TILE_WIDTH);
      this.#alteredTile = { level: 0, index, width: tileWidth(0, index, size) };
    }
    if (this.#alteredTile !== undefined) return this.broken('tile-altered', this.#firstDifference);
    return { sound: true, size, root };
  }

  /** Level 0 is compared entry by entry; above it, only while all entries agree, since one difference spreads upwards. */
  private async compareUpper(reader: TileReader, tiles: readonly HashTile[]): Promise<void> {
    for (const { id, bytes } of tiles) {
      if (id.level === 0 || this.#firstDifference !== undefined || this.#alteredTile !== undefined) continue;
      const stored = await readTile(reader, id);
      const hashes = parseHashTile(bytes, id.width);
      if (stored === undefined || hashes.some((hash, i) => !equalBytes(hash, stored[i] ?? new Uint8Array()))) {
        this.#alteredTile = id;
      }
    }
  }

  private broken(fault: LogFault, index: number | undefined): LogVerdict {
    const proved =
      this.#asTiles !== undefined &&
      this.#asTiles.size === this.checkpoint.size &&
      equalBytes(this.#asTiles.root(), this.checkpoint.root);
    const tile = fault === 'tile-altered' ? this.#alteredTile : undefined;
    return { sound: false, fault, index, tile, proved, size: this.size, root: this.#builder.root() };
  }
}

async function readTile(reader: TileReader, id: HashTileId): Promise<readonly Uint8Array[] | undefined> {
  const bytes = await reader(id.level, id.index, id.width);
  try {
    return parseHashTile(bytes, id.width);
  } catch (error) {
    if (error instanceof TileMalformed) return undefined;
    throw error;
  }
}
