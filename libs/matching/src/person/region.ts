import type { Word } from '../tokens/word.js';
import type { Person } from './person.js';

/**
 * Whether the region's rules (patronymics, suffixes, phones) apply to a person: by language, country, script, or words
 * that only its names have. A pair is compared by them when one side is of the region.
 */
const LANGUAGES: ReadonlySet<string> = new Set([
  'ru',
  'kk',
  'ky',
  'tg',
  'tk',
  'uz',
  'rus',
  'kaz',
  'kir',
  'tgk',
  'tuk',
  'uzb',
]);
const COUNTRIES: ReadonlySet<string> = new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ', 'RU', 'BY', 'UA', 'AZ']);

/** True when the region's rules apply to this person; `lang` is the primary tag of his language, `words` those of his name. */
export function isRegional(person: Person, lang: string, words: readonly Word[]): boolean {
  if (LANGUAGES.has(lang) || isOfRegion(person.nationality)) return true;
  if (person.docs?.some((one) => isOfRegion(one.country)) === true) return true;
  // A citizen of elsewhere, whose name merely ends like one of the region (Ražov), is not of it.
  const elsewhere = person.nationality !== undefined && person.nationality !== '';
  return words.some((word) => word.script === 'Cyrl' || (word.regional && !elsewhere));
}

function isOfRegion(country: string | undefined): boolean {
  return country !== undefined && (COUNTRIES.has(country) || COUNTRIES.has(country.toUpperCase()));
}
