/**
 * The way a Latin name is spelled, read from the name as a whole and, where stated, its language. One letter means
 * different sounds in them: `j` is й in German and scientific spelling, ж in Kazakh and Kyrgyz, ҷ in Uzbek and Turkmen.
 */
export const ORTHOGRAPHIES = [
  'plain',
  'german',
  'french',
  'scientific',
  'turkic',
  'kazakh',
  'turkmen',
  'uzbek',
  'tajik',
] as const;
export type Orthography = (typeof ORTHOGRAPHIES)[number];

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
  fr: 'french',
  fra: 'french',
};

/** What the spelling of one word gives away, as bits that are joined over the words of a name. */
const HINTS: readonly RegExp[] = [
  /[šžč]/u, // 0 scientific
  /sch/u, // 1 German
  /[oe]w(?:a|na)?$/u, // 2 German or Turkmen
  /ij[aeo]|[aeiou]j[eo]w/u, // 3 й between vowels as j: German or Polish, never Turkmen (Nijasow, Tokajew)
  /tch|ou|dj/u, // 4 French, where the language is Russian
  /tch/u, // 5
  /ou|dj|kh/u, // 6
  /ý|ň|[yo]w(?:a|na)?$/u, // 7 Turkmen
  /[şçğı]/u, // 8 Turkic
  /[aeo]ï/u, // 9 French
  /sz[aeiouc]|cz|ł/u, // 10 Polish, read like German
];

/** The hints of a lower-case word, as bits. */
export function hintsOf(word: string): number {
  return HINTS.reduce((bits, hint, at) => bits | (hint.test(word) ? 1 << at : 0), 0);
}

const has = (hints: number, bit: number): boolean => (hints & (1 << bit)) !== 0;

/** Orthography of a name whose words give these hints; `lang` is a BCP 47 primary tag or empty. */
export function orthographyOf(hints: number, lang: string): Orthography {
  if (has(hints, 0) && lang !== 'tk') return 'scientific';
  const stated = BY_LANGUAGE[lang];
  if (stated !== undefined) return stated;
  if (hints === 0) return 'plain';
  if (has(hints, 9)) return 'french';
  if (has(hints, 10)) return 'german';
  if (has(hints, 1) || has(hints, 2)) return isGerman(hints, lang) ? 'german' : 'turkmen';
  if (lang === 'ru' && has(hints, 4)) return 'french';
  if (has(hints, 5) && has(hints, 6)) return 'french';
  if (has(hints, 7)) return 'turkmen';
  return has(hints, 8) ? 'turkic' : 'plain';
}

/** -ow and -ew are written in German and in Turkmen. */
function isGerman(hints: number, lang: string): boolean {
  return lang === 'ru' || has(hints, 1) || has(hints, 3) || !has(hints, 7);
}
