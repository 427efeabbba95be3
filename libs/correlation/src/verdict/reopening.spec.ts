import { describe, expect, it } from '@jest/globals';
import type { HitReason } from '@qalqan/contracts';
import fc from 'fast-check';
import { reopening, type Evaluation, type Evidence } from './reopening.js';

const reason = (feature: string, value: string, contribution: number): HitReason => ({
  ...{ feature, left: value, right: value, contribution },
});
const DOCUMENT = reason('document', 'passport TJ A1', 900);
const PHONE = reason('phone', '+992900000001', 400);
const B2: Evaluation = { source: 'B', information: '2' };
const evidence = (reasons: readonly HitReason[], left = B2, right = B2): Evidence => ({
  reasons,
  evaluations: [left, right],
});
const BOTH = evidence([DOCUMENT, PHONE]);

describe('a confirmed hit is judged again', () => {
  it.each([
    ['when one of its reasons is gone', evidence([DOCUMENT]), 'evidence-lost'],
    [
      'when a reason weighs less: its check digit is wrong now',
      evidence([{ ...DOCUMENT, contribution: 400 }, PHONE]),
      'evidence-lost',
    ],
    ['when a value was replaced', evidence([DOCUMENT, reason('phone', '+992900000002', 400)]), 'evidence-lost'],
    [
      'when a source is graded lower',
      evidence([DOCUMENT, PHONE], { source: 'C', information: '2' }),
      'evaluation-lowered',
    ],
    [
      'when information is graded lower',
      evidence([DOCUMENT, PHONE], B2, { source: 'B', information: '4' }),
      'evaluation-lowered',
    ],
    ['but not when there is more', evidence([DOCUMENT, PHONE, reason('plate', 'TJ 1', 400)]), undefined],
    [
      'but not when a source is graded higher',
      evidence([DOCUMENT, PHONE], { source: 'A', information: '1' }),
      undefined,
    ],
    ['but not when nothing changed', BOTH, undefined],
  ])('%s', (_title, now, want) => {
    expect(reopening('confirmed', BOTH, now)).toBe(want);
  });
});

describe('a dismissed hit is judged again', () => {
  it.each([
    ['when there is a reason more', evidence([DOCUMENT, PHONE, reason('plate', 'TJ 1', 400)]), 'evidence-grew'],
    ['when a reason weighs more', evidence([DOCUMENT, { ...PHONE, contribution: 900 }]), 'evidence-grew'],
    ['when a value was replaced', evidence([DOCUMENT, reason('phone', '+992900000002', 400)]), 'evidence-grew'],
    [
      'when a source is graded higher',
      evidence([DOCUMENT, PHONE], { source: 'A', information: '2' }),
      'evaluation-raised',
    ],
    ['but not when there is less', evidence([DOCUMENT]), undefined],
    [
      'but not when a source is graded lower',
      evidence([DOCUMENT, PHONE], { source: 'X', information: '4' }),
      undefined,
    ],
  ])('%s', (_title, now, want) => {
    expect(reopening('dismissed', BOTH, now)).toBe(want);
  });
});

it('leaves alone what nobody judged, and people who stand in another place', () => {
  expect(reopening('proposed', BOTH, evidence([]))).toBeUndefined();
  const person = { feature: 'person', left: 'A', right: 'B', contribution: 900 };
  const at = (place: number) => evidence([{ ...person, people: { left: place, right: 0, tier: 'confirmed' } }]);
  expect(reopening('confirmed', at(0), at(3))).toBeUndefined();
  expect(reopening('dismissed', at(0), at(3))).toBeUndefined();
});

it('never lets both verdicts stand when something was replaced, and lets both stand when nothing changed', () => {
  const reasons = fc.uniqueArray(
    fc.record({ value: fc.constantFrom('1', '2', '3', '4'), contribution: fc.constantFrom(200, 400, 900) }),
    { selector: ({ value }) => value, maxLength: 4 },
  );
  fc.assert(
    fc.property(reasons, reasons, (before, after) => {
      const [judged, now] = [before, after].map((list) =>
        evidence(list.map(({ value, contribution }) => reason('phone', value, contribution))),
      );
      if (judged === undefined || now === undefined) throw new Error('two lists give two');
      const same = JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
      const stand = (['confirmed', 'dismissed'] as const).map((v) => reopening(v, judged, now) === undefined);
      expect(stand.every(Boolean)).toBe(same);
      // One verdict's loss is the other's growth.
      expect(reopening('confirmed', judged, now) === undefined).toBe(reopening('dismissed', now, judged) === undefined);
    }),
  );
});

const sorted = <T extends { readonly value: string }>(list: readonly T[]): T[] =>
  list.toSorted((one, other) => (one.value < other.value ? -1 : 1));
