import { describe, expect, it } from '@jest/globals';
import { HitFoundV1 } from '@qalqan/contracts';
import fc from 'fast-check';
import type { LiveAlert } from '../fold/alert-state.js';
import { QALQAN_STRONG_1 } from '../ruleset/ruleset.js';
import { scorePair } from '../score/score-pair.js';
import { heldHit, liveAlert } from '../testing/samples.js';
import { deliveriesOf } from './change.js';
import type { Hit } from './hit.js';
import { recipientsOf } from './recipients.js';

const KZ = 'KZ-2026-000001';
const UZ = 'UZ-2026-000001';
const PHONE = '+77010000001';

function pair(kzAudience: string[], uzAudience: string[]): [Hit, LiveAlert, LiveAlert] {
  const left = liveAlert(KZ, [PHONE], { audience: kzAudience, desk: 'KZ desk' });
  const right = liveAlert(UZ, [PHONE], { audience: uzAudience, desk: 'UZ desk' });
  return [heldHit('a', KZ, UZ, { ...scorePair(QALQAN_STRONG_1, left, right) }), left, right];
}
const views = (kzAudience: string[], uzAudience: string[]) =>
  recipientsOf(QALQAN_STRONG_1, ...pair(kzAudience, uzAudience));
const who = (kzAudience: string[], uzAudience: string[]) =>
  [...views(kzAudience, uzAudience)].map(([recipient, { view }]) => `${recipient}: ${view}`);

describe('who learns of a hit', () => {
  it.each([
    ['neither owner may read the other', [], [], ['kz: contact', 'uz: contact']],
    ['one owner may read the other', ['uz'], [], ['kz: contact', 'uz: full']],
    ['both owners may read', ['uz'], ['kz'], ['kz: full', 'uz: full']],
    ['a third party may read both', ['tj'], ['tj'], ['kz: contact', 'tj: full', 'uz: contact']],
    ['a third party may read one only', ['tj'], ['kg'], ['kz: contact', 'uz: contact']],
  ])('when %s', (_case, kzAudience, uzAudience, expected) => {
    expect(who(kzAudience, uzAudience)).toEqual(expected);
  });

  it('gives who may not read the other alert its desk and the kind of feature, and nothing else', () => {
    expect(views([], []).get('kz')).toEqual({
      recipient: 'kz',
      view: 'contact',
      hit: {
        id: 'a'.repeat(64),
        revision: 1,
        score: 400,
        tier: 'probable',
        ruleset: 'qalqan-strong-1',
        alert: KZ,
        counterpart: { party: 'uz', desk: 'UZ desk' },
        features: ['phone'],
      },
    });
  });

  it('never shows a value or the reference of an alert to who may not read it', () => {
    const audience = fc.subarray(['kz', 'uz', 'tj', 'kg', 'unodc']);
    fc.assert(
      fc.property(audience, audience, (kzAudience, uzAudience) => {
        for (const [recipient, body] of views(kzAudience, uzAudience)) {
          const text = JSON.stringify(body);
          const readsKz = recipient === 'kz' || kzAudience.includes(recipient);
          const readsUz = recipient === 'uz' || uzAudience.includes(recipient);
          expect(readsKz || readsUz).toBe(true);
          expect(text.includes(KZ)).toBe(readsKz);
          expect(text.includes(UZ)).toBe(readsUz);
          expect(text.includes(PHONE)).toBe(readsKz && readsUz);
          expect(HitFoundV1.check(body)).toEqual([]);
        }
      }),
    );
  });
});

describe('events for a change of audience', () => {
  it('withdraw the hit from who may no longer read, renew it where the view changed, spare the others', () => {
    const [hit, left, right] = pair(['tj', 'uz'], ['tj']);
    const narrowed = { ...left, audience: ['uz'] };
    const change = {
      kind: 'hit-changed' as const,
      before: { hit, left, right },
      after: { hit: { ...hit, revision: 2 }, left: narrowed, right },
    };
    expect(deliveriesOf(QALQAN_STRONG_1, change)).toEqual([
      { kind: 'withdrawn', body: { recipient: 'tj', id: hit.id, revision: 2, reason: 'audience' } },
    ]);
    const widened = {
      ...change,
      after: { hit: { ...hit, revision: 2 }, left, right: { ...right, audience: ['kz', 'tj'] } },
    };
    expect(deliveriesOf(QALQAN_STRONG_1, widened)).toMatchObject([
      { kind: 'found', body: { recipient: 'kz', view: 'full' } },
    ]);
  });
});
