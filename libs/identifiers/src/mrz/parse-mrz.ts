import { isoDate } from '../checks/calendar.js';
import { icaoCheckDigit } from '../checks/icao.js';
import {
  isRefused,
  MALFORMED,
  verdict,
  type Check,
  type Identifier,
  type Refused,
  type Scheme,
} from '../identifier.js';
import { parseIdentifier } from '../parse-identifier.js';
import { foldCapitals } from '../text/fold.js';
import { countryOfIssuer } from './issuers.js';
import { layoutOf, type MrzFormat, type MrzLayout, type Place } from './layouts.js';

/** A date of the zone: six digits as printed, and the day when they make one. Unknown parts are printed as `<`. */
export interface MrzDate {
  readonly printed: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly check: Check;
}

/** A machine readable zone, read. Names are as printed: transliterated and perhaps cut, so never the name itself. */
export interface MachineReadableZone {
  readonly format: MrzFormat;
  /** One or two letters: P passport, I, A or C card, V visa. */
  readonly documentCode: string;
  /** As printed: `KAZ`, `D`, `UTO`. */
  readonly issuer: string;
  /** Scheme `passport`, or `visa`; country absent when the issuer is no state. Fails when its own digit or the composite fails. */
  readonly number: Identifier;
  readonly nationality: string;
  readonly family: string;
  readonly given: string;
  readonly birth: MrzDate;
  readonly expiry: MrzDate;
  /** `x` where the document leaves it open. */
  readonly sex: 'f' | 'm' | 'x';
  /** The optional field, fillers dropped; empty when unused. */
  readonly optional: string;
  /** National number in the optional field, where the issuer is known to print one. */
  readonly personalNumber?: Identifier;
  /** Composite check digit; `none` on visas. */
  readonly composite: Check;
}

/** What the reader knows beside the zone. */
export interface MrzContext {
  /** YYYY-MM-DD on which the document was seen: it decides the century of two-digit years. */
  readonly seenOn: string;
}

/** Where issuers print the holder's national number (optional field), by alpha-3 code. */
const NATIONAL_NUMBERS: ReadonlyMap<string, Scheme> = new Map([
  ['KAZ', 'kz-iin'],
  ['KGZ', 'kg-pin'],
  ['TJK', 'tj-rma'],
  ['UZB', 'uz-pinfl'],
]);

const LINE = /^[A-Z0-9<]+$/;

/**
 * Reads the lines of a travel document or visa (ICAO Doc 9303 parts 3 to 7). White space is dropped, look-alike capitals
 * and guillemets typed for fillers are folded. Refused are only texts that no format fits; a wrong check digit is marked.
 */
export function parseMrz(text: string, { seenOn }: MrzContext): MachineReadableZone | Refused {
  if (text.length > 256) return MALFORMED;
  const lines = linesOf(text);
  const layout = layoutOf(lines);
  if (layout === undefined || !lines.every((line) => LINE.test(line))) return MALFORMED;
  const zone = new Zone(lines);
  const code = zone.at([1, 1, 2]).replaceAll('<', '');
  const issuer = zone.at([1, 3, 5]).replaceAll('<', '');
  const { number, optional, check } = numberOf(zone, layout);
  if (code === '' || number === '') return MALFORMED;
  const composite = compositeOf(zone, layout);
  const [family = '', given = ''] = zone.at(layout.names).split('<<');
  const personalNumber = nationalNumber(issuer, optional);
  return {
    format: layout.format,
    documentCode: code,
    issuer,
    number: identifierOf(
      layout.format.startsWith('MRV') ? 'visa' : 'passport',
      number,
      issuer,
      check === 'passed' && composite !== 'failed' ? 'passed' : 'failed',
    ),
    nationality: zone.at(layout.nationality).replaceAll('<', ''),
    family: words(family),
    given: words(given),
    birth: dateOf(zone, layout.birth, bornBy(seenOn)),
    expiry: dateOf(zone, layout.expiry, near(seenOn)),
    sex: sexOf(zone.at(layout.sex)),
    optional,
    ...(personalNumber === undefined ? {} : { personalNumber }),
    composite,
  };
}

function linesOf(text: string): string[] {
  const folded = foldCapitals(text.replace(/[«]/g, '<<').replace(/[‹]/g, '<'));
  return folded
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '');
}

class Zone {
  constructor(private readonly lines: readonly string[]) {}

