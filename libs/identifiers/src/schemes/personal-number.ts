import { isoDate } from '../checks/calendar.js';
import { splitCheckDigit, weightedSum } from '../checks/weighted.js';
import { MALFORMED, verdict, type Derived, type Reading, type Scheme } from '../identifier.js';
import { compact } from '../text/fold.js';

const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** Check digit of an IIN or BIN; a body that leaves 10 twice is never issued. */
function passesKazakh(digits: string): boolean {
  const { body, last } = splitCheckDigit(digits);
  const first = weightedSum(body, FIRST_PASS) % 11;
  const digit = first === 10 ? weightedSum(body, SECOND_PASS) % 11 : first;
  return digit === last;
}

/** Century and sex in one digit, as Kazakhstan and Uzbekistan write it: 1, 2 the 19th, 3, 4 the 20th, 5, 6 the 21st. */
function centuryAndSex(digit: number): { readonly century: number; readonly sex: 'f' | 'm' } | undefined {
  if (digit < 1 || digit > 6) return undefined;
  return { century: 1800 + 100 * Math.floor((digit - 1) / 2), sex: digit % 2 === 1 ? 'm' : 'f' };
}

const partsOf = (digits: string, ...at: readonly (readonly [number, number])[]): number[] =>
  at.map(([from, to]) => Number(digits.slice(from, to)));

interface Digits {
  readonly scheme: Scheme;
  readonly country: string;
  readonly pattern: RegExp;
}

/** The digits of a national number; what they say about the person goes through `read`. */
function national(
  { scheme, country, pattern }: Digits,
  original: string,
  read: (digits: string) => { readonly holds: boolean | undefined; readonly derived: Derived },
): Reading {
  const value = compact(original);
  if (!pattern.test(value)) return MALFORMED;
  const { holds, derived } = read(value);
  const check = holds === undefined ? 'none' : verdict(holds);
  const known = Object.keys(derived).length > 0;
  return { scheme, country, value, original, check, shape: 'known', ...(known ? { derived } : {}) };
}

/** Kazakhstan, ИИН: YYMMDD, century and sex, serial, check digit. Digit 7 is 0 for some foreigners: no birth date. */
export function parseKzIin(original: string): Reading {
  return national({ scheme: 'kz-iin', country: 'KZ', pattern: /^[0-9]{12}$/ }, original, (digits) => {
    const [year = 0, month = 0, day = 0, mark = 0] = partsOf(digits, [0, 2], [2, 4], [4, 6], [6, 7]);
    const who = centuryAndSex(mark);
    const birthDate = who && isoDate(who.century + year, month, day);
    const foreigner =
      mark === 0 && (isoDate(1900 + year, month, day) ?? isoDate(2000 + year, month, day)) !== undefined;
    const holds = passesKazakh(digits) && (birthDate !== undefined || foreigner);
    return { holds, derived: birthDate === undefined ? {} : { birthDate, sex: who?.sex ?? 'm' } };
  });
}

/** Kazakhstan, БИН: YYMM of registration, type of entity 4–6, division, serial, check digit. */
export function parseKzBin(original: string): Reading {
  return national({ scheme: 'kz-bin', country: 'KZ', pattern: /^[0-9]{12}$/ }, original, (digits) => {
    const [month = 0, entity = 0] = partsOf(digits, [2, 4], [4, 5]);
    const isBin = month >= 1 && month <= 12 && entity >= 4 && entity <= 6;
    return { holds: passesKazakh(digits) && isBin, derived: {} };
  });
}

const PINFL_WEIGHTS = [7, 3, 1];

/** Uzbekistan, ПИНФЛ: sex and century, DDMMYY, district, serial, check digit (resolutions 200 of 1996, 177 of 2022). */
export function parseUzPinfl(original: string): Reading {
  return national({ scheme: 'uz-pinfl', country: 'UZ', pattern: /^[0-9]{14}$/ }, original, (digits) => {
    const { body, last } = splitCheckDigit(digits);
    const [mark = 0, day = 0, month = 0, year = 0] = partsOf(digits, [0, 1], [1, 3], [3, 5], [5, 7]);
    const who = centuryAndSex(mark);
    const birthDate = who && isoDate(who.century + year, month, day);
    const holds = weightedSum(body, PINFL_WEIGHTS) % 10 === last && birthDate !== undefined;
    return { holds, derived: birthDate !== undefined ? { birthDate, sex: who?.sex ?? 'm' } : {} };
  });
}

/** Kyrgyzstan, ПИН: 1 woman, 2 man, 0 legal entity, DDMMYYYY, serial. No check digit is known, so only the date can fail. */
export function parseKgPin(original: string): Reading {
  return national({ scheme: 'kg-pin', country: 'KG', pattern: /^[0-2][0-9]{13}$/ }, original, (digits) => {
    const [kind = 0, day = 0, month = 0, year = 0] = partsOf(digits, [0, 1], [1, 3], [3, 5], [5, 9]);
    const date = year < 1850 ? undefined : isoDate(year, month, day);
    if (date === undefined) return { holds: false, derived: {} };
    if (kind === 0) return { holds: undefined, derived: { registered: date.slice(0, 7) } };
    return { holds: undefined, derived: { birthDate: date, sex: kind === 1 ? 'f' : 'm' } };
  });
}

const nine = (scheme: Scheme, country: string) => (original: string) =>
  national({ scheme, country, pattern: /^[0-9]{9}$/ }, original, () => ({ holds: undefined, derived: {} }));

/** Uzbekistan, STIR: nine digits of a taxpayer; no check digit is known. */
export const parseUzStir = nine('uz-stir', 'UZ');

/** Tajikistan, РМА: nine digits of a taxpayer, printed in the passport's optional field too; no check digit is known. */
export const parseTjRma = nine('tj-rma', 'TJ');
