import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HubAlert, HubHit } from '../queries.js';
import { byWorth, passes, queueItem } from './order.js';

interface Pair {
  readonly tier?: HubHit['tier'];
  readonly score?: number;
  readonly measures?: readonly (string | undefined)[];
  readonly grades?: readonly [string, string];
  readonly exercise?: boolean;
}

let count = 0;

/** A line of the queue with two alerts of kz and tj. */
function line({ tier = 'confirmed', score = 900, measures = [], grades = ['B2', 'B2'], exercise = false }: Pair = {}) {
  count += 1;
  const references = ['KZ-2026-000001', 'TJ-2026-000001'];
  const alerts = references.map((reference, at): [string, HubAlert] => {
    const measure = measures[at];
    const [source = '', information = ''] = grades[at] ?? '';
    const alert = {
      title: reference,
      evaluation: { scheme: '4x4', source, information },
      ...(measure === undefined ? {} : { actionOnHit: { measure } }),
    };
    const kind = at === 0 ? 'wanted-person' : 'drug-seizure';
    return [reference, { reference, kind, exercise, receivedAt: `2026-11-0${at + 1}`, alert } as unknown as HubAlert];
  });
  const hit = { id: String(count), alerts: references, tier, score, state: 'proposed', reasons: [] };
  return queueItem(hit as unknown as HubHit, new Map(alerts));
}

describe('order of the queue', () => {
  it.each([
    ['certain before probable, whatever is asked', line(), line({ tier: 'probable', measures: ['arrest'] })],
    [
      'an arrest that either owner asks for before a check',
      line({ measures: [undefined, 'arrest'] }),
      line({ measures: ['inquiry-check'] }),
    ],
    ['telling before nothing asked', line({ measures: ['inform'] }), line()],
    ['the better of the weaker grades', line({ grades: ['B2', 'A1'] }), line({ grades: ['A1', 'X4'] })],
    ['the higher score', line({ score: 1000 }), line({ score: 900 })],
    ['everything real before an exercise', line({ tier: 'probable' }), line({ exercise: true, measures: ['arrest'] })],
  ])('puts %s', (_, first, second) => {
    expect(byWorth(first, second)).toBeLessThan(0);
    expect(byWorth(second, first)).toBeGreaterThan(0);
  });

  it('is the same whatever order the hits came in', () => {
    const lines = [line(), line({ tier: 'probable' }), line({ measures: ['seize'] }), line({ exercise: true }), line()];
    const sorted = [...lines].sort(byWorth).map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect([...shuffled].sort(byWorth).map(({ id }) => id)).toEqual(sorted);
      }),
    );
  });

  it('keeps a hit whose alerts are not known yet, after those that are', () => {
    const unknown = queueItem(line().hit, new Map());
    expect(unknown.titles).toEqual(['KZ-2026-000001', 'TJ-2026-000001']);
    expect(unknown.parties).toEqual(['kz', 'tj']);
    expect(byWorth(line(), unknown)).toBeLessThan(0);
  });
});

describe('filter of the queue', () => {
  const all = { state: '', tier: '', kind: '', party: '' };

  it('looks at both alerts', () => {
    expect(passes(line(), { ...all, kind: 'drug-seizure', party: 'kz' })).toBe(true);
    expect(passes(line(), { ...all, kind: 'firearms' })).toBe(false);
    expect(passes(line(), { ...all, party: 'uz' })).toBe(false);
  });

  it('tells what the rules say from what was decided', () => {
    expect(passes(line(), { ...all, tier: 'confirmed', state: 'proposed' })).toBe(true);
    expect(passes(line(), { ...all, state: 'confirmed' })).toBe(false);
  });
});
