import type { BirthDate } from './birth-date.js';

/** What a national number says about its bearer besides being a number. */
export interface NumberReading {
  readonly birth: BirthDate | undefined;
  readonly sex: 'm' | 'f' | '';
  /** False when a check digit is known and fails: the number was mistyped somewhere. */
  readonly sound: boolean;
}

const NOTHING: NumberReading = { birth: undefined, sex: '', sound: true };

const IIN_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const IIN_SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
const PINFL_WEIGHTS = [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7];

/** Reads the number of a country's register: KZ IIN, UZ PINFL, KG PIN; other numbers say nothing. */
export function readNationalNumber(country: string, number: string): NumberReading {
  if (!/^\d+$/u.test(number)) return NOTHING;
  if (country === 'KZ' && number.length === 12) return readIin(number);
  if (country === 'UZ' && number.length === 14) return readPinfl(number);
  if (country === 'KG' && number.length === 14) return readKyrgyzPin(number);
  return NOTHING;
}

/** YYMMDD, then century and sex: 1 and 2 for the 1800s, 3 and 4 for the 1900s, 5 and 6 for the 2000s; odd is male. */
function readIin(number: string): NumberReading {
  const digit = Number(number.charAt(6));
  const sound = iinCheckDigit(number) === Number(number.charAt(11));
  if (digit < 1 || digit > 6) return { ...NOTHING, sound };
  const century = 1800 + Math.trunc((digit - 1) / 2) * 100;
  const birth = valid(century + Number(number.slice(0, 2)), Number(number.slice(2, 4)), Number(number.slice(4, 6)));
  return { birth, sex: digit % 2 === 1 ? 'm' : 'f', sound };
}

function iinCheckDigit(number: string): number {
  const first = weigh(number, IIN_WEIGHTS) % 11;
  return first === 10 ? weigh(number, IIN_SECOND_WEIGHTS) % 11 : first;
}

/** Century and sex as in the IIN, then DDMMYY; check digit of weights 7, 3, 1. */
function readPinfl(number: string): NumberReading {
  const digit = Number(number.charAt(0));
  const sound = weigh(number, PINFL_WEIGHTS) % 10 === Number(number.charAt(13));
  if (digit < 1 || digit > 6) return { ...NOTHING, sound };
  const century = 1800 + Math.trunc((digit - 1) / 2) * 100;
  const birth = valid(century + Number(number.slice(5, 7)), Number(number.slice(3, 5)), Number(number.slice(1, 3)));
  return { birth, sex: digit % 2 === 1 ? 'm' : 'f', sound };
}

/** 1 female or 2 male, then DDMMYYYY; no check rule is published. */
function readKyrgyzPin(number: string): NumberReading {
  const sex = number.startsWith('1') ? 'f' : number.startsWith('2') ? 'm' : '';
  const birth = valid(Number(number.slice(5, 9)), Number(number.slice(3, 5)), Number(number.slice(1, 3)));
  return { birth, sex, sound: true };
}

function weigh(number: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (number.charCodeAt(at) - 48);
  return sum;
}

function valid(year: number, month: number, day: number): BirthDate | undefined {
  return year > 1800 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : undefined;
}
