import { describe, expect, it } from '@jest/globals';
import type { VerifiedEvent } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import { encodeLeaf, leafHash } from '@qalqan/ledger';
import { toHex } from '@qalqan/signing';
import { underIdentities } from './audit-log.js';

function event(identity: string, bytes: number): VerifiedEvent {
  const value = new Uint8Array(bytes).fill(0x61);
  return { identity, topic: 'qalqan.tj.events.v1', partition: 0, value, jws: 'a..b' } as VerifiedEvent;
}

function hashOf({ topic, partition, value, jws }: VerifiedEvent): string {
  return toHex(leafHash(nodeHasher, encodeLeaf(nodeHasher, { kind: 'event', topic, partition, value, jws }).leaf));
}

describe('entries by hash', () => {
  const small = event('small', 100);
  const big = event('big', 70_000);
  const log = (identities: readonly string[]) => ({ size: identities.length, identities, verdict: 'sound' });

  it('stand under the identity of the event whose leaf they are', () => {
    expect(underIdentities(log(['small', hashOf(big)]), [small, big]).identities).toEqual(['small', 'big']);
  });

  it('stand for no event when the record would have fitted, or is another, or was refused', () => {
    const others = [hashOf(small), hashOf({ ...big, jws: 'a..c' })];
    expect(underIdentities(log(others), [small, big]).identities).toEqual(others);
    expect(underIdentities(log([hashOf(big)]), [small]).identities).toEqual([hashOf(big)]);
  });
});
