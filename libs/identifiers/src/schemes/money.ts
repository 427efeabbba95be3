import { validateIBAN, ValidationErrorsIBAN } from 'ibantools';
import { passesMod97 } from '../checks/mod97.js';
import { COUNTRY_MISMATCH, COUNTRY_MISSING, MALFORMED, verdict, type Context, type Reading } from '../identifier.js';
import { compact } from '../text/fold.js';

const IBAN = /^(?<country>[A-Z]{2})[0-9]{2}[A-Z0-9]{11,30}$/;

/**
 * International bank account number (ISO 13616). Length and layout are the registry's; a country that is not in it is
 * kept with shape `unknown`, judged by the check digits alone. Of the five states only Kazakhstan has IBANs.
 */
export function parseIban(original: string, { country: stated }: Context): Reading {
  const value = compact(original).replace(/^IBAN/, '');
  const country = IBAN.exec(value)?.groups?.['country'];
  if (country === undefined) return MALFORMED;
  if (stated !== undefined && stated !== country) return COUNTRY_MISMATCH;
  const { errorCodes } = validateIBAN(value);
  if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANLength)) return MALFORMED;
  const unlisted = [ValidationErrorsIBAN.NoIBANCountry, ValidationErrorsIBAN.WrongBBANFormat];
  const national = errorCodes.includes(ValidationErrorsIBAN.WrongAccountBankBranchChecksum);
  const holds = passesMod97(value.slice(4) + value.slice(0, 4)) && !national;
  const shape = errorCodes.some((code) => unlisted.includes(code)) ? 'unknown' : 'known';
  return { scheme: 'iban', country, value, original, check: verdict(holds), shape };
}

/** Lengths of account numbers where there is no IBAN; no public check rule. */
const ACCOUNT_DIGITS: ReadonlyMap<string, readonly number[]> = new Map([
  ['KG', [16]],
  ['TJ', [20]],
  ['UZ', [20]],
  ['TM', [20, 23]],
  ['RU', [20]],
]);

/** Account number of a bank without IBAN, of a stated country; compared as text together with the bank. */
export function parseAccount(original: string, { country }: Context): Reading {
  if (country === undefined) return COUNTRY_MISSING;
  const value = compact(original);
  if (!/^[A-Z0-9]{5,34}$/.test(value) || !/[0-9]/.test(value)) return MALFORMED;
  const known = /^[0-9]+$/.test(value) && ACCOUNT_DIGITS.get(country)?.includes(value.length) === true;
  return { scheme: 'account', country, value, original, check: 'none', shape: known ? 'known' : 'unknown' };
}

/** Legal entity identifier (ISO 17442): 18 characters and two check digits. */
export function parseLei(original: string): Reading {
  const value = compact(original);
  if (!/^[A-Z0-9]{18}[0-9]{2}$/.test(value)) return MALFORMED;
  return { scheme: 'lei', value, original, check: verdict(passesMod97(value)), shape: 'known' };
}
