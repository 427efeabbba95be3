import type { Hasher } from '@qalqan/signing';
import { ProofInvalid } from '../errors.js';
import { emptyRoot, HASH_SIZE, NodeHasher } from './hashing.js';
import { perfectNodes } from './ranges.js';

/** Called with every perfect subtree that an append completes: first the leaf (height 0), then upwards. */
export type NodeVisitor = (height: number, index: number, hash: Uint8Array) => void;

/**
 * The right edge of an RFC 6962 tree: one hash per perfect subtree. Appending costs one node hash on average and the
 * state is at most 53 hashes, whatever the size. Hashes passed in are kept and MUST NOT be altered afterwards.
 */
export class CompactRange {
  readonly #hasher: Hasher;
  readonly #nodes: NodeHasher;
  readonly #edge: Uint8Array[];
  #size: number;

  /** An empty range, or the one of `size` leaves with these hashes (largest subtree first). */
  constructor(hasher: Hasher, size = 0, hashes: readonly Uint8Array[] = []) {
    if (!Number.isSafeInteger(size) || size < 0) throw new ProofInvalid('the tree size is not a safe integer');
    if (hashes.length !== perfectNodes({ start: 0, end: size }).length) {
      throw new ProofInvalid('the number of hashes does not fit the tree size');
    }
    if (hashes.some((hash) => hash.length !== HASH_SIZE)) throw new ProofInvalid('a hash is not 32 bytes long');
    this.#hasher = hasher;
    this.#nodes = new NodeHasher(hasher);
    this.#edge = [...hashes];
    this.#size = size;
  }

  /** Number of leaves. */
  get size(): number {
    return this.#size;
  }

  /** Hashes of the perfect subtrees, largest first; with `size` they are the whole state. */
  hashes(): Uint8Array[] {
    return [...this.#edge];
  }

  clone(): CompactRange {
    return new CompactRange(this.#hasher, this.#size, this.#edge);
  }

  /** Adds one leaf by its 32-byte leaf hash. */
  append(leaf: Uint8Array, visit?: NodeVisitor): void {
    if (leaf.length !== HASH_SIZE) throw new ProofInvalid('a leaf hash is not 32 bytes long');
    let hash = leaf;
    let index = this.#size;
    let height = 0;
    visit?.(height, index, hash);
    while (index % 2 === 1) {
      const left = this.#edge.pop();
      if (left === undefined) throw new Error('unreachable: an odd index has a left sibling');
      hash = this.#nodes.join(left, hash);
      index = (index - 1) / 2;
      height++;
      visit?.(height, index, hash);
    }
    this.#edge.push(hash);
    this.#size++;
  }

  /** Root of the tree over all leaves so far, 32 bytes. */
  root(): Uint8Array {
    const last = this.#edge.at(-1);
    if (last === undefined) return emptyRoot(this.#hasher);
    let root = last;
    for (let i = this.#edge.length - 2; i >= 0; i--) {
      root = this.#nodes.join(this.#edge[i] as Uint8Array, root);
    }
    return root;
  }
}
