import { describe, expect, it } from '@jest/globals';
import type { VerifiedEvent } from '@qalqan/contracts';
import fc from 'fast-check';
import { HIT_ID, contactHit, fullHit, hitChanged, hitFound, hitWithdrawn } from '../testing/events.js';
import { planHits, referencesOf } from './hit-plan.js';

const PAIR: [string, string] = ['KZ-2026-000001', 'TJ-2026-000001'];

/** Found and withdrawn in turn with growing revisions, as the hub sends them, for us and for others. */
const hubStream = fc
  .array(fc.tuple(fc.constantFrom('kz', 'tj'), fc.constantFrom('full', 'contact', 'withdrawn')), { maxLength: 12 })
  .map((steps) => {
    const revisions = new Map<string, number>();
    return steps.map(([recipient, what]): VerifiedEvent => {
      const revision = (revisions.get(recipient) ?? 0) + 1;
      revisions.set(recipient, revision);
      if (what === 'withdrawn' && revision > 1) return hitWithdrawn(recipient, revision);
      return hitFound(
        what === 'contact' ? contactHit(recipient, PAIR[0], 'tj', revision) : fullHit(recipient, PAIR, revision),
      );
    });
  });

describe('what the hub says of hits', () => {
  it('ends in the last word for us, whatever was said to others', () => {
    fc.assert(
      fc.property(hubStream, (events) => {
        const last = events.filter(({ body }) => (body as { recipient: string }).recipient === 'kz').at(-1);
        expect(planHits('kz', events).hits.get(HIT_ID)?.event).toBe(last);
      }),
    );
  });

  it('takes an old revision said again for nothing new', () => {
    const { hits } = planHits('kz', [hitWithdrawn('kz', 2), hitFound(fullHit('kz', PAIR, 1))]);
    expect(hits.get(HIT_ID)?.kind).toBe('withdrawn');
  });

  it('keeps the last state beside the hit, and none that was said to others', () => {
    const said = [
      hitChanged('kz', 'confirmed'),
      hitChanged('kz', 'proposed', 'mistake'),
      hitChanged('tj', 'dismissed'),
    ];
    expect(planHits('kz', said).states).toEqual(new Map([[HIT_ID, { state: 'proposed', reason: 'mistake' }]]));
  });

  it('names both alerts in the full view and only our own in the contact view', () => {
    expect(referencesOf(fullHit('kz', PAIR))).toEqual(PAIR);
    expect(referencesOf(contactHit('kz', PAIR[0], 'tj'))).toEqual([PAIR[0]]);
  });
});
