import { equalBytes, type Hasher } from '@qalqan/signing';
import { ProofInvalid } from '../errors.js';
import { HASH_SIZE, NodeHasher } from './hashing.js';

/** What an inclusion proof claims: `leafHash` stands at `index` (from 0) in the tree of `size` leaves with `root`. */
export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly root: Uint8Array;
}

/** What a consistency proof claims: the tree of `fromSize` leaves is a prefix of the one of `toSize`. */
export interface ConsistencyClaim {
  readonly fromSize: number;
  readonly fromRoot: Uint8Array;
  readonly toSize: number;
  readonly toRoot: Uint8Array;
}

const half = (n: number): number => Math.floor(n / 2);
const odd = (n: number): boolean => n % 2 === 1;

function isSize(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}

/** A hash of another length would move the border between left and right in the node's preimage. */
function requireHashes(hashes: readonly Uint8Array[]): void {
  if (hashes.some((hash) => hash.length !== HASH_SIZE)) throw new ProofInvalid('a hash is not 32 bytes long');
}

/** Checks an inclusion proof (RFC 9162 §2.1.3.2); throws ProofInvalid for a wrong, short or long one. */
export function verifyInclusion(hasher: Hasher, claim: InclusionClaim, proof: readonly Uint8Array[]): void {
  const { index, size } = claim;
  if (!isSize(index) || !isSize(size) || index >= size) throw new ProofInvalid('the index is outside the tree');
  requireHashes([claim.leafHash, claim.root, ...proof]);
  const nodes = new NodeHasher(hasher);
  let node = index;
  let last = size - 1;
  let hash = claim.leafHash;
  for (const sibling of proof) {
    if (last === 0) throw new ProofInvalid('the proof has surplus hashes');
    if (odd(node) || node === last) {
      hash = nodes.join(sibling, hash);
      // The last node of a level without a right sibling moves up unhashed.
      while (!odd(node) && node !== 0) {
        node = half(node);
        last = half(last);
      }
    } else {
      hash = nodes.join(hash, sibling);
    }
    node = half(node);
    last = half(last);
  }
  if (last !== 0) throw new ProofInvalid('the proof lacks hashes');
  if (!equalBytes(hash, claim.root)) throw new ProofInvalid('the proof leads to another root');
}

/**
 * Checks a consistency proof (RFC 9162 §2.1.4.2); throws ProofInvalid for a wrong, short or long one. A claim from
 * size 0 is refused: the empty tree commits to nothing, so such a proof proves nothing (SPEC-LOG §5).
 */
export function verifyConsistency(hasher: Hasher, claim: ConsistencyClaim, proof: readonly Uint8Array[]): void {
  const { fromSize, fromRoot, toSize, toRoot } = claim;
  if (!isSize(fromSize) || !isSize(toSize) || fromSize > toSize) throw new ProofInvalid('the sizes are out of order');
  if (fromSize === 0) throw new ProofInvalid('consistency from the empty tree proves nothing');
  requireHashes([fromRoot, toRoot, ...proof]);
  if (fromSize === toSize) {
    if (proof.length > 0) throw new ProofInvalid('the proof has surplus hashes');
    if (!equalBytes(fromRoot, toRoot)) throw new ProofInvalid('one size has two roots');
    return;
  }
  const { from, to } = rootsOfConsistency(new NodeHasher(hasher), claim, proof);
  if (!equalBytes(from, fromRoot)) throw new ProofInvalid('the proof leads to another old root');
  if (!equalBytes(to, toRoot)) throw new ProofInvalid('the proof leads to another new root');
}

function rootsOfConsistency(
  nodes: NodeHasher,
  claim: ConsistencyClaim,
  proof: readonly Uint8Array[],
): { from: Uint8Array; to: Uint8Array } {
  let node = claim.fromSize - 1;
  let last = claim.toSize - 1;
  while (odd(node)) {
    node = half(node);
    last = half(last);
  }
  // node is 0 here exactly when the old size is a power of two: then the old root itself starts the path.
  const path = node === 0 ? [claim.fromRoot, ...proof] : proof;
  const [start, ...rest] = path;
  if (start === undefined) throw new ProofInvalid('the proof lacks hashes');
  let from = start;
  let to = start;
  for (const sibling of rest) {
    if (last === 0) throw new ProofInvalid('the proof has surplus hashes');
    if (odd(node) || node === last) {
      from = nodes.join(sibling, from);
      to = nodes.join(sibling, to);
      while (!odd(node) && node !== 0) {
        node = half(node);
        last = half(last);
      }
    } else {
      to = nodes.join(to, sibling);
    }
    node = half(node);
    last = half(last);
  }
  if (last !== 0) throw new ProofInvalid('the proof lacks hashes');
  return { from, to };
}
