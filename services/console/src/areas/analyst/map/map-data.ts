import { BORDER_POINTS, PLACES } from '@qalqan/contracts';
import type { HubAlert, HubHit } from '../queries.js';

type Place = NonNullable<HubAlert['alert']['place']>;

/** Longitude and latitude, degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

export interface MapPlace {
  readonly key: string;
  /** As its first alert names it. */
  readonly name: string;
  readonly position: Position;
  readonly alerts: readonly HubAlert[];
}

export interface MapLine {
  readonly key: string;
  readonly from: Position;
  readonly to: Position;
  /** Whether somebody only suspects it. */
  readonly suspected: boolean;
}

/** Codes of points and places with where they lie. */
const POSITIONS: ReadonlyMap<string, Position> = new Map(
  [...BORDER_POINTS, ...PLACES].flatMap(({ code, entry: { lat, lon } }) =>
    lat === undefined || lon === undefined ? [] : [[code, [lon, lat] as const]],
  ),
);

/**
 * The list holds positions of airports, and for towns none: a town is drawn where its airport is, which at the scale of
 * the region is the same. They are known for one by the town's name, or by the code that both lists share.
 */
const TOWNS: ReadonlyMap<string, Position> = new Map(
  PLACES.flatMap(({ code, entry: { en, country, unlocode } }) => {
    const airport = PLACES.find(
      ({ entry }) =>
        entry.kind === 'airport' &&
        entry.country === country &&
        (entry.city === en || [entry.iata, entry.formerIata].includes(unlocode?.slice(2) ?? '')),
    );
    const position = airport && POSITIONS.get(airport.code);
    return position === undefined ? [] : [[code, position]];
  }),
);

/** Where a place is: as its owner measured it, else as the crossing or the town lies; of many crossings that is not known. */
export function positionOf({ position, point, locality }: Place): Position | undefined {
  if (position !== undefined) return [position.longitude, position.latitude];
  return [point, locality]
    .map((code) => (code === undefined ? undefined : (POSITIONS.get(code) ?? TOWNS.get(code))))
    .find((found) => found !== undefined);
}

/** Places of alerts, each once, the most alerts first; and how many alerts have none that is known. */
export function placesOf(alerts: readonly HubAlert[]): { places: readonly MapPlace[]; without: number } {
  const places = new Map<string, { name: string; position: Position; alerts: HubAlert[] }>();
  let without = 0;
  for (const item of alerts) {
    const { place } = item.alert;
    const position = place && positionOf(place);
    if (place === undefined || position === undefined) {
      without += 1;
      continue;
    }
    const key = position.join();
    const known = places.get(key) ?? { name: place.name, position, alerts: [] };
    known.alerts.push(item);
    places.set(key, known);
  }
  const list = [...places].map(([key, place]) => ({ key, ...place }));
  return { places: list.sort((one, other) => other.alerts.length - one.alerts.length), without };
}

/** Ways from stop to stop; a stop without a position is passed over, so that the way goes on. */
export function routesOf(alerts: readonly HubAlert[]): readonly MapLine[] {
  return alerts.flatMap(({ reference, alert: { route = [] } }) => {
    const stops = route.flatMap(({ place, certainty }) => {
      const at = positionOf(place);
      return at === undefined ? [] : [{ at, certainty }];
    });
    return stops.slice(1).map(({ at, certainty }, before): MapLine => {
      const from = stops[before] ?? { at, certainty };
      const suspected = certainty === 'suspected' || from.certainty === 'suspected';
      return { key: `${reference}/${before}`, from: from.at, to: at, suspected };
    });
  });
}

/** Hits as lines between the places of their two alerts; those at one place and dismissed ones have none. */
export function hitLines(hits: readonly HubHit[], alerts: ReadonlyMap<string, HubAlert>): readonly MapLine[] {
  return hits.flatMap(({ id, alerts: pair, state }) => {
    if (state === 'dismissed') return [];
    const [from, to] = pair.map((reference) => {
      const place = alerts.get(reference)?.alert.place;
      return place && positionOf(place);
    });
    if (from === undefined || to === undefined || from.join() === to.join()) return [];
    return [{ key: id, from, to, suspected: state === 'proposed' }];
  });
}

const DAY_MS = 86_400_000;

/** Day on which something happened, counted from 1970; when that is not known to the day, the day it was told. */
export function dayOf({ alert: { occurredOn = '' }, receivedAt }: HubAlert): number {
  const text = occurredOn.length === 10 ? occurredOn : receivedAt.slice(0, 10);
  return Math.floor(Date.parse(text) / DAY_MS);
}

export const dateOfDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export interface Window {
  readonly kind: string;
  /** Last day that is shown. */
  readonly until: number;
  /** How many days up to it; undefined for all. */
  readonly days: number | undefined;
}

export function within(alert: HubAlert, { kind, until, days }: Window): boolean {
  const day = dayOf(alert);
  return (kind === '' || alert.kind === kind) && day <= until && (days === undefined || day > until - days);
}
