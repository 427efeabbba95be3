import { describe, expect, it } from '@jest/globals';
import { CONTRACTS } from '@qalqan/contracts';
import { digestIn } from './pin.js';
import { RECORD_TYPES, shortType } from './types.js';

describe('kinds of records', () => {
  it('are those of the contracts', () => {
    expect([...RECORD_TYPES].sort()).toEqual(CONTRACTS.map(({ type }) => type).sort());
  });

  it('are told in short', () => expect(shortType('qalqan.alert.published.v1')).toBe('alert.published'));
});

describe('a digest from paper', () => {
  it('may have spaces, colons and capitals', () => {
    expect(digestIn(` ${'AB:'.repeat(31)}ab\n`)).toBe('ab'.repeat(32));
  });

  it('is nothing when it is shorter, longer, or of other letters', () => {
    for (const text of ['', 'a'.repeat(63), 'a'.repeat(65), 'g'.repeat(64)]) expect(digestIn(text)).toBeUndefined();
  });
});
