import { nodeHasher } from '@qalqan/crypto-node';
import { leafHash, nodeHash } from '../merkle/hashing.js';

/**
 * RFC 6962 §2.1 written down word for word: recursive, quadratic, obviously right. Everything that is fast in this
 * library is compared with it.
 */
export class ReferenceTree {
  readonly leaves: readonly Uint8Array[];

  constructor(entries: readonly Uint8Array[]) {
    this.leaves = entries.map((entry) => leafHash(nodeHasher, entry));
  }

  /** MTH(D[start:end]). */
  mth(start: number, end: number): Uint8Array {
    if (start === end) return nodeHasher.sha256(new Uint8Array());
    if (end - start === 1) return this.leaf(start);
    const k = split(end - start);
    return nodeHash(nodeHasher, this.mth(start, start + k), this.mth(start + k, end));
  }

  root(size: number): Uint8Array {
    return this.mth(0, size);
  }

  /** PATH(m, D[start:end]), m relative to start. */
  path(m: number, start: number, end: number): Uint8Array[] {
    const n = end - start;
    if (n === 1) return [];
    const k = split(n);
    return m < k
      ? [...this.path(m, start, start + k), this.mth(start + k, end)]
      : [...this.path(m - k, start + k, end), this.mth(start, start + k)];
  }

  /** PROOF(m, D[n]). */
  proof(m: number, n: number): Uint8Array[] {
    return this.subproof(m, 0, n, true);
  }

  leaf(index: number): Uint8Array {
    const leaf = this.leaves[index];
    if (leaf === undefined) throw new RangeError('no such leaf');
    return leaf;
  }

  private subproof(m: number, start: number, end: number, whole: boolean): Uint8Array[] {
    const n = end - start;
    if (m === n) return whole ? [] : [this.mth(start, end)];
    const k = split(n);
    return m <= k
      ? [...this.subproof(m, start, start + k, whole), this.mth(start + k, end)]
      : [...this.subproof(m - k, start + k, end, false), this.mth(start, start + k)];
  }
}

function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
