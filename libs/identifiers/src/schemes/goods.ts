import { MALFORMED, verdict, type Reading } from '../identifier.js';
import { compact } from '../text/fold.js';

/**
 * CAS registry number, with its hyphens. The check digit is the sum of the digits before it, from the right times 1, 2,
 * 3 …, modulo 10.
 */
export function parseCas(original: string): Reading {
  const digits = compact(original).replace(/^CAS(?:RN)?/, '');
  if (!/^[1-9][0-9]{4,9}$/.test(digits)) return MALFORMED;
  const body = digits.slice(0, -1);
  const sum = Array.from(body).reduce((total, digit, at) => total + Number(digit) * (body.length - at), 0);
  const value = `${digits.slice(0, -3)}-${digits.slice(-3, -1)}-${digits.slice(-1)}`;
  return { scheme: 'cas', value, original, check: verdict(sum % 10 === Number(digits.slice(-1))), shape: 'known' };
}

/**
 * Code of the Harmonized System: six digits, or the eight or ten of a national line below it. Chapter 77 is reserved,
 * 98 and 99 are national (HS 2022).
 */
export function parseHs(original: string): Reading {
  const value = compact(original).replace(/^HS/, '');
  if (!/^(?:[0-9]{6}|[0-9]{8}|[0-9]{10})$/.test(value)) return MALFORMED;
  const chapter = Number(value.slice(0, 2));
  if (chapter < 1 || chapter === 77) return MALFORMED;
  return { scheme: 'hs', value, original, check: 'none', shape: chapter <= 97 ? 'known' : 'unknown' };
}
