/**
 * Cyrillic letters of our languages in Latin ones, after ICAO 9303-3 where it names the letter, and else as the national
 * alphabets do: for reading beside a name, never for comparing (`libs/matching` does that by sound).
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'gh',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  җ: 'j',
  ҷ: 'j',
  з: 'z',
  и: 'i',
  ӣ: 'i',
  і: 'i',
  й: 'y',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'ng',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ӯ: 'u',
  ў: "o'",
  ф: 'f',
  х: 'kh',
  ҳ: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** A text in Latin letters; undefined when it has no Cyrillic letter, and so nothing to add. */
export function inLatin(text: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(text)) return undefined;
  return Array.from(text.normalize('NFC')).map(latinLetter).join('');
}

function latinLetter(letter: string, at: number, all: readonly string[]): string {
  const small = letter.toLocaleLowerCase();
  const latin = LETTERS[small];
  if (latin === undefined) return letter;
  if (small === letter) return latin;
  const next = all[at + 1] ?? '';
  const inCapitals = next !== next.toLocaleLowerCase();
  return inCapitals ? latin.toLocaleUpperCase() : latin.charAt(0).toLocaleUpperCase() + latin.slice(1);
}
