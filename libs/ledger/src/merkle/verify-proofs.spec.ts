import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { decodeBase64 } from '@qalqan/signing';
import fc from 'fast-check';
import { sampleEntries } from '../testing/memory-log.js';
import { ReferenceTree } from '../testing/reference-tree.js';
import { describeVectors, readJson } from '../testing/vectors.js';
import { verifyConsistency, verifyInclusion } from './verify-proofs.js';

const MAX_SIZE = 200;
const tree = new ReferenceTree(sampleEntries(MAX_SIZE));
const refusal = expect.objectContaining({ code: 'proof-invalid' });

function inclusion(index: number, size: number) {
  const claim = { index, size, leafHash: tree.leaf(index), root: tree.root(size) };
  return { claim, proof: tree.path(index, 0, size) };
}

function consistency(fromSize: number, toSize: number) {
  const claim = { fromSize, toSize, fromRoot: tree.root(fromSize), toRoot: tree.root(toSize) };
  return { claim, proof: tree.proof(fromSize, toSize) };
}

function flipped(hash: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(hash);
  const at = (bit >> 3) % copy.length;
  copy[at] = (copy[at] as number) ^ (1 << (bit & 7));
  return copy;
}

/** Every way in which a list of hashes can be damaged; a list of one or none has fewer. */
function damaged(proof: readonly Uint8Array[], at: number, bit: number): Uint8Array[][] {
  const i = proof.length === 0 ? 0 : at % proof.length;
  const stray = new Uint8Array(32).fill(7);
  const cases = [[...proof, stray], [stray, ...proof], proof.toSpliced(i, 0, stray)];
  const hash = proof[i];
  if (hash === undefined) return cases;
  cases.push(proof.toSpliced(i, 1), proof.toSpliced(i, 1, flipped(hash, bit)), proof.toSpliced(i, 1, hash.slice(1)));
  cases.push([...proof, proof.at(-1) as Uint8Array]);
  if (proof.length > 1) cases.push([...proof].reverse());
  return cases;
}

const sizes = fc.tuple(fc.integer({ min: 1, max: MAX_SIZE }), fc.nat(), fc.nat(40), fc.nat(255));

describe('inclusion', () => {
  test('holds for every index at every size up to 70', () => {
    for (let size = 1; size <= 70; size++) {
      for (let index = 0; index < size; index++) {
        const { claim, proof } = inclusion(index, size);
        expect(() => verifyInclusion(nodeHasher, claim, proof)).not.toThrow();
      }
    }
  });

  test('fails for every damaged proof', () => {
    fc.assert(
      fc.property(sizes, ([size, n, at, bit]) => {
        const { claim, proof } = inclusion(n % size, size);
        for (const bad of damaged(proof, at, bit)) {
          expect(() => verifyInclusion(nodeHasher, claim, bad)).toThrow(refusal);
        }
      }),
    );
  });

  test('fails for another leaf, root or index', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), ([size, n, , bit], other) => {
        const { claim, proof } = inclusion(n % size, size);
        const wrong = [
          { ...claim, leafHash: flipped(claim.leafHash, bit) },
          { ...claim, root: flipped(claim.root, bit) },
          ...(other % size === claim.index ? [] : [{ ...claim, index: other % size }]),
        ];
        for (const bad of wrong) expect(() => verifyInclusion(nodeHasher, bad, proof)).toThrow(refusal);
      }),
    );
  });

  test.each([
    ['index = size', 5, 5],
    ['index beyond size', 6, 5],
    ['empty tree', 0, 0],
    ['negative index', -1, 5],
    ['broken index', 0.5, 5],
    ['size beyond the safe integers', 0, 2 ** 53],
    ['size not a number', 0, Number.NaN],
  ])('refuses %s', (_name, index, size) => {
    const claim = { index, size, leafHash: tree.leaf(0), root: tree.root(1) };
    expect(() => verifyInclusion(nodeHasher, claim, [])).toThrow(refusal);
  });

  test('counts beyond 32 bits', () => {
    // The first leaf of a tree of 2^40 + 1 leaves has 41 siblings; one fewer must not do.
    const proof = Array.from({ length: 41 }, () => new Uint8Array(32));
    const claim = { index: 0, size: 2 ** 40 + 1, leafHash: tree.leaf(0), root: tree.root(1) };
    expect(() => verifyInclusion(nodeHasher, claim, proof)).toThrow('another root');
    expect(() => verifyInclusion(nodeHasher, claim, proof.slice(1))).toThrow('lacks hashes');
    expect(() => verifyInclusion(nodeHasher, claim, [...proof, tree.leaf(0)])).toThrow('surplus hashes');
  });
});

