import { Type, type TString } from '@sinclair/typebox';

/**
 * Forms of text shared by the schemas. Patterns instead of `format`, because a format is an annotation that validators
 * are free to ignore (JSON Schema 2020-12 §7.2.1).
 */

/** Lower-case hex SHA-256. */
export const Sha256Hex = (description: string): TString => Type.String({ pattern: '^[0-9a-f]{64}$', description });

/** RFC 3339 instant in UTC with at most milliseconds. */
export const UtcInstant = (description: string): TString =>
  Type.String({
    pattern:
      '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,3})?Z$',
    description,
  });

/** Member of the programme: `kz` … `unodc`, `hub`, `audit`. */
export const MemberId = (description: string): TString =>
  Type.String({ pattern: '^[a-z][a-z0-9-]{0,31}$', description });

/** ISO 3166-1 alpha-2, upper case. */
export const CountryCode = (description: string): TString => Type.String({ pattern: '^[A-Z]{2}$', description });

/** `<PARTY>-<year>-<number>`, for example `TJ-2026-000012`. */
export const AlertReference = (description: string): TString =>
  Type.String({ pattern: '^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$', description });

/** A code whose values stand in a code list, not in the schema, so that a list grows without a new event version. */
export const Code = (list: string, description: string): TString =>
  Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$', description, 'x-code-list': list });

/** BCP 47 language tag with optional script: `ru`, `kk-Cyrl`, `uz-Latn`. */
export const LanguageTag = (description: string): TString =>
  Type.String({ pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?$', description });

/** Text written by people: not empty, not only white space, bounded. */
export const FreeText = (maxLength: number, description: string): TString =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description });

/** A day of the calendar as precise as it is known; whether the day exists is a rule. */
export const PartialDate = (description: string): TString =>
  Type.String({ pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$', description });

/** A day of the calendar. */
export const FullDate = (description: string): TString =>
  Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', description });

/** A member that the schema does not know is an error, never ignored: it would be signed unseen. */
export const closed = { additionalProperties: false } as const;
