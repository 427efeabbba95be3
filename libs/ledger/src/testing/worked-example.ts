import { nodeHasher, signerFromSeed } from '@qalqan/crypto-node';
import { toHex } from '@qalqan/signing';
import { signCheckpoint } from '../checkpoint/checkpoint.js';
import { encodeLeaf } from '../leaf/leaf.js';
import { leafHash } from '../merkle/hashing.js';
import { encodeVerifierKey, noteKey } from '@qalqan/signing';
import { proveConsistency, proveInclusion } from '../tiles/proofs.js';
import { TEST_SEED } from './keys.js';
import { recordOf, type LeafVector } from './leaf-vector.js';
import { MemoryLog } from './memory-log.js';
import { OWN_VECTORS, readJson } from './vectors.js';

/** The three-entry log of SPEC-LOG §8; all bytes in hex. */
export interface WorkedExample {
  readonly desc: string;
  readonly origin: string;
  readonly vkey: string;
  /** Files of vectors/leaf. */
  readonly from: readonly string[];
  readonly leaves: readonly string[];
  readonly leafHashes: readonly string[];
  /** Roots of sizes 0 to 3. */
  readonly roots: readonly string[];
  /** What is served, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly checkpoint: string;
  readonly inclusionOfEntry1: readonly string[];
  readonly consistencyFrom2: readonly string[];
}

/** Computes the example anew from what is not derived: origin, leaf files and the key of RFC 8032 TEST 1. */
export async function workExample(given: Pick<WorkedExample, 'desc' | 'origin' | 'from'>): Promise<WorkedExample> {
  const signer = signerFromSeed(TEST_SEED);
  const leaves = given.from.map(
    (file) => encodeLeaf(nodeHasher, recordOf(readJson<LeafVector>(OWN_VECTORS, 'leaf', file))).leaf,
  );
  const log = MemoryLog.of(leaves);
  const checkpoint = { origin: given.origin, size: log.size, root: log.root() };
  const note = await signCheckpoint(nodeHasher, checkpoint, [{ name: given.origin, signer }]);
  const served = [...log.files].map(([path, bytes]) => [path, toHex(bytes)] as const);
  return {
    ...given,
    vkey: encodeVerifierKey(noteKey(nodeHasher, given.origin, signer.publicKey)),
    leaves: leaves.map(toHex),
    leafHashes: leaves.map((leaf) => toHex(leafHash(nodeHasher, leaf))),
    roots: [0, 1, 2, 3].map((size) => toHex(MemoryLog.of(leaves.slice(0, size)).root())),
    files: Object.fromEntries(served.sort(([a], [b]) => (a < b ? -1 : 1))),
    checkpoint: new TextDecoder().decode(note),
    inclusionOfEntry1: (await proveInclusion(nodeHasher, log.tiles, 1, 3)).map(toHex),
    consistencyFrom2: (await proveConsistency(nodeHasher, log.tiles, 2, 3)).map(toHex),
  };
}
