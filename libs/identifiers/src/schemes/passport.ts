import { COUNTRY_MISSING, MALFORMED, type Context, type Reading } from '../identifier.js';
import { compact } from '../text/fold.js';

/** Forms of document numbers that are known to be in use. Others of the same country are kept and marked. */
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['KZ', /^[A-Z][0-9]{7,8}$/],
  ['KG', /^(?:A[CN]|PE|ID)[0-9]{7}$/],
  ['TJ', /^(?:[0-9]{9}|[A-Z][0-9]{8})$/],
  ['TM', /^[A-Z][0-9]{7}$/],
  ['UZ', /^[A-Z]{2}[0-9]{7}$/],
  ['RU', /^(?:[0-9]{9}|[0-9]{10})$/],
]);

/** A number that a state could print: letters of Latin or Cyrillic (old internal passports) and digits. */
const POSSIBLE = /^[0-9A-Z\u0400-\u042f\u0460-\u04ff]{4,20}$/;

/**
 * Number of a passport or identity card. The issuer must be stated: one letter and seven digits is a passport of
 * Kazakhstan and one of Turkmenistan. Check digits exist in the machine readable zone alone, see `parseMrz`.
 */
export function parsePassport(original: string, { country }: Context): Reading {
  return documentNumber('passport', original, country);
}

/** Number of a visa, of a stated issuer. No form is listed, so its shape is `unknown`. */
export function parseVisa(original: string, { country }: Context): Reading {
  return documentNumber('visa', original, country);
}

function documentNumber(scheme: 'passport' | 'visa', original: string, country: string | undefined): Reading {
  if (country === undefined) return COUNTRY_MISSING;
  const value = compact(original);
  if (!POSSIBLE.test(value) || !/[0-9]/.test(value)) return MALFORMED;
  const known = scheme === 'passport' && FORMS.get(country)?.test(value) === true;
  return { scheme, country, value, original, check: 'none', shape: known ? 'known' : 'unknown' };
}
