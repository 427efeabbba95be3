/**
 * The way a Latin name is spelled, read from the name as a whole and, where stated, its language. One letter means
 * different sounds in them: `j` is й in German and scientific spelling, ж in Kazakh and Kyrgyz, ҷ in Uzbek and Turkmen.
 */
export type Orthography =
  'plain' | 'english' | 'german' | 'french' | 'scientific' | 'turkic' | 'kazakh' | 'turkmen' | 'uzbek' | 'tajik';

const BY_LANGUAGE: Readonly<Record<string, Orthography>> = {
  kk: 'kazakh',
  kaz: 'kazakh',
  ky: 'turkic',
  kir: 'turkic',
  tk: 'turkmen',
  tuk: 'turkmen',
  uz: 'uzbek',
  uzb: 'uzbek',
  tg: 'tajik',
  tgk: 'tajik',
};

const GERMAN = /sch|witsch|dsch|(?:[oe]w(?:a|na)?)(?:[^a-z]|$)/u;
const FRENCH = /tch|ou|dj/u;
const SCIENTIFIC = /[šžč]/u;
/** й between vowels is j in German and Polish, never in Turkmen: Nijasow, Tokajew. */
const GERMAN_GLIDE = /ij[aeo]|[aeiou]j[eo]w/u;
const TURKIC = /[şçğı]/u;
const TURKMEN = /ý|ň|[yo]w(?:a|na)?(?:[^a-z]|$)/u;

/** Orthography of a lower-case Latin name; `lang` is a BCP 47 primary tag or empty. */
export function orthographyOf(name: string, lang: string): Orthography {
  if (SCIENTIFIC.test(name) && lang !== 'tk') return 'scientific';
  const stated = BY_LANGUAGE[lang];
  if (stated !== undefined) return stated;
  if (GERMAN.test(name)) return isGerman(name, lang) ? 'german' : 'turkmen';
  if (lang === 'ru' && FRENCH.test(name)) return 'french';
  if (/tch/u.test(name) && /ou|dj|kh/u.test(name)) return 'french';
  if (TURKMEN.test(name)) return 'turkmen';
  if (TURKIC.test(name)) return 'turkic';
  return 'plain';
}

/** -ow and -ew are written in German and in Turkmen. */
function isGerman(name: string, lang: string): boolean {
  return lang === 'ru' || /sch/u.test(name) || GERMAN_GLIDE.test(name) || !TURKMEN.test(name);
}
