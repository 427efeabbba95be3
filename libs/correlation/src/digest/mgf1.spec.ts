import { describe, expect, it } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { concat, toHex, utf8 } from '@qalqan/signing';
import fc from 'fast-check';
import { mgf1 } from './mgf1.js';

/** RFC 8017 B.2.1 word for word, with another implementation of the hash. */
function asDefined(seed: Uint8Array, length: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, at) => {
    const counter = new Uint8Array(4);
    new DataView(counter.buffer).setUint32(0, at);
    return nodeHasher.sha256(concat(seed, counter));
  });
  return concat(...blocks).subarray(0, length);
}

describe('MGF1 with SHA-256 (RFC 8017 B.2.1)', () => {
  it.each([
    {
      seed: 'bar',
      want: '382576a7841021cc28fc4c0948753fb8312090cea942ea4c4e735d10dc724b155f9f6069f289d61daca0cb814502ef04eae1',
    },
    { seed: 'foo', want: '3bdaba' },
    { seed: '', want: 'df3f619804a92fdb4057192dc43dd748ea778adc52bc498ce80524c014b81119' },
  ])('stretches "$seed" as another implementation does', ({ seed, want }) => {
    expect(toHex(mgf1(utf8(seed), want.length / 2))).toBe(want);
  });

  it('is what its definition says, for seeds that end anywhere in a block and lie anywhere in a buffer', () => {
    for (let length = 0; length <= 200; length += 1) {
      const within = Uint8Array.from({ length: length + 3 }, (_, at) => (at * 37 + length) & 0xff);
      const seed = within.subarray(3);
      expect(toHex(mgf1(seed, 100))).toBe(toHex(asDefined(seed, 100)));
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(2_100), (seed, length) => {
        expect(toHex(mgf1(seed, length))).toBe(toHex(asDefined(seed, length)));
      }),
      { numRuns: 200 },
    );
  });

  it('gives a prefix for a shorter length, and nothing for none', () => {
    const whole = mgf1(utf8('seed'), 100);
    expect(mgf1(utf8('seed'), 33)).toEqual(whole.slice(0, 33));
    expect(mgf1(utf8('seed'), 0)).toHaveLength(0);
  });
});
