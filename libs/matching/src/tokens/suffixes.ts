/**
 * What the end of a word says, over phones, so that one rule reads -ович, -ovich, -owiç, -ovitch and -owitsch alike.
 * Sources: nameParts of `transliteration.json`, Doc 9303 renderings of them.
 */
export type SurnameForm = 'ov' | 'in' | 'sky' | 'zoda' | 'ko' | 'none';

export interface SuffixReading {
  /** Word without its ending, or the word itself. */
  readonly stem: string;
  readonly sex: 'm' | 'f' | '';
}

export interface SurnameReading extends SuffixReading {
  readonly form: SurnameForm;
}

const PATRONYMIC_MALE = /^(..+?)(?:[oOae]v|[ieIy]+v|v)[iIe][CSHcqx]$/u;
const PATRONYMIC_MALE_SHORT = /^(Il|Kuzm|Fom|Luk|Nikit|il|kuzm|fom|luk|nikit)[iI][CSHcq]$/u;
const PATRONYMIC_FEMALE = /^(..+?)(?:[oOae]v|[ieIy]+v|v)n[aoA]$/u;
const PATRONYMIC_FEMALE_SHORT = /^(il|kuzm|fom|luk|nikit)(?:in)?[iI][CSHcq]n[aA]$/u;
const SON_JOINED = /^(...+?)(?:[oOuUa]gl[iIuUy]|(?<![gkxN])[uU]l[iIy]|(?<=bek)[uU]l[iIy])$/u;
/** In Kazakh -uly is a son's ending even after k and g, where elsewhere -guly, -kuly belong to the given name. */
const SON_JOINED_KAZAKH = /^(...+?)[uU]l[iIy]$/u;
const DAUGHTER_JOINED = /^(..+?)(?:[kgx][iIeUy]z[iIy])$/u;

/** The word before is the father's: uulu, uly, o'g'li, ogly. */
const SON = /^(?:[uU]l[uUiIy]|[oOuUa]gl[iIuUy]|[oO]g[iI]l|ibn|bin|pur)$/u;
const DAUGHTER = /^(?:[kgx][iIeUy]z[iIy]|duxt|bint)$/u;

/** Sex of a patronymic written as a word of its own, or `''` when the word is none. */
export function patronymicMarker(phones: string): 'm' | 'f' | '' {
  if (SON.test(phones)) return 'm';
  return DAUGHTER.test(phones) ? 'f' : '';
}

/** Father's name and sex out of a joined patronymic, or `undefined`. */
export function readPatronymic(phones: string, kazakh: boolean): SuffixReading | undefined {
  const son = kazakh ? SON_JOINED_KAZAKH : SON_JOINED;
  const male =
    PATRONYMIC_MALE.exec(phones) ?? PATRONYMIC_MALE_SHORT.exec(phones) ?? son.exec(phones) ?? SON_JOINED.exec(phones);
  if (male?.[1] !== undefined) return { stem: bareStem(male[1]), sex: 'm' };
  const female = PATRONYMIC_FEMALE.exec(phones) ?? PATRONYMIC_FEMALE_SHORT.exec(phones) ?? DAUGHTER_JOINED.exec(phones);
  return female?.[1] === undefined ? undefined : { stem: bareStem(female[1]), sex: 'f' };
}

const SURNAMES: readonly { readonly form: SurnameForm; readonly end: RegExp; readonly sex: 'm' | 'f' | '' }[] = [
  { form: 'ov', end: /^(..+?)(?:[oO]v|[iIy]?[eiA]v|[iI]v)$/u, sex: 'm' },
  { form: 'ov', end: /^(..+?)(?:[oO]v|[iIy]?[eiA]v|[iI]v)[aAo]$/u, sex: 'f' },
  { form: 'sky', end: /^(..+?)(?:sk[iIy]+|sk[oa]y)$/u, sex: 'm' },
  { form: 'sky', end: /^(..+?)(?:sk[aA][yiIj]?[aA])$/u, sex: 'f' },
  { form: 'zoda', end: /^(..+?)(?:z[oa]d[aeA]x?)$/u, sex: '' },
  { form: 'ko', end: /^(...+?)(?:enk[oa]|Cuk|yuk)$/u, sex: '' },
  { form: 'in', end: /^(..+?)(?:[iI]n)$/u, sex: 'm' },
  { form: 'in', end: /^(..+?)(?:[iI]n[aA])$/u, sex: 'f' },
];

/** Stem, form and sex of a word read as a surname. */
export function readSurname(phones: string): SurnameReading {
  for (const { form, end, sex } of SURNAMES) {
    const stem = end.exec(phones)?.[1];
    if (stem !== undefined) return { stem: bareStem(stem), form, sex };
  }
  return { stem: bareStem(phones), form: 'none', sex: '' };
}

/** A final i comes and goes: Rozi, Rozy, Roziyevich, Hakim and Hakimi. */
export function bareStem(stem: string): string {
  let end = stem.length;
  while (end > 3 && 'iIy'.includes(stem.charAt(end - 1))) end -= 1;
  return stem.slice(0, end);
}
