import type { Orthography } from './orthography.js';

/**
 * Latin spellings as phones, longest match first. Phones with an apostrophe of doubt (`j`, `q`, `H`, `B`) stand for a
 * letter whose sound the orthography leaves open; the cost table brings them close to each of their readings.
 * Sources: ICAO 9303-3, BGN/PCGN, ISO 9, the alphabets of Kazakh 2018 and 2021, Uzbek 1995, Turkmen 1999, and the customs of
 * German and French newspapers.
 */
const COMMON: Readonly<Record<string, string>> = {
  shch: 'S',
  schtsch: 'S',
  tzh: 'tZ',
  tzo: 'tzo',
  tza: 'tza',
  alex: 'aleks',
  maxi: 'maksi',
  felix: 'feliks',
  xeni: 'kseni',
  roxa: 'roksa',
  tsh: 'tS',
  dž: 'J',
  dż: 'J',
  ñğ: 'N',
  ŋğ: 'N',
  ñg: 'N',
  ńǵ: 'N',
  ngh: 'N',
  chtch: 'S',
  tsch: 'C',
  dsch: 'J',
  sch: 'S',
  tch: 'C',
  dzh: 'J',
  sh: 'S',
  ch: 'C',
  zh: 'Z',
  kh: 'x',
  gh: 'g',
  ts: 'c',
  tz: 'c',
  dj: 'J',
  dz: 'J',
  ng: 'N',
  ou: 'u',
  ph: 'f',
  ck: 'k',
  qu: 'k',
  yo: 'yo',
  a: 'a',
  b: 'b',
  c: 'q',
  d: 'd',
  e: 'e',
  f: 'f',
  g: 'g',
  h: 'x',
  i: 'i',
  j: 'j',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  o: 'o',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  u: 'u',
  v: 'v',
  w: 'v',
  x: 'x',
  z: 'z',
  ç: 'C',
  č: 'C',
  ć: 'C',
  ş: 'S',
  š: 'S',
  ś: 'S',
  ŝ: 'S',
  ž: 'Z',
  ż: 'Z',
  ź: 'z',
  ğ: 'g',
  ǵ: 'g',
  ġ: 'g',
  ǧ: 'J',
  ň: 'N',
  ñ: 'N',
  ŋ: 'N',
  ń: 'N',
  ņ: 'N',
  ķ: 'k',
  ḥ: 'x',
  ḩ: 'x',
  ȟ: 'x',
  ï: 'i',
  î: 'i',
  í: 'i',
  ī: 'i',
  ì: 'i',
  ı: 'I',
  ö: 'O',
  ó: 'O',
  õ: 'O',
  ô: 'O',
  ő: 'O',
  ò: 'o',
  ō: 'o',
  ø: 'O',
  ü: 'U',
  ú: 'U',
  ű: 'U',
  ù: 'U',
  û: 'u',
  ū: 'u',
  ŭ: 'O',
  ů: 'u',
  ä: 'A',
  á: 'A',
  à: 'a',
  â: 'a',
  ã: 'a',
  å: 'a',
  ā: 'a',
  ə: 'A',
  æ: 'A',
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'yo',
  ė: 'e',
  ē: 'e',
  ě: 'e',
  ę: 'e',
  ą: 'a',
  ł: 'l',
  ß: 's',
  ř: 'r',
  ý: 'y',
  ÿ: 'y',
  đ: 'd',
  ț: 't',
  ţ: 't',
  ţ̦: 't',
  ð: 'd',
  þ: 't',
};

const PER_ORTHOGRAPHY: Readonly<Record<Orthography, Readonly<Record<string, string>>>> = {
  plain: {},
  german: { ch: 'x', j: 'y', z: 'B', ie: 'i', ä: 'A', s: 'B', sz: 'S', cz: 'C' },
  french: { ch: 'S', j: 'Z', gu: 'g', gue: 'ge', gui: 'gi', c: 's', ss: 's' },
  scientific: { ch: 'x', j: 'y', c: 'c', h: 'x' },
  turkic: { c: 'q', j: 'J', ie: 'ie' },
  kazakh: { j: 'Z', c: 'q', ý: 'u', ó: 'O', ú: 'U', á: 'A', w: 'u', iý: 'iu', ch: 'H', x: 'x' },
  turkmen: { j: 'J', y: 'I', ç: 'C', c: 'q', w: 'v' },
  uzbek: { j: 'J', x: 'x', c: 'q' },
  tajik: { j: 'J', c: 'q' },
};

const TABLES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(PER_ORTHOGRAPHY).map(([name, own]) => [name, new Map(Object.entries({ ...COMMON, ...own }))]),
);
const NO_TABLE: ReadonlyMap<string, string> = new Map();

const LONGEST = 7;

/** Phones of a lower-case Latin word without apostrophes, read in `orthography`. */
export function latinPhones(word: string, orthography: Orthography): string {
  const table = TABLES.get(orthography) ?? NO_TABLE;
  let phones = '';
  let at = 0;
  while (at < word.length) {
    const taken = longestMatch(word, at, table);
    if (taken > 0) {
      phones += table.get(word.slice(at, at + taken)) ?? '';
      at += taken;
    } else {
      if (word.charAt(at) === 'y') phones += readY(word, at);
      at += 1;
    }
  }
  return phones;
}

function longestMatch(word: string, at: number, table: ReadonlyMap<string, string>): number {
  for (let length = Math.min(LONGEST, word.length - at); length > 0; length -= 1) {
    if (table.has(word.slice(at, at + length))) return length;
  }
  return 0;
}

const VOWELS = 'aeiouyöüäáóúıīéəõūŭ';

/** `y` is a glide beside a vowel and the vowel ы between consonants: Yerlan, Aydos, Tursynov. */
function readY(word: string, at: number): string {
  const before = at > 0 && VOWELS.includes(word.charAt(at - 1));
  const after = at + 1 < word.length && VOWELS.includes(word.charAt(at + 1));
  return before || after ? 'y' : 'I';
}
