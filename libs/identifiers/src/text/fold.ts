import { LOOKALIKES } from './lookalikes.js';

/** Numero sign, before NFKC turns it into the letters "No". */
const NUMERO = /\u2116/g;
/** Hyphens and dashes of every width, the minus sign among them. */
const DASHES = /[\u2010-\u2015\u2212\uff0d]/g;
const DECIMAL = /\p{Nd}/gu;

/** Digits of every script as ASCII: a Persian keyboard writes a telephone number in its own. */
export function foldDigits(text: string): string {
  return text.normalize('NFKC').replace(DECIMAL, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

/** Decimal digits stand in runs of ten that begin with zero (Unicode Standard §4.6), ASCII's at a multiple of 16. */
function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (zero > codePoint - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return codePoint - zero;
}

/** NFKC, upper case, digits as ASCII, look-alike letters as Latin; separators stay. */
export function foldCapitals(text: string): string {
  const capitals = foldDigits(text.replace(NUMERO, '').replace(DASHES, '-')).toUpperCase();
  return Array.from(capitals, (letter) => LOOKALIKES.get(letter) ?? letter).join('');
}

/** What separates the groups of a printed number and is no part of it. */
const SEPARATORS = /[\s./'"_:\u00b7\u2022-]/g;

/** {@link foldCapitals} without separators; any other character stays and lets the scheme refuse it. */
export function compact(text: string): string {
  const once = foldCapitals(text).replace(SEPARATORS, '');
  // A mark whose separator has gone joins the letter before it, and the capital of some letters is two: folded again,
  // nothing is left to join. Numbers as people write them are through after the first round.
  return once === text ? once : compact(once);
}
