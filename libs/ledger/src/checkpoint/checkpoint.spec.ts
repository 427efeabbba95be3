import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeHasher, nodeVerifier, signerFromSeed } from '@qalqan/crypto-node';
import { decodeBase64, encodeBase64, toHex, utf8 } from '@qalqan/signing';
import fc from 'fast-check';
import { leafHash } from '../merkle/hashing.js';
import { verifyConsistency, verifyInclusion } from '../merkle/verify-proofs.js';
import { decodeVerifierKey, noteKey } from '@qalqan/signing';
import { parseNote } from '@qalqan/signing';
import { signNote } from '@qalqan/signing';
import { OTHER_SEED, TEST_SEED } from '../testing/keys.js';
import { describeVectors, OWN_VECTORS, readJson } from '../testing/vectors.js';
import { readEntries, type BundleReader } from '../tiles/entry-bundle.js';
import { tilePath } from '../tiles/path.js';
import { proveConsistency, proveInclusion, rootFromTiles } from '../tiles/proofs.js';
import type { TileReader } from '../tiles/tile-reader.js';
import { verifyLog } from '../verify/verify-log.js';
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint.js';

const sofa = readJson<{ origin: string; size: number; root: string; note: string }>(
  OWN_VECTORS,
  'signed-note/checkpoint.json',
);
const malformed = expect.objectContaining({ code: 'checkpoint-malformed' });
const root = encodeBase64(new Uint8Array(32).fill(1));

