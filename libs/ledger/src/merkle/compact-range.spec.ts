import { describe, expect, test } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { fromHex, toHex } from '@qalqan/signing';
import fc from 'fast-check';
import { ReferenceTree } from '../testing/reference-tree.js';
import { describeVectors, readJson } from '../testing/vectors.js';
import { sampleEntries } from '../testing/memory-log.js';
import { CompactRange } from './compact-range.js';
import { leafHash } from './hashing.js';

function rangeOf(leaves: readonly Uint8Array[]): CompactRange {
  const range = new CompactRange(nodeHasher);
  for (const leaf of leaves) range.append(leaf);
  return range;
}

describe('compact range', () => {
  const tree = new ReferenceTree(sampleEntries(300));

  test('has the root of the reference tree at every size', () => {
    const range = new CompactRange(nodeHasher);
    for (let size = 0; size <= 300; size++) {
      expect(toHex(range.root())).toBe(toHex(tree.root(size)));
      if (size < 300) range.append(tree.leaf(size));
    }
  });

  test('hashes arbitrary entries as the reference tree does', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }), (entries) => {
        const reference = new ReferenceTree(entries);
        expect(toHex(rangeOf(reference.leaves).root())).toBe(toHex(reference.root(entries.length)));
      }),
    );
  });

  test('continues from its size and hashes alone', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const old = rangeOf(tree.leaves.slice(0, from));
        const range = new CompactRange(nodeHasher, old.size, old.hashes());
        for (const leaf of tree.leaves.slice(from, to)) range.append(leaf);
        expect(toHex(range.root())).toBe(toHex(tree.root(to)));
        expect(old.size).toBe(from);
      }),
    );
  });

  test('shows every completed perfect subtree once', () => {
    const seen = new Map<string, string>();
    const range = new CompactRange(nodeHasher);
    for (const leaf of tree.leaves.slice(0, 64)) {
      range.append(leaf, (height, index, hash) => seen.set(`${height}/${index}`, toHex(hash)));
    }
    expect(seen.size).toBe(127);
    for (const [id, hash] of seen) {
      const [height, index] = id.split('/').map(Number) as [number, number];
      const span = 2 ** height;
      expect(hash).toBe(toHex(tree.mth(index * span, (index + 1) * span)));
    }
  });

  test('a clone goes its own way', () => {
    const range = rangeOf(tree.leaves.slice(0, 5));
    const clone = range.clone();
    clone.append(tree.leaf(5));
    expect(toHex(range.root())).toBe(toHex(tree.root(5)));
    expect(toHex(clone.root())).toBe(toHex(tree.root(6)));
  });

  test.each([
    ['too few hashes', 3, 1],
    ['too many hashes', 4, 2],
    ['a negative size', -1, 0],
    ['a broken size', 0.5, 0],
    ['a size beyond the safe integers', 2 ** 53, 1],
  ])('refuses a state with %s', (_name, size, count) => {
    const hashes = Array.from({ length: count }, () => new Uint8Array(32));
    expect(() => new CompactRange(nodeHasher, size, hashes)).toThrow(
      expect.objectContaining({ code: 'proof-invalid' }),
    );
  });

  test('refuses hashes of another length', () => {
    expect(() => new CompactRange(nodeHasher, 1, [new Uint8Array(31)])).toThrow('32 bytes');
    expect(() => new CompactRange(nodeHasher).append(new Uint8Array(33))).toThrow('32 bytes');
  });
});

describeVectors('rfc6962-known', (folder) => {
  const known = readJson<{ leafInputsHex: string[]; rootHashHexBySize: string[] }>(folder, 'roots.json');

  test('the set is whole: eight leaves, nine roots', () => {
    expect(known.leafInputsHex).toHaveLength(8);
    expect(known.rootHashHexBySize).toHaveLength(9);
  });

  test.each(known.rootHashHexBySize.map((root, size) => [size, root] as const))('root of size %i', (size, root) => {
    const leaves = known.leafInputsHex.slice(0, size).map((hex) => leafHash(nodeHasher, fromHex(hex)));
    expect(toHex(rangeOf(leaves).root())).toBe(root);
  });
});
