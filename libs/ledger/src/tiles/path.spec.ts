import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TileId } from './coordinates.js';
import { parseTilePath, tilePath } from './path.js';

const invalid = expect.objectContaining({ code: 'tile-path-invalid' });

describe('tile paths', () => {
  test.each<[string, TileId]>([
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/0/x001/234', { level: 0, index: 1234, width: 256 }],
    ['tile/3/x001/x234/067', { level: 3, index: 1234067, width: 256 }],
    ['tile/1/999.p/1', { level: 1, index: 999, width: 1 }],
    ['tile/63/x001/000.p/255', { level: 63, index: 1000, width: 255 }],
    ['tile/entries/000.p/7', { level: 'entries', index: 0, width: 7 }],
    ['tile/entries/x123/456', { level: 'entries', index: 123456, width: 256 }],
  ])('%s', (path, tile) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  test('round trip', () => {
    const tiles = fc.record({
      level: fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant('entries' as const)),
      index: fc.maxSafeNat(),
      width: fc.integer({ min: 1, max: 256 }),
    });
    fc.assert(fc.property(tiles, (tile) => expect(parseTilePath(tilePath(tile))).toEqual(tile)));
  });

  test.each([
    '',
    'tile',
    'tile/0',
    'tile/0/',
    '/tile/0/000',
    'tile/0/000/',
    'tile//000',
    'tile/00/000',
    'tile/01/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/0',
    'tile/0/1234',
    'tile/0/001/234',
    'tile/0/x001',
    'tile/0/x000/001',
    'tile/0/x000/x001/234',
    'tile/0/X001/234',
    'tile/0/x01/234',
    'tile/0/000.p',
    'tile/0/000.p/',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/007',
    'tile/0/000.p/999',
    'tile/0/000.P/7',
    'tile/0/000.p/7/',
    'tile/0/000.p/7?x=1',
    'tile/0/x009/x007/x199/x254/x740/992',
    'tile/Entries/000',
    'tile/data/000',
    'tile/0/../000',
    'tile/0/%30%30%30',
    'tile/0/٠٠٠',
    'tile/0/000\n',
    ' tile/0/000',
  ])('refuses %j', (path) => {
    expect(() => parseTilePath(path)).toThrow(invalid);
  });

  test('accepts nothing but what it writes', () => {
    const parts = fc.array(fc.constantFrom('tile', '/', '0', '000', 'x001', 'x000', '.p', '7', 'entries', 'x'), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(parts, (list) => {
        const path = list.join('');
        let tile: TileId;
        try {
          tile = parseTilePath(path);
        } catch (error) {
          expect(error).toEqual(invalid);
          return;
        }
        expect(tilePath(tile)).toBe(path);
      }),
    );
  });

  test.each<[string, TileId]>([
    ['level 64', { level: 64, index: 0, width: 256 }],
    ['a broken level', { level: 0.5, index: 0, width: 256 }],
    ['a negative index', { level: 0, index: -1, width: 256 }],
    ['an unsafe index', { level: 0, index: 2 ** 53, width: 256 }],
    ['width 0', { level: 0, index: 0, width: 0 }],
    ['width 257', { level: 0, index: 0, width: 257 }],
  ])('does not write %s', (_name, tile) => {
    expect(() => tilePath(tile)).toThrow(invalid);
  });
});
