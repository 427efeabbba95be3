/** How an authority spells a Russian-written name. */
export type Spelling = 'russian' | 'icao' | 'bgn' | 'national' | 'german';

const BASE: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'gh',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  җ: 'j',
  ҷ: 'j',
  з: 'z',
  и: 'i',
  ӣ: 'i',
  й: 'i',
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
  ӯ: 'u',
  ў: "o'",
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  ҳ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
const OWN: Readonly<Record<Exclude<Spelling, 'russian'>, Readonly<Record<string, string>>>> = {
  icao: {},
  bgn: { й: 'y', ю: 'yu', я: 'ya', ё: 'yo' },
  national: { ж: 'j', х: 'x', й: 'y', ю: 'yu', я: 'ya', ё: 'yo' },
  german: { в: 'w', ж: 'sch', х: 'ch', ч: 'tsch', ш: 'sch', й: 'j', ю: 'ju', я: 'ja', з: 's', ц: 'z' },
};

/** A Cyrillic word in a spelling, with a capital first letter. */
export function spell(word: string, spelling: Spelling): string {
  const spelled =
    spelling === 'russian' ? word : Array.from(word, (letter) => OWN[spelling][letter] ?? BASE[letter] ?? '').join('');
  return `${spelled.charAt(0).toUpperCase()}${spelled.slice(1)}`;
}
