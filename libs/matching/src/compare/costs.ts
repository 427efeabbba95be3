/**
 * What it costs to read one phone for another, in hundredths of a wholly different letter. Frozen with the ruleset.
 * Made from the alternations in `transliteration.json` (қ as q, k, kh; о and а between Tajik, Uzbek and Russian; ж as zh, j)
 * and from phonetic closeness; consonants that are not listed cost 100, vowels 45.
 */
const PAIRS: readonly (readonly [pair: string, cost: number])[] = [
  // vowels
  ['aA', 3],
  ['ao', 12],
  ['ae', 30],
  ['ai', 50],
  ['aI', 40],
  ['au', 55],
  ['aO', 25],
  ['aU', 55],
  ['Ae', 10],
  ['Ao', 25],
  ['Ai', 35],
  ['AI', 40],
  ['Au', 50],
  ['AO', 30],
  ['AU', 40],
  ['ei', 14],
  ['eI', 22],
  ['eo', 35],
  ['eO', 22],
  ['eu', 50],
  ['eU', 35],
  ['iI', 3],
  ['iu', 35],
  ['iU', 14],
  ['io', 50],
  ['iO', 40],
  ['Iu', 22],
  ['IU', 14],
  ['Io', 45],
  ['IO', 40],
  ['oO', 4],
  ['ou', 16],
  ['oU', 24],
  ['Ou', 12],
  ['OU', 12],
  ['uU', 4],
  // glides
  ['yi', 3],
  ['yI', 4],
  ['ye', 30],
  ['vu', 25],
  ['vU', 30],
  ['vo', 45],
  ['vO', 45],
  // letters whose sound the spelling leaves open
  ['jJ', 2],
  ['jZ', 3],
  ['jy', 6],
  ['ji', 8],
  ['jI', 8],
  ['jx', 40],
  ['qk', 4],
  ['qs', 8],
  ['qc', 3],
  ['qC', 5],
  ['qJ', 6],
  ['qZ', 20],
  ['qS', 20],
  ['HC', 3],
  ['HS', 8],
  ['Hx', 6],
  ['Hk', 10],
  ['Bs', 2],
  ['Bz', 3],
  ['BS', 30],
  ['Bc', 20],
  // consonants
  ['JZ', 5],
  ['Jy', 40],
  ['Zy', 40],
  ['JC', 45],
  ['ZS', 40],
  ['Zz', 50],
  ['Jd', 60],
  ['Jz', 55],
  ['CS', 35],
  ['Cc', 35],
  ['cs', 30],
  ['Ss', 35],
  ['Sz', 60],
  ['sz', 40],
  ['nN', 4],
  ['Ng', 45],
  ['mn', 70],
  ['NM', 60],
  ['kg', 40],
  ['kx', 35],
  ['gx', 45],
  ['bp', 40],
  ['dt', 40],
  ['fp', 35],
  ['vb', 55],
  ['vf', 45],
  // letters that a scanner confuses: н and и, п and л, c and e, h and b
  ['ni', 70],
  ['lp', 70],
  ['qe', 60],
  ['xb', 75],
];

const ALPHABET = 'aAeiIoOuUybptdkgxfvszcCSZJlmnNrjqHB';
const VOWELS = 'aAeiIoOuU';

/** Phones are ASCII letters; their code modulo 64 is their place in the tables. */
export const SIDE = 64;

/** Cost of reading the phone of the row for that of the column. */
export const SUBSTITUTION: Uint8Array = substitutionTable();
/** Cost of a phone that one side lacks. */
export const OMISSION: Uint8Array = omissionTable();
/** Cost of two neighbours in the wrong order. */
export const TRANSPOSITION = 60;

function substitutionTable(): Uint8Array {
  const table = new Uint8Array(SIDE * SIDE).fill(100);
  for (const left of ALPHABET) {
    for (const right of ALPHABET) {
      if (left === right) put(table, left, right, 0);
      else if (VOWELS.includes(left) && VOWELS.includes(right)) put(table, left, right, 45);
    }
  }
  for (const [pair, cost] of PAIRS) {
    put(table, pair.charAt(0), pair.charAt(1), cost);
    put(table, pair.charAt(1), pair.charAt(0), cost);
  }
  return table;
}

function put(table: Uint8Array, left: string, right: string, cost: number): void {
  table[(left.charCodeAt(0) % SIDE) * SIDE + (right.charCodeAt(0) % SIDE)] = cost;
}

function omissionTable(): Uint8Array {
  const table = new Uint8Array(SIDE).fill(100);
  for (const vowel of VOWELS) table[vowel.charCodeAt(0) % SIDE] = 30;
  table['y'.charCodeAt(0) % SIDE] = 5;
  table['j'.charCodeAt(0) % SIDE] = 20;
  table['x'.charCodeAt(0) % SIDE] = 45;
  return table;
}
