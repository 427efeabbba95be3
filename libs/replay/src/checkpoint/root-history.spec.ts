import { describe, expect, it } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { CompactRange, leafHash } from '@qalqan/ledger';
import { toHex, utf8 } from '@qalqan/signing';
import fc from 'fast-check';
import { RootHistory } from './root-history.js';

const leafAt = (index: number): Uint8Array => leafHash(nodeHasher, utf8(`entry ${index}`));

/** Root of every size up to `count`, each computed on the way up. */
function roots(count: number): string[] {
  const tree = new CompactRange(nodeHasher);
  const all = [toHex(tree.root())];
  for (let index = 0; index < count; index += 1) {
    tree.append(leafAt(index));
    all.push(toHex(tree.root()));
  }
  return all;
}

function grown(count: number, window: number): RootHistory {
  const history = new RootHistory(nodeHasher, window);
  for (let index = 0; index < count; index += 1) history.append(leafAt(index));
  return history;
}

describe('RootHistory', () => {
  const MOST = 1_700;
  const expected = roots(MOST);

  it('knows every root of its window, whatever the size (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST }), fc.constantFrom(256, 512, 4096), (count, window) => {
        const history = grown(count, window);
        for (let size = Math.max(1, count - window); size <= count; size += 1) {
          const root = history.rootAt(size);
          if (root === undefined || toHex(root) !== expected[size]) return false;
        }
        return true;
      }),
      { numRuns: 30 },
    );
  });

  it('never answers a wrong root, and nothing about the future', () => {
    const history = grown(1_700, 512);
    for (let size = 1; size <= 1_700; size += 1) {
      const root = history.rootAt(size);
      expect(root === undefined ? expected[size] : toHex(root)).toBe(expected[size]);
    }
    expect(history.rootAt(1)).toBeUndefined();
    expect(history.rootAt(1_701)).toBeUndefined();
  });
});
