import { SIDE } from './costs.js';

/**
 * Costs for names outside of the region, letter by letter: a slip costs the same wherever it stands, except for the letters
 * that spelling systems exchange, that lie side by side on a keyboard, or that a scanner confuses.
 */
const PAIRS: readonly (readonly [pair: string, cost: number])[] = [
  ['ae', 55],
  ['ao', 60],
  ['ei', 45],
  ['ou', 45],
  ['iy', 20],
  ['ij', 45],
  ['yj', 45],
  ['ck', 25],
  ['cs', 50],
  ['sz', 40],
  ['vw', 30],
  ['fv', 45],
  ['kq', 25],
  ['gj', 50],
  ['pb', 60],
  ['dt', 60],
  ['il', 60],
  ['mn', 65],
  ['uv', 65],
  ['gq', 65],
  ['hn', 70],
  ['xh', 60],
  ['xs', 60],
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const VOWELS = 'aeiou';

/** Cost of reading one letter for another. */
export const LETTER_SUBSTITUTION: Uint8Array = substitutionTable();
/** Cost of a letter that one side lacks. */
export const LETTER_OMISSION: Uint8Array = omissionTable();

function substitutionTable(): Uint8Array {
  const table = new Uint8Array(SIDE * SIDE).fill(100);
  const put = (left: string, right: string, cost: number): void => {
    table[(left.charCodeAt(0) % SIDE) * SIDE + (right.charCodeAt(0) % SIDE)] = cost;
  };
  for (const left of LETTERS) {
    put(left, left, 0);
    for (const right of VOWELS) if (left !== right && VOWELS.includes(left)) put(left, right, 70);
  }
  for (const [pair, cost] of PAIRS) {
    put(pair.charAt(0), pair.charAt(1), cost);
    put(pair.charAt(1), pair.charAt(0), cost);
  }
  return table;
}

function omissionTable(): Uint8Array {
  const table = new Uint8Array(SIDE).fill(90);
  for (const letter of 'aeiouyh') table[letter.charCodeAt(0) % SIDE] = 60;
  return table;
}
