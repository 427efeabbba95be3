import { TILE_WIDTH, TreeBuilder, leafHash, openCheckpoint, tilePath, type HashTile } from '@qalqan/ledger';
import { QalqanError, type ErrorCode } from '@qalqan/errors';
import { equalBytes, toHex, type Hasher, type NoteKey, type Verifier } from '@qalqan/signing';
import { EntryOrder } from './entry-order.js';
import { checkCopies, type StoredRow } from './row-check.js';
import type { StoreFault } from './store-report.js';

export interface StoreAuditPorts {
  readonly hasher: Hasher;
  readonly verifier: Verifier;
  readonly logKey: NoteKey;
}

export interface StoredTile {
  readonly level: number;
  readonly index: string;
  readonly hashes: Uint8Array;
  readonly root: Uint8Array;
}

export interface StoredNote {
  readonly size: string;
  /** Gapless from 1, so that a row which was taken away is missed. */
  readonly ordinal: string;
  readonly root: Uint8Array;
  readonly note: Uint8Array;
}

/** Thrown at the first thing that is wrong; the audit ends there. */
export class StoreBroken extends Error {
  constructor(readonly fault: StoreFault) {
    super(fault.reason);
  }
}

export function broken(
  code: ErrorCode,
  reason: string,
  place: { readonly index?: number; readonly before?: number; readonly tile?: string } = {},
): StoreBroken {
  return new StoreBroken({ code, reason, index: place.index, before: place.before, tile: place.tile });
}

/**
 * Rebuilds the tree from the stored leaves and holds everything stored against it: leaf hashes, copied columns, full
 * tiles, every checkpoint with its note. Rows, tiles and checkpoints are given in order; throws {@link StoreBroken}.
 */
export class StoreAudit {
  readonly #builder: TreeBuilder;
  readonly #order = new EntryOrder();
  #lastGood = 0;
  #checkpoints = 0;

  constructor(private readonly ports: StoreAuditPorts) {
    this.#builder = new TreeBuilder(ports.hasher);
  }

  get size(): number {
    return this.#builder.size;
  }

  get root(): Uint8Array {
    return this.#builder.root();
  }

  /** Adds the next row; returns the tiles that it completed. */
  row(row: StoredRow): HashTile[] {
    const index = this.size;
    if (Number(row.index) !== index) throw broken('entries-missing', 'an entry is missing', { index });
    const hash = leafHash(this.ports.hasher, row.leaf);
    if (!equalBytes(hash, row.leaf_hash)) throw broken('entry-altered', 'the leaf and its hash disagree', { index });
    const wrong = checkCopies(this.ports.hasher, row);
    if (wrong !== undefined) throw broken('entry-altered', `the row was altered: ${wrong}`, { index });
    const fault = this.#order.follow(row);
    if (fault !== undefined) throw broken('entry-altered', fault, { index });
    this.#builder.append(hash);
    return this.size % TILE_WIDTH === 0 ? this.#builder.takeFullTiles() : [];
  }

  /** Compares a stored full tile with the computed one. */
  tile({ id, bytes }: HashTile, stored: StoredTile | undefined, root: Uint8Array): void {
    const tile = tilePath(id);
    if (stored === undefined) throw broken('tile-altered', 'a full tile is missing', { tile });
    for (let at = 0; at < TILE_WIDTH; at += 1) {
      const [from, to] = [at * 32, at * 32 + 32];
      if (equalBytes(bytes.subarray(from, to), stored.hashes.subarray(from, to))) continue;
      // Which of the two was altered, the checkpoints behind this tile tell; either way this is the place.
      const place = id.level === 0 ? { index: id.index * TILE_WIDTH + at, tile } : { tile };
      throw broken('tile-altered', 'a tile and the entries below it disagree', place);
    }
    if (!equalBytes(root, stored.root)) throw broken('tile-altered', 'a tile and its root disagree', { tile });
  }

  /** Compares a stored checkpoint with the tree as it is now; the caller gives it when their sizes are equal. */
  async checkpoint({ size, ordinal, root, note }: StoredNote): Promise<void> {
    const place = { index: this.#lastGood, before: this.size };
    this.#checkpoints += 1;
    if (Number(ordinal) !== this.#checkpoints) {
      throw broken('checkpoint-malformed', `the checkpoint of size ${size} is not number ${this.#checkpoints}`, place);
    }
    if (!equalBytes(root, this.root)) {
      throw broken('root-mismatch', `the checkpoint of size ${size} has another root than the entries`, place);
    }
    await this.openNote(note, Number(size), root);
    this.#lastGood = this.size;
  }

  private async openNote(note: Uint8Array, size: number, root: Uint8Array): Promise<void> {
    try {
      const { checkpoint } = await openCheckpoint(this.ports.verifier, note, this.ports.logKey);
      if (checkpoint.size === size && toHex(checkpoint.root) === toHex(root)) return;
    } catch (error) {
      if (!(error instanceof QalqanError)) throw error;
      throw broken(error.code, `the note of the checkpoint of size ${size} does not hold`);
    }
    throw broken('checkpoint-malformed', `the checkpoint of size ${size} and its note disagree`);
  }
}
