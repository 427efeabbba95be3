import { describe, expect, test } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { toHex } from '@qalqan/signing';
import fc from 'fast-check';
import { verifyConsistency, verifyInclusion } from '../merkle/verify-proofs.js';
import { MemoryLog, sampleEntries } from '../testing/memory-log.js';
import { ReferenceTree } from '../testing/reference-tree.js';
import { changedBundles, changedTiles, tileWidth, type TileId } from './coordinates.js';
import { buildEntryBundle, parseEntryBundle, readEntries } from './entry-bundle.js';
import { buildHashTile, parseHashTile } from './hash-tile.js';
import { tilePath } from './path.js';
import { proveConsistency, proveInclusion, rootFromTiles } from './proofs.js';
import { TreeBuilder } from './tree-builder.js';

const malformed = expect.objectContaining({ code: 'tile-malformed' });
const outside = expect.objectContaining({ code: 'proof-invalid' });
const hexes = (hashes: readonly Uint8Array[]): string[] => hashes.map(toHex);
const count = (tiles: Iterable<TileId>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { level, width } of tiles) {
    const key = `${level}:${width === 256 ? 'full' : width}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

describe('tile maths', () => {
  test('a tree of 70,000 has the tiles that the C2SP document counts', () => {
    expect(count(changedTiles(0, 70_000))).toEqual({ '0:full': 273, '0:112': 1, '1:full': 1, '1:17': 1, '2:1': 1 });
    expect(count(changedTiles(0, 256))).toEqual({ '0:full': 1, '1:1': 1 });
    expect(count(changedBundles(0, 70_000))).toEqual({ 'entries:full': 273, 'entries:112': 1 });
  });

  test('growing changes the right edge only', () => {
    expect([...changedTiles(70_000, 70_001)]).toEqual([{ level: 0, index: 273, width: 113 }]);
    expect([...changedTiles(511, 512)].map(tilePath)).toEqual(['tile/0/001', 'tile/1/000.p/2']);
    expect([...changedBundles(511, 513)].map(tilePath)).toEqual(['tile/entries/001', 'tile/entries/002.p/1']);
    expect([...changedTiles(5, 5)]).toEqual([]);
    expect([...changedTiles(0, 0)]).toEqual([]);
  });

  test('widths', () => {
    expect([0, 272, 273, 274].map((index) => tileWidth(0, index, 70_000))).toEqual([256, 256, 112, 0]);
    expect([0, 1, 2].map((index) => tileWidth(1, index, 70_000))).toEqual([256, 17, 0]);
    expect(tileWidth('entries', 273, 70_000)).toBe(112);
  });

  test.each([
    [6, 5],
    [-1, 5],
    [0, 0.5],
    [0, 2 ** 53],
  ])('refuses sizes from %d to %d', (from, to) => {
    expect(() => [...changedTiles(from, to)]).toThrow(malformed);
    expect(() => [...changedBundles(from, to)]).toThrow(malformed);
  });
});

describe('hash tiles', () => {
  const hashes = Array.from({ length: 256 }, (_, i) => new Uint8Array(32).fill(i));

  test('round trip, and the full tile stands in for a partial one', () => {
    const full = buildHashTile(hashes);
    expect(full).toHaveLength(8192);
    expect(hexes(parseHashTile(full, 256))).toEqual(hexes(hashes));
    expect(hexes(parseHashTile(full, 7))).toEqual(hexes(hashes.slice(0, 7)));
    expect(hexes(parseHashTile(buildHashTile(hashes.slice(0, 7)), 7))).toEqual(hexes(hashes.slice(0, 7)));
  });

  test.each([0, 1, 31, 33, 7 * 32 - 1, 7 * 32 + 1, 6 * 32, 8 * 32, 8191, 8193])('refuses %i bytes for 7', (length) => {
    expect(() => parseHashTile(new Uint8Array(length), 7)).toThrow(malformed);
  });

  test('refuses other widths and hashes of another length', () => {
    for (const width of [0, 257, -1, 1.5]) expect(() => parseHashTile(new Uint8Array(8192), width)).toThrow(malformed);
    expect(() => buildHashTile([])).toThrow(malformed);
    expect(() => buildHashTile([...hashes, new Uint8Array(32)])).toThrow(malformed);
    expect(() => buildHashTile([new Uint8Array(31)])).toThrow(malformed);
  });
});

describe('entry bundles', () => {
  test('round trip', () => {
    const lists = fc.array(fc.uint8Array({ maxLength: 600 }), { minLength: 1, maxLength: 256 });
    fc.assert(
      fc.property(lists, (entries) => {
        expect(hexes(parseEntryBundle(buildEntryBundle(entries), entries.length))).toEqual(hexes(entries));
      }),
    );
  });

  test('frames big-endian, up to 65,535 bytes', () => {
    expect(toHex(buildEntryBundle([Uint8Array.of(1), new Uint8Array(), new Uint8Array(258)]).subarray(0, 7))).toBe(
      '00010100000102',
    );
    const longest = new Uint8Array(65_535).fill(9);
    expect(parseEntryBundle(buildEntryBundle([longest]), 1)[0]).toHaveLength(65_535);
    expect(() => buildEntryBundle([new Uint8Array(65_536)])).toThrow(malformed);
  });

  test('refuses every cut, surplus and miscount', () => {
    const bundle = buildEntryBundle([Uint8Array.of(1, 2, 3), Uint8Array.of(), Uint8Array.of(4)]);
    for (let length = 0; length < bundle.length; length++) {
      expect(() => parseEntryBundle(bundle.subarray(0, length), 3)).toThrow(malformed);
    }
    expect(() => parseEntryBundle(Uint8Array.of(...bundle, 0), 3)).toThrow(malformed);
    expect(() => parseEntryBundle(bundle, 2)).toThrow(malformed);
    expect(() => parseEntryBundle(bundle, 4)).toThrow(malformed);
    expect(() => parseEntryBundle(bundle, 0)).toThrow(malformed);
    expect(() => buildEntryBundle([])).toThrow(malformed);
  });

  test('streams any range', async () => {
    const log = MemoryLog.of(sampleEntries(600));
    for (const [from, to] of [
      [0, 600],
      [0, 0],
      [255, 257],
      [300, 301],
      [512, 600],
      [600, 600],
    ] as const) {
      const read: Uint8Array[] = [];
      for await (const entry of readEntries(log.bundles, 600, from, to)) read.push(entry);
      expect(hexes(read)).toEqual(hexes(log.entries.slice(from, to)));
    }
    await expect(readEntries(log.bundles, 600, 0, 601).next()).rejects.toThrow(malformed);
  });
});

describe('tree builder', () => {
  test('stores what the tile maths says, and the root of the reference tree', () => {
    const reference = new ReferenceTree(sampleEntries(1100));
    const cuts = fc
      .array(fc.nat(1100), { maxLength: 8 })
      .map((list) => [...new Set([...list, 1100])].sort((a, b) => a - b));
    fc.assert(
      fc.property(cuts, (stops) => {
        const builder = new TreeBuilder(nodeHasher);
        let before = 0;
        for (const stop of stops) {
          while (builder.size < stop) builder.append(reference.leaf(builder.size));
          const stored = builder.takeTiles();
          const paths = stored.map(({ id }) => tilePath(id)).sort();
          expect(paths).toEqual([...changedTiles(before, stop)].map(tilePath).sort());
          for (const { id, bytes } of stored) expect(bytes).toHaveLength(id.width * 32);
          before = stop;
        }
        expect(toHex(builder.root())).toBe(toHex(reference.root(1100)));
        expect(builder.takeTiles()).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('hashes of every tile are those of the definition', () => {
    const reference = new ReferenceTree(sampleEntries(1100));
    const builder = new TreeBuilder(nodeHasher);
    for (const leaf of reference.leaves) builder.append(leaf);
    for (const { id, bytes } of builder.takeTiles()) {
      const span = 256 ** id.level;
      parseHashTile(bytes, id.width).forEach((hash, i) => {
        const start = (id.index * 256 + i) * span;
        expect(toHex(hash)).toBe(toHex(reference.mth(start, start + span)));
      });
    }
  });

  test('continues from stored tiles as if it had never stopped', async () => {
    const entries = sampleEntries(800);
    await fc.assert(
      fc.asyncProperty(fc.nat(800), fc.nat(800), async (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const log = MemoryLog.of(entries.slice(0, from));
        const resumed = await TreeBuilder.resume(nodeHasher, log.tiles, from);
        expect(toHex(resumed.root())).toBe(toHex(log.root()));
        const reference = new ReferenceTree(entries.slice(from, to));
        for (const leaf of reference.leaves) resumed.append(leaf);
        log.append(entries.slice(from, to));
        expect(toHex(resumed.root())).toBe(toHex(log.root()));
        for (const { id, bytes } of resumed.takeTiles()) {
          expect(toHex(bytes)).toBe(toHex(log.files.get(tilePath(id)) ?? new Uint8Array()));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('proofs from tiles', () => {
  const size = 700;
  const reference = new ReferenceTree(sampleEntries(size));
  const log = MemoryLog.of(sampleEntries(size));

  test('are those of the reference tree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(size - 1), fc.nat(size - 1), async (a, b) => {
        // Tiles of the grown log serve its older sizes as well: the full tile stands in where the partial one is gone.
        const [from, to] = a < b ? [a + 1, b + 1] : [b + 1, a + 1];
        const tiles = MemoryLog.of(log.entries.slice(0, to)).tiles;
        const inclusion = await proveInclusion(nodeHasher, tiles, from - 1, to);
        expect(hexes(inclusion)).toEqual(hexes(reference.path(from - 1, 0, to)));
        const consistency = await proveConsistency(nodeHasher, tiles, from, to);
        expect(hexes(consistency)).toEqual(hexes(reference.proof(from, to)));
        expect(toHex(await rootFromTiles(nodeHasher, tiles, to))).toBe(toHex(reference.root(to)));
      }),
      { numRuns: 60 },
    );
  });

  test('hold over three levels of tiles', async () => {
    const big = MemoryLog.of(sampleEntries(65_000));
    const old = { size: big.size, root: big.root() };
    big.append(sampleEntries(5_000));
    const root = big.root();
    const leaves = new ReferenceTree(big.entries).leaves;
    for (const index of [0, 255, 256, 65_535, 65_536, 69_632, 69_999]) {
      const proof = await proveInclusion(nodeHasher, big.tiles, index, 70_000);
      const claim = { index, size: 70_000, leafHash: leaves[index] as Uint8Array, root };
      expect(() => verifyInclusion(nodeHasher, claim, proof)).not.toThrow();
    }
    const proof = await proveConsistency(nodeHasher, big.tiles, old.size, 70_000);
    const claim = { fromSize: old.size, fromRoot: old.root, toSize: 70_000, toRoot: root };
    expect(() => verifyConsistency(nodeHasher, claim, proof)).not.toThrow();
  });

  test('read each tile once', async () => {
    const read: string[] = [];
    await proveInclusion(nodeHasher, (...tile) => (read.push(tile.join('/')), log.tiles(...tile)), 300, size);
    expect(read.length).toBeGreaterThan(0);
    expect(new Set(read).size).toBe(read.length);
  });

  test('are refused outside the tree', async () => {
    for (const [index, of] of [
      [700, 700],
      [-1, 700],
      [0, 0],
      [0.5, 700],
    ] as const) {
      await expect(proveInclusion(nodeHasher, log.tiles, index, of)).rejects.toThrow(outside);
    }
    for (const [from, to] of [
      [0, 700],
      [701, 700],
      [1.5, 700],
    ] as const) {
      await expect(proveConsistency(nodeHasher, log.tiles, from, to)).rejects.toThrow(outside);
    }
    await expect(rootFromTiles(nodeHasher, log.tiles, -1)).rejects.toThrow(outside);
    expect(toHex(await rootFromTiles(nodeHasher, log.tiles, 0))).toBe(toHex(reference.root(0)));
  });

  test('a tile of a wrong length is refused, a missing one is passed on', async () => {
    await expect(proveInclusion(nodeHasher, () => Promise.resolve(new Uint8Array(33)), 0, size)).rejects.toThrow(
      malformed,
    );
    const missing = () => Promise.reject(new Error('not found'));
    await expect(proveInclusion(nodeHasher, missing, 0, size)).rejects.toThrow('not found');
  });
});
