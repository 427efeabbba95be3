import { describe, expect, test } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { toHex, utf8 } from '@qalqan/signing';
import fc from 'fast-check';
import { MemoryLog, sampleEntries } from '../testing/memory-log.js';
import { readEntries } from '../tiles/entry-bundle.js';
import type { TileReader } from '../tiles/tile-reader.js';
import { verifyLog } from './verify-log.js';

const SIZE = 66_000;
const log = MemoryLog.of(sampleEntries(SIZE));
const checkpoint = { size: SIZE, root: log.root() };
const stranger = utf8('a stranger');

/** The log's tiles with one byte changed in the tile of this level and index. */
function tampered(level: number, index: number, at: number): TileReader {
  return async (...tile) => {
    const bytes = Uint8Array.from(await log.tiles(...tile));
    if (tile[0] === level && tile[1] === index) bytes[at] = (bytes[at] as number) ^ 1;
    return bytes;
  };
}

describe('a sound log', () => {
  test('is found sound out of its bundles and tiles, in flat reads', async () => {
    const seen: number[] = [];
    const verdict = await verifyLog(nodeHasher, readEntries(log.bundles, SIZE), checkpoint, {
      hashTiles: log.tiles,
      onProgress: (entries) => seen.push(entries),
    });
    expect(verdict).toMatchObject({ sound: true, size: SIZE });
    expect(toHex(verdict.root)).toBe(toHex(checkpoint.root));
    expect(seen).toHaveLength(Math.floor(SIZE / 256));
  });

  test('is found sound from entries alone, and when it is empty', async () => {
    expect(await verifyLog(nodeHasher, log.entries, checkpoint)).toMatchObject({ sound: true });
    const empty = new MemoryLog();
    const verdict = await verifyLog(nodeHasher, [], { size: 0, root: empty.root() }, { hashTiles: empty.tiles });
    expect(verdict).toMatchObject({ sound: true, size: 0 });
  });
});

describe('a broken log', () => {
  const index = 40_000;
  const altered = log.entries.with(index, stranger);
  const swapped = log.entries.with(index, log.entries[index + 1] as never).with(index + 1, log.entries[index] as never);

  test.each<[string, Uint8Array[], object]>([
    ['an altered entry', altered, { fault: 'entry-altered', index, proved: true }],
    ['two altered entries', altered.with(index + 9, stranger), { fault: 'entry-altered', index, proved: true }],
    ['two swapped entries', swapped, { fault: 'entry-altered', index, proved: true }],
    ['the first entry altered', log.entries.with(0, stranger), { fault: 'entry-altered', index: 0, proved: true }],
    [
      'the last entry altered',
      log.entries.with(-1, stranger),
      { fault: 'entry-altered', index: SIZE - 1, proved: true },
    ],
    ['a deleted entry', log.entries.toSpliced(index, 1), { fault: 'entries-missing', index, proved: false }],
    ['the last entry deleted', log.entries.slice(0, -1), { fault: 'entries-missing', index: SIZE - 1, proved: false }],
    ['no entries', [], { fault: 'entries-missing', index: 0, size: 0, proved: false }],
    ['an inserted entry', log.entries.toSpliced(index, 0, stranger), { fault: 'entries-surplus', index }],
    ['an appended entry', [...log.entries, stranger], { fault: 'entries-surplus', index: SIZE }],
  ])('with %s is told so', async (_name, entries, expected) => {
    const verdict = await verifyLog(nodeHasher, entries, checkpoint, { hashTiles: log.tiles });
    expect(verdict).toMatchObject({ sound: false, tile: undefined, ...expected });
  });

  test('without hash tiles the fault is known, its place is not', async () => {
    expect(await verifyLog(nodeHasher, altered, checkpoint)).toMatchObject({
      sound: false,
      fault: 'root-mismatch',
      index: undefined,
      proved: false,
    });
  });

  test.each([
    ['level 0', 0, 156, 32 * 64, index],
    ['a partial tile of level 0', 0, 257, 0, 257 * 256],
    ['level 1', 1, 0, 5000, undefined],
    ['a partial tile of level 1', 1, 1, 0, undefined],
    ['a partial tile of level 2', 2, 0, 31, undefined],
  ])('with a changed byte in %s is told which tile', async (_name, level, tile, at, first) => {
    const options = { hashTiles: tampered(level, tile, at) };
    const verdict = await verifyLog(nodeHasher, log.entries, checkpoint, options);
    expect(verdict).toMatchObject({ sound: false, fault: 'tile-altered', index: first, tile: { level, index: tile } });
  });

  test.each([
    ['level 0', 0, 156],
    ['level 1', 1, 0],
  ])('with a cut tile of %s is told which', async (_name, level, tile) => {
    const hashTiles: TileReader = async (...id) => {
      const bytes = await log.tiles(...id);
      return id[0] === level && id[1] === tile ? bytes.subarray(1) : bytes;
    };
    const verdict = await verifyLog(nodeHasher, log.entries, checkpoint, { hashTiles });
    expect(verdict).toMatchObject({ sound: false, fault: 'tile-altered', tile: { level, index: tile } });
  });

  test('with entry and tile altered alike still leads to another root', async () => {
    const forged = MemoryLog.of(altered);
    const verdict = await verifyLog(nodeHasher, forged.entries, checkpoint, { hashTiles: forged.tiles });
    expect(verdict).toMatchObject({ sound: false, fault: 'root-mismatch', index: undefined, proved: false });
  });

  test('with an altered entry and another tile altered, the entry is named, unproved', async () => {
    const options = { hashTiles: tampered(0, 200, 0) };
    const verdict = await verifyLog(nodeHasher, altered, checkpoint, options);
    expect(verdict).toMatchObject({ sound: false, fault: 'entry-altered', index, proved: false });
  });

  test('is never found sound, whatever single entry changes', async () => {
    const small = MemoryLog.of(sampleEntries(520));
    const head = { size: 520, root: small.root() };
    await fc.assert(
      fc.asyncProperty(fc.nat(519), fc.uint8Array({ maxLength: 12 }), async (at, bytes) => {
        fc.pre(toHex(bytes) !== toHex(small.entries[at] as Uint8Array));
        const entries = small.entries.with(at, bytes);
        const verdict = await verifyLog(nodeHasher, entries, head, { hashTiles: small.tiles });
        expect(verdict).toMatchObject({ sound: false, fault: 'entry-altered', index: at, proved: true });
      }),
    );
  });

  test('what a reader throws is passed on', async () => {
    const missing = () => Promise.reject(new Error('not found'));
    await expect(verifyLog(nodeHasher, log.entries, checkpoint, { hashTiles: missing })).rejects.toThrow('not found');
    await expect(verifyLog(nodeHasher, readEntries(missing, SIZE), checkpoint)).rejects.toThrow('not found');
  });
});
