import { describe, expect, it } from '@jest/globals';
import type { HubAlert } from '../queries.js';
import { byMonth, byRoute, bySubstance } from './counts.js';

const alert = (parts: object): HubAlert =>
  ({ reference: 'a', receivedAt: '2026-11-20T10:00:00Z', alert: parts }) as unknown as HubAlert;

describe('counts by substance', () => {
  it('add what is in one unit, and an alert once', () => {
    const heroin = (amount: number, unit: string) => ({ drug: 'heroin', quantity: { amount, unit, basis: 'net' } });
    const [first, second] = bySubstance([
      alert({ substances: [heroin(1.1, 'kg'), heroin(200, 'g'), heroin(5, 'unit')] }),
      alert({ substances: [heroin(2.2, 'kg')] }),
      alert({ substances: [{ precursor: 'acetic-anhydride', quantity: { amount: 40, unit: 'L', basis: 'net' } }] }),
    ]);
    expect(first).toEqual({ key: 'heroin', list: 'drug', alerts: 2, amounts: { kg: 3.5, unit: 5 } });
    expect(second).toMatchObject({ key: 'acetic-anhydride', list: 'precursor', amounts: { L: 40 } });
  });
});

describe('counts by route', () => {
  it('take the route, or else the place, or nothing', () => {
    const stop = (name: string) => ({ place: { name } });
    const counts = byRoute([
      alert({ route: [stop('Kunduz'), stop('Almaty')], place: { name: 'Korday' } }),
      alert({ place: { name: 'Korday' } }),
      alert({ route: [stop('Korday')], place: { name: 'Korday' } }),
      alert({}),
    ]);
    expect(counts.map(({ key, alerts }) => [key, alerts])).toEqual([
      ['Korday', 2],
      ['Kunduz → Almaty', 1],
    ]);
  });
});

describe('counts by month', () => {
  it('leave no month out, over the turn of a year', () => {
    const counts = byMonth([alert({ occurredOn: '2026-11-03' }), alert({ occurredOn: '2027-01-09' })]);
    expect(counts.map(({ key, alerts }) => [key, alerts])).toEqual([
      ['2026-11', 1],
      ['2026-12', 0],
      ['2027-01', 1],
    ]);
  });

  it('are none of nothing', () => expect(byMonth([])).toEqual([]));
});
