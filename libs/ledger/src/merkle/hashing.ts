import type { Hasher } from '@qalqan/signing';

/** Bytes of a SHA-256 tree hash. */
export const HASH_SIZE = 32;

// RFC 6962 §2.1: the two prefixes keep a leaf from ever being taken for a node (second-preimage resistance).
const LEAF_PREFIX = 0x00;
const NODE_PREFIX = 0x01;

/** Hash of one log entry: SHA-256(0x00 || leaf), 32 bytes (RFC 6962 §2.1). */
export function leafHash(hasher: Hasher, leaf: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + leaf.length);
  input[0] = LEAF_PREFIX;
  input.set(leaf, 1);
  return hasher.sha256(input);
}

/** Hash of an inner node: SHA-256(0x01 || left || right); both MUST be 32 bytes. */
export function nodeHash(hasher: Hasher, left: Uint8Array, right: Uint8Array): Uint8Array {
  return new NodeHasher(hasher).join(left, right);
}

/** Root of the tree without leaves: SHA-256 of the empty string. */
export function emptyRoot(hasher: Hasher): Uint8Array {
  return hasher.sha256(new Uint8Array(0));
}

/** Joins nodes through one reused buffer; the `Hasher` port promises not to keep its argument. */
export class NodeHasher {
  readonly #input = new Uint8Array(1 + 2 * HASH_SIZE);

  constructor(private readonly hasher: Hasher) {
    this.#input[0] = NODE_PREFIX;
  }

  join(left: Uint8Array, right: Uint8Array): Uint8Array {
    this.#input.set(left, 1);
    this.#input.set(right, 1 + HASH_SIZE);
    return this.hasher.sha256(this.#input);
  }
}
