import { CompactRange, TILE_WIDTH } from '@qalqan/ledger';
import type { Hasher } from '@qalqan/signing';

const HASH_SIZE = 32;

/**
 * How far behind its own entry the size of a published checkpoint may lie (SPEC-AUD §4): 1,048,576 entries. It bounds
 * what a reader must remember to 32 MiB.
 */
export const CHECKPOINT_WINDOW = 2 ** 20;

/**
 * Roots of the recent past of a growing tree. Leaf hashes of the window are kept, and the tree's right edge at every
 * 256th leaf, so that a root costs at most 255 appends and appending costs next to nothing.
 */
export class RootHistory {
  readonly #tree: CompactRange;
  readonly #edges = new Map<number, CompactRange>();
  #leaves = new Uint8Array(TILE_WIDTH * HASH_SIZE);

  constructor(
    hasher: Hasher,
    private readonly window = CHECKPOINT_WINDOW,
  ) {
    if (window % TILE_WIDTH !== 0) throw new RangeError('the window is a whole number of tiles');
    this.#tree = new CompactRange(hasher);
  }

  get size(): number {
    return this.#tree.size;
  }

  append(leafHash: Uint8Array): void {
    const { size } = this.#tree;
    if (size % TILE_WIDTH === 0) {
      this.#edges.set(size, this.#tree.clone());
      // One tile more than the window, so that the oldest root of the window has its leaves still.
      this.#edges.delete(size - this.window - TILE_WIDTH);
    }
    const at = this.slot(size);
    if (at + HASH_SIZE > this.#leaves.length) this.grow();
    this.#leaves.set(leafHash, at);
    this.#tree.append(leafHash);
  }

  /** Root of the tree when it had this size; undefined when that is ahead, or further back than the window. */
  rootAt(size: number): Uint8Array | undefined {
    if (size === this.size) return this.#tree.root();
    if (size > this.size) return undefined;
    const start = size - (size % TILE_WIDTH);
    const tree = this.#edges.get(start)?.clone();
    if (tree === undefined) return undefined;
    for (let index = start; index < size; index += 1) {
      const at = this.slot(index);
      tree.append(this.#leaves.slice(at, at + HASH_SIZE));
    }
    return tree.root();
  }

  private slot(index: number): number {
    return (index % (this.window + TILE_WIDTH)) * HASH_SIZE;
  }

  private grow(): void {
    const most = (this.window + TILE_WIDTH) * HASH_SIZE;
    const larger = new Uint8Array(Math.min(most, this.#leaves.length * 2));
    larger.set(this.#leaves);
    this.#leaves = larger;
  }
}
