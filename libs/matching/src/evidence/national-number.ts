import { isRefused, parseIdentifier, type Scheme } from '@qalqan/identifiers';
import { readBirthDate, type BirthDate } from './birth-date.js';

/** What a national number says about its bearer besides being a number. */
export interface NumberReading {
  readonly birth: BirthDate | undefined;
  readonly sex: 'm' | 'f' | '';
  /** False when the number cannot be right, by its check digit or its date: it was mistyped somewhere. */
  readonly sound: boolean;
}

const NOTHING: NumberReading = { birth: undefined, sex: '', sound: true };

/** Registers whose numbers say more than a number. */
const REGISTERS: ReadonlyMap<string, Scheme> = new Map([
  ['KZ', 'kz-iin'],
  ['UZ', 'uz-pinfl'],
  ['KG', 'kg-pin'],
]);

/** Reads the number of a country's register: KZ IIN, UZ PINFL, KG PIN; other numbers say nothing. */
export function readNationalNumber(country: string, number: string): NumberReading {
  const scheme = REGISTERS.get(country);
  const read = scheme === undefined ? undefined : parseIdentifier(scheme, number);
  if (read === undefined || isRefused(read)) return NOTHING;
  const { check, derived } = read;
  return { birth: readBirthDate(derived?.birthDate), sex: derived?.sex ?? '', sound: check !== 'failed' };
}
