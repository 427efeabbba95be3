import { describe, expect, it } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import fc from 'fast-check';
import type { LiveAlert } from '../fold/alert-state.js';
import { hitId } from '../hit/hit.js';
import { FEATURES, QALQAN_STRONG_1, rulesetNamed } from '../ruleset/ruleset.js';
import type { Selector } from '../selectors/selectors.js';
import { liveAlert } from '../testing/samples.js';
import { MAX_REASONS, scorePair } from './score-pair.js';

const phone = (value: string): Selector => ({ feature: 'phone', value, doubtful: false });
const document = (value: string): Selector => ({ feature: 'document', value, doubtful: false });
const alerts = (left: Selector[], right: Selector[], changes: Partial<LiveAlert> = {}) =>
  [
    liveAlert('KZ-2026-000001', [], { selectors: left }),
    liveAlert('TJ-2026-000001', [], { selectors: right, ...changes }),
  ] as const;
const score = (left: LiveAlert, right: LiveAlert) => scorePair(QALQAN_STRONG_1, left, right);

describe('score of a pair under qalqan-strong-1', () => {
  it.each([
    ['a document', [document('d')], 900, 'confirmed'],
    ['a phone', [phone('1')], 400, 'probable'],
    ['two phones', [phone('1'), phone('2')], 800, 'probable'],
    ['three phones, capped', [phone('1'), phone('2'), phone('3')], 1000, 'confirmed'],
    ['a document and a phone, capped', [document('d'), phone('1')], 1000, 'confirmed'],
  ])('%s', (_name, shared, points, tier) => {
    expect(score(...alerts(shared, [...shared, phone('9')]))).toMatchObject({ score: points, tier });
  });

  it('is none without a shared value, between alerts of one owner, or between exercise and real', () => {
    expect(score(...alerts([phone('1')], [phone('2'), document('1')]))).toBeUndefined();
    expect(score(...alerts([phone('1')], [phone('1')], { owner: 'kz' }))).toBeUndefined();
    expect(score(...alerts([phone('1')], [phone('1')], { exercise: true }))).toBeUndefined();
  });

  it('explains itself: surest reason first, normalised values, points of each', () => {
    const shared = [phone('2'), document('d'), phone('1')];
    expect(score(...alerts(shared, shared))?.reasons).toEqual([
      { feature: 'document', left: 'd', right: 'd', contribution: 900 },
      { feature: 'phone', left: '1', right: '1', contribution: 400 },
      { feature: 'phone', left: '2', right: '2', contribution: 400 },
    ]);
  });

  it('lists at most the reasons that an event may hold', () => {
    const many = Array.from({ length: MAX_REASONS + 5 }, (_, at) => phone(String(1000 + at)));
    expect(score(...alerts(many, many))?.reasons).toHaveLength(MAX_REASONS);
  });

  it('ranks a value whose check digit is wrong one tier lower, and says so', () => {
    const doubted: Selector = { ...document('d'), doubtful: true };
    expect(score(...alerts([doubted], [doubted]))).toEqual({
      score: 400,
      tier: 'probable',
      reasons: [{ feature: 'document', left: 'd', right: 'd', contribution: 400, doubtful: true }],
    });
  });

  it('gives every feature points, and fewer when in doubt', () => {
    for (const feature of FEATURES)
      expect(QALQAN_STRONG_1.doubtfulPoints[feature]).toBeLessThan(QALQAN_STRONG_1.points[feature]);
  });

  it('is symmetric', () => {
    const selectors = fc.subarray([phone('1'), phone('2'), document('d'), document('e')]);
    fc.assert(
      fc.property(selectors, selectors, (one, other) => {
        const [left, right] = alerts(one, other);
        expect(score(left, right)).toEqual(score(right, left));
      }),
    );
  });
});

describe('ruleset', () => {
  it('is frozen and found by the name an agreement gives', () => {
    expect(rulesetNamed('qalqan-strong-1')).toBe(QALQAN_STRONG_1);
    expect(rulesetNamed('unknown')).toBeUndefined();
    expect(Object.isFrozen(QALQAN_STRONG_1) && Object.isFrozen(QALQAN_STRONG_1.points)).toBe(true);
  });

  it('names a hit alike from either side', () => {
    const id = '78e038af9857cb573bae92fd9c23f7f71183eeaed5bc8e995260b4f11a151f72';
    expect(hitId(nodeHasher, QALQAN_STRONG_1, 'KZ-2026-000012', 'UZ-2026-000031')).toBe(id);
    expect(hitId(nodeHasher, QALQAN_STRONG_1, 'UZ-2026-000031', 'KZ-2026-000012')).toBe(id);
  });
});
