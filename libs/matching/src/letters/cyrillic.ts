/**
 * Cyrillic letters of Russian, Kazakh, Kyrgyz, Tajik, Turkmen and Uzbek as phones (`phones.ts`). One table for all six:
 * where one letter sounds differently (ж in Kyrgyz is dzh), the phones are close in the cost table.
 * Sources: transliteration tables BGN/PCGN 1947, 1979, 1994 and ICAO 9303-3.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'A',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'e',
  ж: 'Z',
  җ: 'J',
  ҷ: 'J',
  з: 'z',
  и: 'i',
  ӣ: 'i',
  і: 'I',
  ї: 'i',
  й: 'y',
  ј: 'y',
  к: 'k',
  қ: 'k',
  ҡ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'N',
  о: 'o',
  ө: 'O',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'U',
  ӯ: 'O',
  ў: 'O',
  ф: 'f',
  х: 'x',
  ҳ: 'x',
  һ: 'x',
  ц: 'c',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'I',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Digraphs that stand for one sound: дж for ҷ and җ, нг for ң. */
const DIGRAPHS: Readonly<Record<string, string>> = { дж: 'J', нг: 'N', нғ: 'N', ңг: 'N', ңғ: 'N', тч: 'C' };

/** Phones of a lower-case Cyrillic word; a letter without a rule is left out. */
export function cyrillicPhones(word: string): string {
  let phones = '';
  for (let at = 0; at < word.length; at += 1) {
    const pair = DIGRAPHS[word.slice(at, at + 2)];
    if (pair !== undefined) {
      phones += pair;
      at += 1;
    } else {
      phones += LETTERS[word.charAt(at)] ?? '';
    }
  }
  return phones;
}

/** Latin letters for a lower-case Cyrillic word, one plain system, for comparison outside of the region's rules. */
export function cyrillicToLatin(word: string): string {
  let latin = '';
  for (const letter of word) latin += PLAIN[letter] ?? '';
  return latin;
}

const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LETTERS).map(([letter, phones]) => [letter, plainLatin(phones)]),
);

function plainLatin(phones: string): string {
  const spelled: Readonly<Record<string, string>> = {
    A: 'a',
    Z: 'zh',
    J: 'j',
    N: 'ng',
    O: 'o',
    U: 'u',
    I: 'y',
    x: 'h',
    c: 'ts',
    C: 'ch',
    S: 'sh',
  };
  let latin = '';
  for (const phone of phones) latin += spelled[phone] ?? phone;
  return latin;
}
