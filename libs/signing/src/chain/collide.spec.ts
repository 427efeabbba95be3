import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { collide } from './collide.js';
import { advance, judgeLink, type ChainLink, type StreamHead } from './position.js';

const link = fc.record<ChainLink>({
  sequence: fc.integer({ min: 1, max: 4 }),
  prevhash: fc.constantFrom('a', 'b', 'c'),
  identity: fc.constantFrom('a', 'b', 'c'),
});

/** The chain that an honest signer makes. */
const chain = fc
  .uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 20 })
  .map(([genesis = '', ...identities]) =>
    identities.map((identity, at): ChainLink => ({
      sequence: at + 1,
      prevhash: identities[at - 1] ?? genesis,
      identity,
    })),
  );

describe('collide', () => {
  it('does not care who is named first, and no record collides with itself', () => {
    fc.assert(
      fc.property(link, link, (one, other) => {
        expect(collide(one, other)).toBe(collide(other, one));
        expect(collide(one, one)).toBe(false);
      }),
    );
  });

  it('holds of no two records of an honest chain', () => {
    fc.assert(
      fc.property(chain, (links) => {
        for (const one of links) for (const other of links) expect(collide(one, other)).toBe(false);
      }),
    );
  });

  it('holds of every record that is judged to be a fork, and one that counted', () => {
    const place = fc.record({ at: fc.nat(), ahead: fc.boolean(), identity: fc.constant('\0rival') });
    fc.assert(
      fc.property(chain, place, (links, { at, ahead, identity }) => {
        const head = links.reduce<StreamHead>((_, next) => advance(next), { sequence: 0, identity: '' });
        const sequence = ahead ? head.sequence + 1 : (at % links.length) + 1;
        const rival: ChainLink = { sequence, prevhash: '\0elsewhere', identity };
        const known = (position: number): string | undefined => links[position - 1]?.identity;
        expect(judgeLink(head, rival, known)).toBe('fork');
        const beside = links[sequence - 1] ?? links[sequence - 2];
        expect(beside !== undefined && collide(beside, rival)).toBe(true);
      }),
    );
  });
});
