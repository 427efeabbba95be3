import { describe, expect, it } from '@jest/globals';
import type { HubAlert, HubHit } from '../queries.js';
import { dateOfDay, dayOf, hitLines, placesOf, positionOf, routesOf, within } from './map-data.js';

const ALMATY = { country: 'KZ', name: 'Алматы', locality: 'place-KZALA' };
const PANJ = { country: 'TJ', name: 'Panji Poyon', point: 'TJ-AF-panji-poyon' };
const NOWHERE = { country: 'AF', name: 'Kunduz' };

function alert(reference: string, parts: object, receivedAt = '2026-11-20T10:00:00Z'): HubAlert {
  return { reference, kind: 'drug-seizure', receivedAt, alert: parts } as unknown as HubAlert;
}

describe('places of the map', () => {
  it('are as measured, else as the crossing or the town lies', () => {
    expect(positionOf({ ...ALMATY, position: { longitude: 70, latitude: 40, uncertainty: 100 } })).toEqual([70, 40]);
    expect(positionOf(PANJ)).toEqual([68.61, 37.195]);
    expect(positionOf(ALMATY)).toBeDefined();
    expect(positionOf(NOWHERE)).toBeUndefined();
  });

  it('gather their alerts, the most first, and count those that have none', () => {
    const all = [
      alert('a', { place: PANJ }),
      alert('b', { place: ALMATY }),
      alert('c', { place: ALMATY }),
      alert('d', {}),
      alert('e', { place: NOWHERE }),
    ];
    const { places, without } = placesOf(all);
    expect(places.map(({ name, alerts }) => [name, alerts.length])).toEqual([
      ['Алматы', 2],
      ['Panji Poyon', 1],
    ]);
    expect(without).toBe(2);
  });
});

describe('lines of the map', () => {
  const stop = (place: object, certainty: string) => ({ place, certainty });

  it('go on past a stop that no list knows', () => {
    const route = [stop(PANJ, 'known'), stop(NOWHERE, 'known'), stop(ALMATY, 'suspected')];
    const [line, ...more] = routesOf([alert('a', { route })]);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ from: positionOf(PANJ), to: positionOf(ALMATY), suspected: true });
  });

  it('join the places of a hit that nobody dismissed', () => {
    const alerts = new Map([
      ['a', alert('a', { place: PANJ })],
      ['b', alert('b', { place: ALMATY })],
      ['c', alert('c', { place: ALMATY })],
    ]);
    const hit = (id: string, pair: string[], state: string) => ({ id, alerts: pair, state }) as unknown as HubHit;
    const lines = hitLines(
      [hit('1', ['a', 'b'], 'confirmed'), hit('2', ['a', 'b'], 'dismissed'), hit('3', ['b', 'c'], 'proposed')],
      alerts,
    );
    expect(lines.map(({ key }) => key)).toEqual(['1']);
  });
});

describe('the time of an alert', () => {
  const day = (occurredOn?: string) => dateOfDay(dayOf(alert('a', { occurredOn })));

  it('is the day it happened, or was told when that is not known to the day', () => {
    expect(day('2026-10-03')).toBe('2026-10-03');
    expect(day('2026-10')).toBe('2026-11-20');
    expect(day()).toBe('2026-11-20');
  });

  it('is in a window up to and with its last day', () => {
    const one = alert('a', { occurredOn: '2026-10-03' });
    const until = dayOf(one);
    expect(within(one, { kind: '', until, days: 1 })).toBe(true);
    expect(within(one, { kind: '', until: until + 1, days: 1 })).toBe(false);
    expect(within(one, { kind: '', until: until - 1, days: undefined })).toBe(false);
    expect(within(one, { kind: 'firearms', until, days: undefined })).toBe(false);
  });
});
