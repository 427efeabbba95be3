import { describe, expect, it } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { utf8 } from '@qalqan/signing';
import fc from 'fast-check';
import { liveAlert } from '../testing/samples.js';
import { alertLeaf, hitLeaf, verdictLeaf } from './leaves.js';
import { LANES_BYTES, LtHash } from './lthash.js';

const leaves = fc.uniqueArray(fc.string({ maxLength: 20 }), { maxLength: 12 });
const hashOf = (texts: readonly string[]) => {
  const hash = LtHash.empty(nodeHasher);
  for (const text of texts) hash.add(utf8(text));
  return hash;
};

describe('state digest', () => {
  it('is what an independent implementation computes (Python, hashlib)', () => {
    const hash = LtHash.empty(nodeHasher);
    expect(hash.digest()).toBe('e5a00aa9991ac8a5ee3109844d84a55583bd20572ad3ffcd42792f3c36b183ad');
    hash.add(alertLeaf(liveAlert('KZ-2026-000001', [], { identity: '0'.repeat(64) })));
    expect(hash.digest()).toBe('968c08065dbd60ede88352f934ef27f1965e3d0995e12a0d27e6c486a8ff26c4');
    hash.add(hitLeaf({ id: 'a'.repeat(64), tier: 'probable' }));
    expect(hash.digest()).toBe('2e998e56dd5bea96cf9dd91f882a485201e73d620af361452cd361f09e779de2');
  });

  it('does not depend on order', () => {
    fc.assert(
      fc.property(
        leaves.chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length }))),
        ([texts, shuffled]) => hashOf(texts).digest() === hashOf(shuffled).digest(),
      ),
      { numRuns: 50 },
    );
  });

  it('forgets a removed leaf entirely, also one removed before it is added', () => {
    fc.assert(
      fc.property(leaves, fc.string(), (texts, other) => {
        const hash = hashOf(texts);
        hash.add(utf8(other));
        hash.remove(utf8(other));
        hash.remove(utf8(other));
        hash.add(utf8(other));
        return hash.digest() === hashOf(texts).digest();
      }),
      { numRuns: 50 },
    );
  });

  it('differs for different sets', () => {
    fc.assert(
      fc.property(leaves, leaves, (one, other) => {
        const same = JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
        return same === (hashOf(one).digest() === hashOf(other).digest());
      }),
      { numRuns: 50 },
    );
  });

  it('goes on from stored lanes, wherever they lie in a buffer', () => {
    const stored = hashOf(['a', 'b']).bytes();
    const within = new Uint8Array(LANES_BYTES + 3);
    within.set(stored, 3);
    const hash = LtHash.from(nodeHasher, within.subarray(3));
    hash.add(utf8('c'));
    expect(hash.digest()).toBe(hashOf(['a', 'b', 'c']).digest());
    expect(() => LtHash.from(nodeHasher, stored.subarray(1))).toThrow(RangeError);
  });

  it('has leaves that no other kind of entry can imitate', () => {
    const identity = '0'.repeat(64);
    const alert = alertLeaf(liveAlert('KZ-2026-000001'));
    const hit = hitLeaf({ id: identity, tier: 'confirmed' });
    const verdict = verdictLeaf({ hit: identity, verdict: 'confirmed', identity, sequence: 1 });
    expect(new Set([alert, hit, verdict].map((leaf) => new TextDecoder().decode(leaf).split('\n')[0])).size).toBe(3);
  });
});
