import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { advance, judgeLink, type ChainLink, type StreamHead } from './position.js';
import { formatSequence, parseSequence } from './sequence.js';

const identity = (sequence: number, branch = 'a'): string => `${branch}${sequence}`;
const link = (sequence: number, branch = 'a'): ChainLink => ({
  sequence,
  prevhash: identity(sequence - 1),
  identity: identity(sequence, branch),
});
const head = (sequence: number): StreamHead => ({ sequence, identity: identity(sequence) });
const known = (sequence: number): string | undefined => (sequence >= 1 ? identity(sequence) : undefined);

describe('sequence', () => {
  it('comes back, and text order is number order', () => {
    const sequence = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        expect(parseSequence(formatSequence(a))).toBe(a);
        expect(formatSequence(a) < formatSequence(b)).toBe(a < b);
      }),
    );
  });

  it.each([
    '',
    '1',
    '000000000000001',
    '0000000000000000',
    '00000000000000001',
    '000000000000000a',
    '9999999999999999',
  ])('refuses %j', (text) => {
    expect(parseSequence(text)).toBeUndefined();
  });
});

describe('judgeLink', () => {
  it.each([
    ['the record that follows', link(5), 'next'],
    ['the same record again', link(4), 'duplicate'],
    ['an old record again', link(2), 'duplicate'],
    ['one record missing', link(6), 'gap'],
    ['another record at the head', link(4, 'b'), 'fork'],
    ['another record at an old position', link(2, 'b'), 'fork'],
    ['a record that names another predecessor', { sequence: 5, prevhash: 'b4', identity: 'b5' }, 'fork'],
  ] as const)('%s', (_, candidate, verdict) => {
    expect(judgeLink(head(4), candidate, known)).toBe(verdict);
  });

  it('takes an old position it no longer knows for a duplicate', () => {
    expect(judgeLink(head(4), link(2, 'b'), () => undefined)).toBe('duplicate');
  });

  it('any delivery with repeats in which nothing is left out ends at the last record, each counted once', () => {
    const delivery = fc
      .integer({ min: 1, max: 30 })
      .chain((length) => fc.tuple(fc.constant(length), fc.array(fc.integer({ min: 1, max: length }))));
    fc.assert(
      fc.property(delivery, ([length, repeats]) => {
        const order = Array.from({ length }, (_, at) => at + 1).flatMap((sequence) => [
          sequence,
          ...repeats.filter((again) => again <= sequence),
        ]);
        let at = head(0);
        let counted = 0;
        for (const sequence of order) {
          const verdict = judgeLink(at, link(sequence), known);
          expect(['next', 'duplicate']).toContain(verdict);
          if (verdict === 'next') {
            at = advance(link(sequence));
            counted += 1;
          }
        }
        expect(at).toEqual(head(length));
        expect(counted).toBe(length);
      }),
    );
  });
});
