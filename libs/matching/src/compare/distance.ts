import { OMISSION, SIDE, SUBSTITUTION, TRANSPOSITION } from './costs.js';
import { LETTER_OMISSION, LETTER_SUBSTITUTION } from './letter-costs.js';

const LONGEST = 64;
const WIDTH = LONGEST + 1;
// Scratch of the one running comparison: nothing outlives a call, and no call awaits.
const rows = new Int32Array(WIDTH * 3);
const leftCodes = new Uint8Array(LONGEST);
const rightCodes = new Uint8Array(LONGEST);

interface Costs {
  readonly substitution: Uint8Array;
  readonly omission: Uint8Array;
}

const PHONES: Costs = { substitution: SUBSTITUTION, omission: OMISSION };
const LETTERS: Costs = { substitution: LETTER_SUBSTITUTION, omission: LETTER_OMISSION };

/** Least cost of reading one phone string for the other, in hundredths of a letter. Symmetric. */
export function phoneDistance(left: string, right: string): number {
  return left === right ? 0 : distance(left, right, PHONES);
}

/** As `phoneDistance`, over plain Latin letters. */
export function letterDistance(left: string, right: string): number {
  return left === right ? 0 : distance(left, right, LETTERS);
}

/** Edit distance with neighbours in the wrong order counted once (optimal string alignment). */
function distance(left: string, right: string, costs: Costs): number {
  const rowCount = encode(left, leftCodes);
  const columnCount = encode(right, rightCodes);
  const { substitution, omission } = costs;
  rows[0] = 0;
  for (let column = 1; column <= columnCount; column += 1) {
    rows[column] = at(rows, column - 1) + at(omission, at(rightCodes, column - 1));
  }
  let previous = 0;
  let before = 2 * WIDTH;
  for (let row = 1; row <= rowCount; row += 1) {
    const current = (row % 3) * WIDTH;
    const code = at(leftCodes, row - 1);
    const dropped = at(omission, code);
    rows[current] = at(rows, previous) + dropped;
    for (let column = 1; column <= columnCount; column += 1) {
      const other = at(rightCodes, column - 1);
      let cost = at(rows, previous + column - 1) + at(substitution, code * SIDE + other);
      const without = at(rows, previous + column) + dropped;
      if (without < cost) cost = without;
      const added = at(rows, current + column - 1) + at(omission, other);
      if (added < cost) cost = added;
      if (row > 1 && column > 1 && code === at(rightCodes, column - 2) && other === at(leftCodes, row - 2)) {
        const swapped = at(rows, before + column - 2) + TRANSPOSITION;
        if (swapped < cost) cost = swapped;
      }
      rows[current + column] = cost;
    }
    before = previous;
    previous = current;
  }
  return at(rows, previous + columnCount);
}

/** The places used here lie inside of the tables by construction; the fallback satisfies the compiler. */
function at(table: Uint8Array | Int32Array, index: number): number {
  return table[index] ?? 0;
}

function encode(text: string, codes: Uint8Array): number {
  const length = Math.min(text.length, LONGEST);
  for (let index = 0; index < length; index += 1) codes[index] = text.charCodeAt(index) % SIDE;
  return length;
}
