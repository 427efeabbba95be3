/** A perfect subtree: leaves [index * 2^height, (index + 1) * 2^height). */
export interface NodeId {
  readonly height: number;
  readonly index: number;
}

/** Leaves [start, end) of a tree; the hash of the range is MTH(D[start:end]) of RFC 6962 §2.1. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

// Sizes are doubles up to 2^53 - 1, so halving is arithmetic: bit operators would cut them to 32 bits.

/** Largest power of two that is smaller than n; n MUST be at least 2. */
function splitPoint(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Ranges whose hashes are PATH(index, D[size]) of RFC 6962 §2.1.1, from the leaf upwards. */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  const ranges: LeafRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  return ranges.reverse();
}

/** Ranges whose hashes are PROOF(from, D[to]) of RFC 6962 §2.1.2, from the bottom upwards. */
export function consistencyRanges(from: number, to: number): LeafRange[] {
  const ranges: LeafRange[] = [];
  let start = 0;
  let end = to;
  while (end !== from) {
    const middle = start + splitPoint(end - start);
    if (from <= middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  // The old tree as a whole is known to the verifier; a subtree of it is not, and must be in the proof.
  if (start > 0) ranges.push({ start, end });
  return ranges.reverse();
}

/** Perfect subtrees that make up a range of an RFC 6962 tree, from left (largest) to right. */
export function perfectNodes(range: LeafRange): NodeId[] {
  const nodes: NodeId[] = [];
  let at = range.start;
  while (at < range.end) {
    let height = 0;
    let span = 1;
    while (at + span * 2 <= range.end) {
      span *= 2;
      height++;
    }
    nodes.push({ height, index: at / span });
    at += span;
  }
  return nodes;
}
