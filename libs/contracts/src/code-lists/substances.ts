import drug from './data/drug.json' with { type: 'json' };
import precursor from './data/precursor.json' with { type: 'json' };

/** How sure the entry, or its HS code, is. */
export type Confidence = 'high' | 'medium' | 'low';

/** An entry of the list `precursor`. */
export interface Precursor {
  readonly en: string;
  readonly ru?: string;
  readonly synonyms?: readonly string[];
  /** Of the 1988 Convention; `none` for what is watched outside the tables. */
  readonly table: 'I' | 'II' | 'none';
  /** With hyphens. Esters without a number of their own have none. */
  readonly cas?: string;
  /** HS 2022 subheading with its dot: `2915.24`. Many substances share one. */
  readonly hs?: string;
  readonly group?: string;
  readonly role: string;
  readonly associatedWith: readonly string[];
  readonly controlledSince?: string;
  readonly euCategory?: string;
  readonly unit: string;
  /** At room temperature, for rough conversion only; the reported figure stays beside it. */
  readonly densityKgPerL?: number;
  readonly confidence: Confidence;
  readonly hsConfidence?: Confidence;
  readonly note?: string;
}

/** An entry of the list `drug`. */
export interface Drug {
  readonly en: string;
  readonly ru: string;
  readonly aliases?: readonly string[];
  readonly group: string;
  readonly convention?: string;
  readonly schedule?: string;
  /** HS 2022 subheading with its dot. */
  readonly hs?: string;
  readonly forms: readonly string[];
  readonly unit: string;
  readonly confidence: Confidence;
  readonly hsConfidence?: Confidence;
  readonly note?: string;
}

/** An entry with its code. */
export interface Coded<T> {
  readonly code: string;
  readonly entry: T;
}

/** Entries of a list in the order of the list. */
export function entriesOf<T>(codes: Readonly<Record<string, T>>): readonly Coded<T>[] {
  return Object.entries(codes).map(([code, entry]) => ({ code, entry }));
}

export const PRECURSORS = entriesOf(precursor.codes as Readonly<Record<string, Precursor>>);
export const DRUGS = entriesOf(drug.codes as Readonly<Record<string, Drug>>);

const BY_CAS = new Map(
  PRECURSORS.flatMap((coded) => (coded.entry.cas === undefined ? [] : [[coded.entry.cas, coded]])),
);

/** The precursor with this CAS number, hyphens included; salts have numbers of their own and are not found by the base. */
export function precursorByCas(cas: string): Coded<Precursor> | undefined {
  return BY_CAS.get(cas);
}

/** The first six digits: a national line of eight or ten stands under one subheading. */
const subheading = (hs: string): string => hs.replace(/[^0-9]/g, '').slice(0, 6);

function byHs<T extends { readonly hs?: string }>(entries: readonly Coded<T>[], hs: string): readonly Coded<T>[] {
  const wanted = subheading(hs);
  if (wanted.length < 6) return [];
  return entries.filter(({ entry }) => entry.hs !== undefined && subheading(entry.hs) === wanted);
}

/** Precursors under an HS code of six or more digits. Not one-to-one: 2932.99 holds many, so a code alone only flags. */
export const precursorsByHs = (hs: string): readonly Coded<Precursor>[] => byHs(PRECURSORS, hs);

/** Drugs under an HS code of six or more digits; as {@link precursorsByHs}. */
export const drugsByHs = (hs: string): readonly Coded<Drug>[] => byHs(DRUGS, hs);

/** Precursors of a table of the 1988 Convention, or those watched outside the tables. */
export function precursorsOfTable(table: Precursor['table']): readonly Coded<Precursor>[] {
  return PRECURSORS.filter(({ entry }) => entry.table === table);
}