describe('consistency', () => {
  test('holds between all sizes from 1 up to 70', () => {
    for (let to = 1; to <= 70; to++) {
      for (let from = 1; from <= to; from++) {
        const { claim, proof } = consistency(from, to);
        expect(() => verifyConsistency(nodeHasher, claim, proof)).not.toThrow();
      }
    }
  });

  test('fails for every damaged proof', () => {
    fc.assert(
      fc.property(sizes, ([to, n, at, bit]) => {
        const { claim, proof } = consistency(1 + (n % to), to);
        for (const bad of damaged(proof, at, bit)) {
          expect(() => verifyConsistency(nodeHasher, claim, bad)).toThrow(refusal);
        }
      }),
    );
  });

  test('fails for other roots', () => {
    fc.assert(
      fc.property(sizes, ([to, n, , bit]) => {
        const { claim, proof } = consistency(1 + (n % to), to);
        const wrong = [
          { ...claim, fromRoot: flipped(claim.fromRoot, bit) },
          { ...claim, toRoot: flipped(claim.toRoot, bit) },
        ];
        for (const bad of wrong) expect(() => verifyConsistency(nodeHasher, bad, proof)).toThrow(refusal);
      }),
    );
  });

  test.each([
    ['from the empty tree', 0, 5],
    ['between empty trees', 0, 0],
    ['backwards', 6, 5],
    ['negative', -1, 5],
    ['broken', 1.5, 5],
    ['beyond the safe integers', 1, 2 ** 53],
  ])('refuses sizes %s', (_name, fromSize, toSize) => {
    const claim = { fromSize, toSize, fromRoot: tree.root(0), toRoot: tree.root(5) };
    expect(() => verifyConsistency(nodeHasher, claim, [])).toThrow(refusal);
  });

  test('refuses an empty proof between different sizes', () => {
    const { claim } = consistency(6, 7);
    expect(() => verifyConsistency(nodeHasher, claim, [])).toThrow('lacks hashes');
    expect(() => verifyConsistency(nodeHasher, { ...claim, fromSize: 4 }, [])).toThrow(refusal);
  });
});

interface InclusionVector {
  leafIdx: number;
  treeSize: number;
  root: string | null;
  leafHash: string | null;
  proof: string[] | null;
  wantErr: boolean;
}

interface ConsistencyVector {
  size1: number;
  size2: number;
  root1: string | null;
  root2: string | null;
  proof: string[] | null;
  wantErr: boolean;
}

const bytes = (base64: string | null): Uint8Array => decodeBase64(base64 ?? '');

/** A vector's verdict; `check` throws what it refuses. */
function judge(check: () => void): 'accepted' | 'refused' {
  try {
    check();
    return 'accepted';
  } catch (error) {
    expect(error).toEqual(refusal);
    return 'refused';
  }
}

describeVectors('transparency-dev-merkle', (folder) => {
  const files = (kind: string): string[] => {
    const base = join(folder, 'testdata', kind);
    if (!existsSync(base)) return [];
    const all = readdirSync(base, { recursive: true, encoding: 'utf8' });
    return all.filter((name) => name.endsWith('.json')).map((name) => join(base, name));
  };
  const inclusions = files('inclusion').map((file) => [file.slice(folder.length + 1), file] as const);
  const consistencies = files('consistency').map((file) => [file.slice(folder.length + 1), file] as const);

  test('the set is whole: 98 inclusion proofs of which 6 hold; 98 consistency proofs, or none where they are not given', () => {
    expect(inclusions).toHaveLength(98);
    expect(inclusions.filter(([, file]) => !readJson<InclusionVector>(file).wantErr)).toHaveLength(6);
    expect([0, 98]).toContain(consistencies.length);
  });

  test.each(inclusions)('%s', (_name, file) => {
    const vector = readJson<InclusionVector>(file);
    const { leafIdx: index, treeSize: size } = vector;
    const claim = { index, size, leafHash: bytes(vector.leafHash), root: bytes(vector.root) };
    const verdict = judge(() => verifyInclusion(nodeHasher, claim, (vector.proof ?? []).map(bytes)));
    expect(verdict).toBe(vector.wantErr ? 'refused' : 'accepted');
  });

  if (consistencies.length > 0) {
    test.each(consistencies)('%s', (_name, file) => {
      const vector = readJson<ConsistencyVector>(file);
      const { size1: fromSize, size2: toSize } = vector;
      const claim = { fromSize, toSize, fromRoot: bytes(vector.root1), toRoot: bytes(vector.root2) };
      const verdict = judge(() => verifyConsistency(nodeHasher, claim, (vector.proof ?? []).map(bytes)));
      expect(verdict).toBe(vector.wantErr ? 'refused' : 'accepted');
    });
  }
});
