import { splitCheckDigit, weightedSum } from '../checks/weighted.js';
import { passesLuhn } from '../checks/luhn.js';
import { MALFORMED, verdict, type Reading } from '../identifier.js';
import { compact } from '../text/fold.js';

const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_LETTERS = 'ABCDEFGH.JKLMN.P.R';
/** ISO 3779 never uses these letters, so whoever reads one has seen a digit. */
const VIN_MISREAD: ReadonlyMap<string, string> = new Map([
  ['I', '1'],
  ['O', '0'],
  ['Q', '0'],
]);

/** A–H are 1–8, J–N 1–5, P 7, R 9, S–Z 2–9 (49 CFR 565.15). */
function vinValue(character: string): number {
  if (/[0-9]/.test(character)) return Number(character);
  if (character >= 'S') return character.charCodeAt(0) - 'S'.charCodeAt(0) + 2;
  return (VIN_LETTERS.indexOf(character) % 9) + 1;
}

/**
 * Vehicle identification number (ISO 3779). The check digit binds vehicles built for North America (first character
 * 1–5, 49 CFR 565) and China (L, GB 16735); elsewhere the ninth character is free, so nothing is said about it.
 */
export function parseVin(original: string): Reading {
  const value = Array.from(compact(original), (letter) => VIN_MISREAD.get(letter) ?? letter).join('');
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(value)) return MALFORMED;
  const remainder = weightedSum(value, VIN_WEIGHTS, vinValue) % 11;
  const holds = value[8] === (remainder === 10 ? 'X' : String(remainder));
  const check = /^[1-5L]/.test(value) ? verdict(holds) : 'none';
  return { scheme: 'vin', value, original, check, shape: 'known', derived: { wmi: value.slice(0, 3) } };
}

const POWERS_OF_TWO = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/** A is 10, and so on past the multiples of 11: B is 12, L 23, V 34 (ISO 6346 annex A). */
function containerValue(character: string): number {
  const value = Number.parseInt(character, 36);
  return value < 10 ? value : value + Math.floor((value - 1) / 10);
}

/** Freight container (ISO 6346): owner, category U, J or Z, serial, check digit; a remainder of 10 is written 0. */
export function parseContainer(original: string): Reading {
  const value = compact(original);
  if (!/^[A-Z]{3}[UJZ][0-9]{7}$/.test(value)) return MALFORMED;
  const { body, last } = splitCheckDigit(value);
  const holds = (weightedSum(body, POWERS_OF_TWO, containerValue) % 11) % 10 === last;
  return { scheme: 'container', value, original, check: verdict(holds), shape: 'known' };
}

/** Railways by their UIC code (UIC 920-14), those of the region; digits 3 and 4 of a twelve-digit number. */
const RAILWAYS: ReadonlyMap<string, string> = new Map([
  ['20', 'RU'],
  ['27', 'KZ'],
  ['29', 'UZ'],
  ['59', 'KG'],
  ['66', 'TJ'],
  ['67', 'TM'],
]);

/** Railway wagon: eight digits of the 1520 mm network, or twelve of UIC 438-2. Both end in a Luhn digit. */
export function parseWagon(original: string): Reading {
  const value = compact(original);
  if (/^[0-9]{8}$/.test(value)) {
    return { scheme: 'wagon-1520', value, original, check: verdict(passesLuhn(value)), shape: 'known' };
  }
  if (!/^[0-9]{12}$/.test(value)) return MALFORMED;
  const country = RAILWAYS.get(value.slice(2, 4));
  const check = verdict(passesLuhn(value));
  return { scheme: 'wagon-uic', ...(country === undefined ? {} : { country }), value, original, check, shape: 'known' };
}

const IMO_WEIGHTS = [7, 6, 5, 4, 3, 2];

/** Ship number of the IMO (resolution A.1117(30)): seven digits, with or without the letters. */
export function parseImoShip(original: string): Reading {
  const value = compact(original).replace(/^IMO/, '');
  if (!/^[0-9]{7}$/.test(value)) return MALFORMED;
  const { body, last } = splitCheckDigit(value);
  const holds = weightedSum(body, IMO_WEIGHTS) % 10 === last;
  return { scheme: 'imo-ship', value, original, check: verdict(holds), shape: 'known' };
}

/** Air waybill (IATA resolution 600a): airline's three digits, serial of seven, its remainder by 7. */
export function parseAirWaybill(original: string): Reading {
  const value = compact(original);
  if (!/^[0-9]{11}$/.test(value)) return MALFORMED;
  const { body, last } = splitCheckDigit(value.slice(3));
  return { scheme: 'air-waybill', value, original, check: verdict(Number(body) % 7 === last), shape: 'known' };
}
