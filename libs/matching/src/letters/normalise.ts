/** Every mark that is typed for the Uzbek ʻ, the tutuq belgisi ʼ, or a soft sign. */
const APOSTROPHES =
  /[\u0027\u0060\u00b4\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u2018\u2019\u201b\u2032\u2033\u201d\u201c\u00a8\uff07]/gu;
const UZBEK_O = /o[\u0027\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032]/gu;

/** Cyrillic letters and the Latin ones of the same shape, for words typed in a mixture (Unicode UTS 39). */
const CYRILLIC_SHAPES = 'аеорсухкмтвніѕјһԛԝ';
const LATIN_SHAPES = 'aeopcyxkmtbhisjhqw';
const TO_LATIN = new Map(Array.from(CYRILLIC_SHAPES, (letter, at) => [letter, LATIN_SHAPES.charAt(at)]));
const TO_CYRILLIC = new Map(Array.from(LATIN_SHAPES, (letter, at) => [letter, CYRILLIC_SHAPES.charAt(at)]));

const CYRILLIC = /[\u0400-\u052f]/u;
const LATIN = /[a-z\u00df-\u024f\u0259]/u;

/**
 * Lower case by the root locale, composed, one apostrophe sort, ready to be cut into words. Turkish dotted İ becomes i,
 * a loose combining macron or dot is composed or dropped.
 */
export function normaliseName(name: string): string {
  return name
    .replaceAll('İ', 'i')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll('i̇', 'i')
    .replace(UZBEK_O, 'õ')
    .replace(APOSTROPHES, '');
}

/** The script of a word: that of most of its letters. */
export function scriptOf(word: string): 'Cyrl' | 'Latn' | 'other' {
  let cyrillic = 0;
  let latin = 0;
  for (const letter of word) {
    if (CYRILLIC.test(letter)) cyrillic += 1;
    else if (LATIN.test(letter)) latin += 1;
  }
  if (cyrillic === 0 && latin === 0) return 'other';
  return cyrillic >= latin ? 'Cyrl' : 'Latn';
}

/** The word with look-alike letters of the other script moved into its own. */
export function unmixed(word: string, script: 'Cyrl' | 'Latn'): string {
  const map = script === 'Cyrl' ? TO_CYRILLIC : TO_LATIN;
  let out = '';
  for (const letter of word) out += map.get(letter) ?? letter;
  return out;
}

/** Latin letters without marks, for names outside of the region: é as e, ß as ss. */
export function plainLetters(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'a')
    .normalize('NFD')
    .replace(/[^a-z0-9]/gu, '');
}
