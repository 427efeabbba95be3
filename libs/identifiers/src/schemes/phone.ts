import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';
import { COUNTRY_MISSING, MALFORMED, type Context, type Derived, type Reading } from '../identifier.js';
import { foldDigits } from '../text/fold.js';

/** Letters would be read as keys of an American keypad; extensions and several numbers in one field are not one number. */
const WRITTEN = /^[0-9+()\s./·•~-]+$/;
/** The international prefix of most of the world, and the one of the former Soviet networks. */
const PREFIX = /^(?:00|8\s*[-~]?\s*10)\s*-?/;

/**
 * Telephone number as E.164. With a country the national form is read as dialled there (trunk prefix 8 or 0 dropped);
 * without one only the international form is. `shape` is `known` when the number stands in its country's numbering plan.
 */
export function parsePhone(original: string, { country }: Context): Reading {
  const written = foldDigits(original)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  if (!WRITTEN.test(written)) return MALFORMED;
  const international = written.replace(PREFIX, '+');
  if (!international.startsWith('+') && country === undefined) return COUNTRY_MISSING;
  const home = country !== undefined && hasPlan(country) ? { defaultCountry: country } : {};
  const number = parsePhoneNumberFromString(international, { ...home, extract: false }, metadata);
  if (number?.isPossible() !== true) return MALFORMED;
  const plan = number.country;
  return {
    scheme: 'phone',
    ...(plan === undefined ? {} : { country: plan }),
    value: number.number,
    original,
    check: 'none',
    shape: number.isValid() ? 'known' : 'unknown',
    derived: { line: lineOf(number.getType()) },
  };
}

function hasPlan(country: string): country is CountryCode {
  return isSupportedCountry(country as CountryCode, metadata);
}

function lineOf(type: string | undefined): NonNullable<Derived['line']> {
  if (type === 'MOBILE') return 'mobile';
  return type === 'FIXED_LINE' ? 'fixed' : 'other';
}