describe('checkpoint text', () => {
  test('the example of the C2SP document is read as it says, and written back', () => {
    const { text } = parseNote(utf8(sofa.note));
    const checkpoint = parseCheckpoint(text);
    expect(checkpoint).toMatchObject({ origin: sofa.origin, size: sofa.size, extensions: [] });
    expect(encodeBase64(checkpoint.root)).toBe(sofa.root);
    expect(formatCheckpoint(checkpoint)).toBe(text);
  });

  test('round trip', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => !/\p{Cc}|\p{Cs}/u.test(s));
    const checkpoints = fc.record({
      origin: line,
      size: fc.maxSafeNat(),
      root: fc.uint8Array({ minLength: 32, maxLength: 32 }),
      extensions: fc.array(line, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(checkpoints, (checkpoint) => {
        const again = parseCheckpoint(formatCheckpoint(checkpoint));
        expect({ ...again, root: toHex(again.root) }).toEqual({ ...checkpoint, root: toHex(checkpoint.root) });
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['two lines', 'log.example\n5\n'],
    ['an empty origin', `\n5\n${root}\n`],
    ['no newline at the end', `log.example\n5\n${root}`],
    ['a leading zero', `log.example\n05\n${root}\n`],
    ['a sign', `log.example\n+5\n${root}\n`],
    ['a negative size', `log.example\n-5\n${root}\n`],
    ['a space behind the size', `log.example\n5 \n${root}\n`],
    ['a hexadecimal size', `log.example\n0x5\n${root}\n`],
    ['an exponent', `log.example\n5e3\n${root}\n`],
    ['a fraction', `log.example\n5.0\n${root}\n`],
    ['an empty size', `log.example\n\n${root}\n`],
    ['a size of 2^53', `log.example\n9007199254740992\n${root}\n`],
    ['digits of another script', `log.example\n٥\n${root}\n`],
    ['a short root', `log.example\n5\n${encodeBase64(new Uint8Array(31))}\n`],
    ['a long root', `log.example\n5\n${encodeBase64(new Uint8Array(33))}\n`],
    ['a root without padding', `log.example\n5\n${root.replace('=', '')}\n`],
    ['a root with stray bits', `log.example\n5\n${root.replace('E=', 'F=')}\n`],
    ['an empty extension line', `log.example\n5\n${root}\n\n`],
    ['an empty line between extensions', `log.example\n5\n${root}\na\n\nb\n`],
  ])('refuses %s', (_name, text) => {
    expect(() => parseCheckpoint(text)).toThrow(malformed);
  });

  test.each([
    ['an origin of two lines', { origin: 'a\nb' }],
    ['an extension of two lines', { extensions: ['a\nb'] }],
    ['an empty extension', { extensions: [''] }],
    ['a broken size', { size: 1.5 }],
    ['a negative size', { size: -1 }],
    ['a short root', { root: new Uint8Array(31) }],
  ])('is not written with %s', (_name, change: Partial<Checkpoint>) => {
    const checkpoint = { origin: 'log.example', size: 5, root: new Uint8Array(32), ...change };
    expect(() => formatCheckpoint(checkpoint)).toThrow(malformed);
  });
});

describe('signed checkpoint', () => {
  const log = signerFromSeed(TEST_SEED);
  const witness = signerFromSeed(OTHER_SEED);
  const logKey = noteKey(nodeHasher, 'log.example', log.publicKey);
  const witnessKey = noteKey(nodeHasher, 'witness.example', witness.publicKey);
  const checkpoint = { origin: 'log.example', size: 5, root: new Uint8Array(32).fill(1) };
  const signers = [{ name: 'log.example', signer: log }];

  test('opens with the key of the log, and names its witnesses', async () => {
    const bytes = await signCheckpoint(nodeHasher, checkpoint, [
      ...signers,
      { name: 'witness.example', signer: witness },
    ]);
    const opened = await openCheckpoint(nodeVerifier, bytes, logKey, [witnessKey]);
    expect(opened.checkpoint).toMatchObject({ origin: 'log.example', size: 5 });
    expect(opened.note.signedBy).toEqual([logKey, witnessKey]);
    expect((await openCheckpoint(nodeVerifier, bytes, logKey)).note.unknown).toHaveLength(1);
  });

  test('is not opened when only a witness signed', async () => {
    const bytes = await signNote(nodeHasher, formatCheckpoint(checkpoint), [
      { name: 'witness.example', signer: witness },
    ]);
    await expect(openCheckpoint(nodeVerifier, bytes, logKey, [witnessKey])).rejects.toThrow('no known key');
  });

  test('is not opened as one of another log, although the key is the same', async () => {
    const bytes = await signNote(nodeHasher, formatCheckpoint({ ...checkpoint, origin: 'other.example' }), signers);
    await expect(openCheckpoint(nodeVerifier, bytes, logKey)).rejects.toThrow(malformed);
  });

  test('is not signed without the name of the log', async () => {
    const other = [{ name: 'other.example', signer: log }];
    await expect(signCheckpoint(nodeHasher, checkpoint, other)).rejects.toThrow(malformed);
  });
});

describeVectors('tessera-testlog', (folder) => {
  const dir = join(folder, 'testdata/log');
  const vkey = 'example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx';
  const key = decodeVerifierKey(nodeHasher, vkey);
  const read = (path: string): Promise<Uint8Array> => Promise.resolve(readFileSync(join(dir, path)));
  const tiles: TileReader = (level, index, width) => read(tilePath({ level, index, width }));
  const bundles: BundleReader = (index, width) => read(tilePath({ level: 'entries', index, width }));
  const sizes = Array.from({ length: 16 }, (_, size) => size);
  const open = async (size: number) =>
    (await openCheckpoint(nodeVerifier, await read(`checkpoint.${size}`), key)).checkpoint;

  test('the log is whole: checkpoints of every size, each tile and bundle at every width', async () => {
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files).toHaveLength(1 + sizes.length + 15 + 15);
    expect(toHex(await read('checkpoint'))).toBe(toHex(await read('checkpoint.15')));
  });

  test.each(sizes.slice(1))('a changed bit in the tile or the bundle of width %i is found', async (size) => {
    const checkpoint = await open(size);
    const bent = async (path: string, at: number): Promise<Uint8Array> => {
      const copy = Uint8Array.from(await read(path));
      copy[at] = (copy[at] as number) ^ 1;
      return copy;
    };
    const bentTiles: TileReader = (level, index, width) => bent(tilePath({ level, index, width }), 32 * size - 1);
    const last = (await read(tilePath({ level: 'entries', index: 0, width: size }))).length - 1;
    const bentBundles: BundleReader = (index, width) => bent(tilePath({ level: 'entries', index, width }), last);
    const verdicts = [
      await verifyLog(nodeHasher, readEntries(bundles, size), checkpoint, { hashTiles: bentTiles }),
      await verifyLog(nodeHasher, readEntries(bentBundles, size), checkpoint, { hashTiles: tiles }),
    ];
    expect(verdicts.map(({ sound }) => sound)).toEqual([false, false]);
  });

  test.each(sizes)('checkpoint %i verifies, and its tiles and entries lead to its root', async (size) => {
    const checkpoint = await open(size);
    expect(checkpoint.size).toBe(size);
    expect(toHex(await rootFromTiles(nodeHasher, tiles, size))).toBe(toHex(checkpoint.root));
    const verdict = await verifyLog(nodeHasher, readEntries(bundles, size), checkpoint, { hashTiles: tiles });
    expect(verdict).toMatchObject({ sound: true, size });
  });

  test.each(sizes.slice(1))('size %i is consistent with every later one', async (fromSize) => {
    const from = await open(fromSize);
    for (const toSize of sizes.slice(fromSize)) {
      const to = await open(toSize);
      const proof = await proveConsistency(nodeHasher, tiles, fromSize, toSize);
      const claim = { fromSize, fromRoot: from.root, toSize, toRoot: to.root };
      expect(() => verifyConsistency(nodeHasher, claim, proof)).not.toThrow();
    }
  });

  test.each(sizes.slice(1))('size %i includes each of its entries', async (size) => {
    const { root: signedRoot } = await open(size);
    let index = 0;
    for await (const entry of readEntries(bundles, size)) {
      const claim = { index, size, leafHash: leafHash(nodeHasher, entry), root: signedRoot };
      const proof = await proveInclusion(nodeHasher, tiles, index, size);
      expect(() => verifyInclusion(nodeHasher, claim, proof)).not.toThrow();
      index++;
    }
    expect(index).toBe(size);
  });

  test('no checkpoint verifies under another key', async () => {
    const other = { ...key, publicKey: decodeBase64(root) };
    await expect(openCheckpoint(nodeVerifier, await read('checkpoint.15'), other)).rejects.toThrow('does not hold');
  });
});
