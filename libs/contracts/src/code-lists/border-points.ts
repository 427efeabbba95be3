import borderPoint from './data/border-point.json' with { type: 'json' };
import place from './data/place.json' with { type: 'json' };
import { entriesOf, type Coded, type Confidence } from './substances.js';

/** A point in WGS 84 with its uncertainty; never one without the other. */
interface Position {
  readonly lat?: number;
  readonly lon?: number;
  readonly coordAccuracyKm?: number;
}

/** An entry of the list `border-point`: a crossing between two states. */
export interface BorderPoint extends Position {
  readonly en: string;
  /** ISO 3166-1 alpha-2 of both sides. */
  readonly countries: readonly string[];
  /** Each side's own name; some are not known. */
  readonly sides: readonly { readonly country: string; readonly name?: string }[];
  readonly modes: readonly string[];
  /** As of the list's version; regimes change often. */
  readonly status: string;
  readonly aliases: readonly string[];
  readonly customsCodes?: readonly { readonly country: string; readonly code: string }[];
  readonly confidence: Confidence;
  readonly note?: string;
  readonly source: string;
}

/** An entry of the list `place`: a city, sea port, airport or province. */
export interface Place extends Position {
  readonly en: string;
  readonly kind: string;
  readonly country: string;
  readonly city?: string;
  readonly unlocode?: string;
  readonly icao?: string;
  readonly iata?: string;
  readonly formerIata?: string;
  readonly aliases?: readonly string[];
  readonly confidence: Confidence;
  readonly note?: string;
  readonly source: string;
}

export const BORDER_POINTS = entriesOf(borderPoint.codes as Readonly<Record<string, BorderPoint>>);
export const PLACES = entriesOf(place.codes as Readonly<Record<string, Place>>);

/** Crossings between two states, in either order. There is no look-up by name: five points are called "friendship". */
export function borderPointsBetween(one: string, other: string): readonly Coded<BorderPoint>[] {
  return BORDER_POINTS.filter(({ entry: { countries } }) => countries.includes(one) && countries.includes(other));
}

/** The crossing with a customs post code of a country: five digits in Uzbekistan. */
export function borderPointByCustomsCode(country: string, code: string): Coded<BorderPoint> | undefined {
  return BORDER_POINTS.find(({ entry: { customsCodes = [] } }) =>
    customsCodes.some((post) => post.country === country && post.code === code),
  );
}