  at([line, from, to]: Place): string {
    return (this.lines[line - 1] ?? '').slice(from - 1, to);
  }

  /** The character behind a field: its check digit. */
  behind([line, , to]: Place): string {
    return this.at([line, to + 1, to + 1]);
  }
}

const trimmed = (field: string): string => field.replace(/<+$/, '');
const words = (field: string): string => field.replace(/<+/g, ' ').trim();

/**
 * The document number with its check. A number of more than nine characters goes on in the optional field, up to its
 * check digit, and has a filler where the check digit stands otherwise (Doc 9303-5 §4.2.2 note j, 9303-6 likewise).
 */
function numberOf(zone: Zone, layout: MrzLayout): { number: string; optional: string; check: Check } {
  const printed = zone.at(layout.number);
  const optional = layout.optional.map((place) => trimmed(zone.at(place)));
  const digit = zone.behind(layout.number);
  const rest = /^(?<tail>[A-Z0-9]+)(?<check>[0-9])(?:<(?<after>.*))?$/.exec(optional[0] ?? '')?.groups;
  if (digit === '<' && !printed.endsWith('<') && rest !== undefined) {
    const number = printed + (rest['tail'] ?? '');
    const remaining = [rest['after'] ?? '', ...optional.slice(1)].join('');
    return { number, optional: trimmed(remaining), check: verdict(icaoCheckDigit(number) === rest['check']) };
  }
  const check = verdict(icaoCheckDigit(printed) === digit);
  return { number: trimmed(printed).replaceAll('<', ''), optional: optional.filter(Boolean).join('<'), check };
}

function compositeOf(zone: Zone, { composite, optionalCheck, optional }: MrzLayout): Check {
  if (composite === undefined) return 'none';
  const holds = icaoCheckDigit(composite.over.map((place) => zone.at(place)).join('')) === zone.at(composite.digit);
  const [field] = optional;
  if (optionalCheck === undefined || field === undefined) return verdict(holds);
  // An unused optional field may have a filler or 0 as its check digit (Doc 9303-4 §4.2.2).
  const digit = zone.at(optionalCheck);
  const unused = trimmed(zone.at(field)) === '' && digit === '<';
  return verdict(holds && (unused || icaoCheckDigit(zone.at(field)) === digit));
}

function identifierOf(scheme: 'passport' | 'visa', value: string, issuer: string, check: Check): Identifier {
  const country = countryOfIssuer(issuer);
  const read = country === undefined ? undefined : parseIdentifier(scheme, value, { country });
  const shape = read === undefined || isRefused(read) ? 'unknown' : read.shape;
  return { scheme, ...(country === undefined ? {} : { country }), value, original: value, check, shape };
}

function nationalNumber(issuer: string, optional: string): Identifier | undefined {
  const scheme = NATIONAL_NUMBERS.get(issuer);
  const digits = optional.replaceAll('<', '');
  const reading = scheme === undefined ? undefined : parseIdentifier(scheme, digits);
  return reading === undefined || isRefused(reading) ? undefined : reading;
}

/** A day from a two-digit year, month and day; undefined when they make none. */
type DayOf = (year: number, month: number, day: number) => string | undefined;

function dateOf(zone: Zone, place: Place, dayOf: DayOf): MrzDate {
  const printed = zone.at(place);
  const [year = 0, month = 0, day = 0] = (printed.match(/../g) ?? []).map(Number);
  const date = /^[0-9]{6}$/.test(printed) ? dayOf(year, month, day) : undefined;
  const holds = icaoCheckDigit(printed) === zone.behind(place) && (date !== undefined || printed.includes('<'));
  return { printed, ...(date === undefined ? {} : { date }), check: verdict(holds) };
}

/** Nobody is born after the day on which the document was seen. */
const bornBy =
  (seenOn: string): DayOf =>
  (year, month, day) =>
    [2000, 1900]
      .map((century) => isoDate(century + year, month, day))
      .find((date) => date !== undefined && date <= seenOn);

/** A document is valid for ten years as a rule, so it expires within fifty years of the day on which it was seen. */
const near =
  (seenOn: string): DayOf =>
  (year, month, day) => {
    const from = Number(seenOn.slice(0, 4)) - 50;
    return isoDate(from + ((((year - from) % 100) + 100) % 100), month, day);
  };

function sexOf(letter: string): 'f' | 'm' | 'x' {
  if (letter === 'M') return 'm';
  return letter === 'F' ? 'f' : 'x';
}
