import type { ErrorCode } from '@qalqan/errors';

/**
 * Numbering schemes, each with one issuer or one standard behind it. The same digits under two schemes are two
 * identifiers: 437 begins the SIM of a Kyrgyz subscriber and the call sign of an Uzbek ship.
 */
export const SCHEMES = [
  'kz-iin',
  'kz-bin',
  'uz-pinfl',
  'uz-stir',
  'kg-pin',
  'tj-rma',
  'passport',
  'visa',
  'plate',
  'phone',
  'imei',
  'imeisv',
  'imsi',
  'vin',
  'container',
  'wagon-1520',
  'wagon-uic',
  'imo-ship',
  'mmsi',
  'air-waybill',
  'iban',
  'account',
  'lei',
  'btc',
  'eth',
  'tron',
  'cas',
  'hs',
] as const;

export type Scheme = (typeof SCHEMES)[number];

/**
 * What the number says about itself. `passed`: its check digit is right. `failed`: the check digit is wrong, or a part
 * that must be a date is none; the value is kept all the same, since real documents and tired officers err, and ranks
 * one tier lower. `none`: the scheme has no check digit, or none that binds this number.
 */
export type Check = 'passed' | 'failed' | 'none';

/** `known`: a form that the issuer is known to use. `unknown`: possible, but no listed form; worth a second look. */
export type Shape = 'known' | 'unknown';

/** What can be read off a value without asking anybody; a reading, not a fact about the person or the thing. */
export interface Derived {
  /** YYYY-MM-DD. */
  readonly birthDate?: string;
  /** Codes of the list `sex`. */
  readonly sex?: 'f' | 'm';
  /** YYYY-MM of a legal entity. */
  readonly registered?: string;
  /** Which of the issuer's forms it has, e.g. `kz-2012` for a plate. */
  readonly form?: string;
  /** Code of the issuer's region, as printed. */
  readonly region?: string;
  /** Runs of digits and letters of a plate; Tajik plates carry them in either order. */
  readonly parts?: readonly string[];
  /** World manufacturer identifier: the first three characters of a VIN. */
  readonly wmi?: string;
  /** The 14 digits that name a device; equal for its IMEI and every IMEISV of it. */
  readonly device?: string;
  readonly line?: 'mobile' | 'fixed' | 'other';
}

/** A value that can be compared: two are the same when scheme, country and value are. Personal data. */
export interface Identifier {
  readonly scheme: Scheme;
  /** ISO 3166-1 alpha-2 of the issuer; absent where the scheme has none or it cannot be told. */
  readonly country?: string;
  /** The normalised form; parsing it again gives itself. */
  readonly value: string;
  /** As written by the sender. */
  readonly original: string;
  readonly check: Check;
  readonly shape: Shape;
  readonly derived?: Derived;
}

/** Why a text is no identifier of the scheme at all. A closed list: it leaves the platform in problem details. */
export type IdentifierRefusal = Extract<ErrorCode, `identifier-${string}`>;

export interface Refused {
  readonly refused: IdentifierRefusal;
}

/** An identifier, or the reason why there is none; nothing throws, since imports read a hundred thousand of them. */
export type Reading = Identifier | Refused;

export const isRefused = (reading: Reading): reading is Refused => 'refused' in reading;

/** What the sender knows beside the text. */
export interface Context {
  /** ISO 3166-1 alpha-2 of the issuer; must be stated for plates, passports and accounts, whose forms collide. */
  readonly country?: string | undefined;
}

/** Longest text that is looked at, in UTF-16 units. */
export const MAX_IDENTIFIER_LENGTH = 128;

export const MALFORMED: Refused = { refused: 'identifier-malformed' };
export const COUNTRY_MISSING: Refused = { refused: 'identifier-country-missing' };
export const COUNTRY_MISMATCH: Refused = { refused: 'identifier-country-mismatch' };

/** `passed` or `failed`. */
export const verdict = (holds: boolean): Check => (holds ? 'passed' : 'failed');
