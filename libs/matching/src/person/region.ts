import type { Person } from './person.js';

/**
 * Whether the region's rules (patronymics, suffixes, phones) apply to a person: by language, script, country, or words
 * that only its names have. A pair is compared by them when one side is of the region.
 */
const LANGUAGES = new Set(['ru', 'kk', 'ky', 'tg', 'tk', 'uz', 'rus', 'kaz', 'kir', 'tgk', 'tuk', 'uzb']);
const COUNTRIES = new Set([
  'KZ',
  'KG',
  'TJ',
  'TM',
  'UZ',
  'RU',
  'KAZ',
  'KGZ',
  'TJK',
  'TKM',
  'UZB',
  'RUS',
  'BY',
  'UA',
  'AZ',
]);
const CYRILLIC = /[\u0400-\u052f]/u;
const WORDS =
  /(?:[^\s]{2}[oe][vw](?:a|na|i[cç]h?|itch|i[cčçş]|itsch)?|[^\s]{2}(?:zoda|zade|muham\S*|murod|murat|myrat|bek|uly|kyzy|qyzy|qizi|ogly|ogli|ugli)|[^\s]{2}ov(?:ich|na)|[^\s]{2}skiy|[^\s]{2}enk[oa])(?=[\s,.]|$)|(?:^|\s)(?:uulu|kyzy|qizi|uly|ogly|o.?g.?li|ugli)(?=[\s,.]|$)|o[ʻʼ‘’'`]|g[ʻʼ‘’'`]|ý|ň/iu;

/** True when the region's rules apply to this person. */
export function isRegional(person: Person): boolean {
  if (person.lang !== undefined && person.lang !== '')
    return LANGUAGES.has(person.lang.slice(0, 3).split('-')[0] ?? '');
  if (person.nationality !== undefined && COUNTRIES.has(person.nationality.toUpperCase())) return true;
  if (CYRILLIC.test(person.name)) return true;
  if (person.docs?.some((one) => COUNTRIES.has(one.country.toUpperCase())) === true) return true;
  return WORDS.test(person.name);
}
