import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REFERENCE_PATTERN, formatReference, ownerOf, yearAndNumber } from './reference.js';

describe('references', () => {
  it('look as in the specification', () => {
    expect(formatReference('tj', 2026, 12)).toBe('TJ-2026-000012');
  });

  it('name their owner, and two numbers never share one', () => {
    const parties = fc.constantFrom('kz', 'kg', 'tj', 'tm', 'uz', 'unodc');
    const numbers = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(parties, fc.integer({ min: 2000, max: 9999 }), numbers, numbers, (party, year, one, other) => {
        const reference = formatReference(party, year, one);
        expect(reference).toMatch(REFERENCE_PATTERN);
        expect(ownerOf(reference)).toBe(party);
        expect(yearAndNumber(reference)).toEqual({ year, number: one });
        expect(formatReference(party, year, other) === reference).toBe(one === other);
      }),
    );
  });
});
