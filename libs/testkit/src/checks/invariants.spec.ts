import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contiguous, noDuplicates, noLoss, type Positioned } from './invariants.js';

const stream = (length: number, first = 1): Positioned[] =>
  Array.from({ length }, (_, at) => ({ sequence: first + at, identity: `id-${first + at}` }));

describe('invariant checkers', () => {
  const lengths = fc.integer({ min: 2, max: 50 });

  it('accept a sound stream', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 1_000 }), (length, first) => {
        const records = stream(length, first);
        contiguous(records, first);
        noDuplicates(records);
        noLoss(records, records);
      }),
    );
  });

  it('find any record that was left out', () => {
    fc.assert(
      fc.property(lengths, fc.nat(), (length, pick) => {
        const records = stream(length);
        const left = records.toSpliced(pick % (length - 1), 1);
        expect(() => contiguous(left)).toThrow(/holds sequence/);
        expect(() => noLoss(records, left)).toThrow(/missing/);
      }),
    );
  });

  it('find any record that came twice', () => {
    fc.assert(
      fc.property(lengths, fc.nat(), (length, pick) => {
        const records = stream(length);
        const again = records[pick % length];
        if (again === undefined) return;
        const twice = records.toSpliced(pick % length, 0, again);
        expect(() => noDuplicates(twice)).toThrow(/twice/);
        expect(() => contiguous(twice)).toThrow(/holds sequence/);
      }),
    );
  });

  it('find a swapped pair and an exchanged record', () => {
    const records = stream(3);
    const [a, b, c] = records as [Positioned, Positioned, Positioned];
    expect(() => contiguous([b, a, c])).toThrow('position 1 holds sequence 2');
    expect(() => noLoss(records, [a, { ...b, identity: 'other' }, c])).toThrow('sequence 2 holds another record');
  });
});
