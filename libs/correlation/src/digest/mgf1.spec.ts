import { describe, expect, it } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { toHex, utf8 } from '@qalqan/signing';
import { mgf1 } from './mgf1.js';

describe('MGF1 with SHA-256 (RFC 8017 B.2.1)', () => {
  it.each([
    {
      seed: 'bar',
      want: '382576a7841021cc28fc4c0948753fb8312090cea942ea4c4e735d10dc724b155f9f6069f289d61daca0cb814502ef04eae1',
    },
    { seed: 'foo', want: '3bdaba' },
    { seed: '', want: 'df3f619804a92fdb4057192dc43dd748ea778adc52bc498ce80524c014b81119' },
  ])('stretches "$seed" as another implementation does', ({ seed, want }) => {
    expect(toHex(mgf1(nodeHasher, utf8(seed), want.length / 2))).toBe(want);
  });

  it('gives a prefix for a shorter length, and nothing for none', () => {
    const whole = mgf1(nodeHasher, utf8('seed'), 100);
    expect(mgf1(nodeHasher, utf8('seed'), 33)).toEqual(whole.slice(0, 33));
    expect(mgf1(nodeHasher, utf8('seed'), 0)).toHaveLength(0);
  });
});
