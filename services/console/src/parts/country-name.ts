import { countries } from '../words/en/countries.js';
import type { Translate, WordKey } from '../words/translator.js';

/** ISO codes that have a name in every language, the region and its neighbours first. */
export const COUNTRIES = Object.keys(countries);

/** A country in the reader's language; the code of one that is rare here. */
export function countryName(t: Translate, code: string): string {
  return code in countries ? t(`countries.${code}` as WordKey) : code;
}
