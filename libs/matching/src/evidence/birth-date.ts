/** A birth date as far as it is known; 0 stands for unknown. */
export interface BirthDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Birth date of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is unknown. 1 January is kept and judged when compared. */
export function readBirthDate(text: string | undefined): BirthDate | undefined {
  if (text === undefined) return undefined;
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = digits(text, 0, 4);
  const month = length > 4 ? digits(text, 5, 7) : 0;
  const day = length > 7 ? digits(text, 8, 10) : 0;
  if (year <= 0 || month < 0 || month > 12 || day < 0 || day > 31) return undefined;
  const dashed = (length === 4 || text.charAt(4) === '-') && (length < 10 || text.charAt(7) === '-');
  return dashed ? { year, month, day: month === 0 ? 0 : day } : undefined;
}

const ZERO = 48;

/** Value of the decimal digits in a place of the text; -1 when one is none. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** How two birth dates relate, from the surest agreement to plain contradiction; `unknown` says nothing. */
export type DateRelation =
  | 'unknown'
  | 'same'
  | 'same-month'
  | 'same-year'
  | 'conventional'
  | 'swapped'
  | 'digit'
  | 'near'
  | 'other-day'
  | 'different';

/** Compares two birth dates. */
export function compareDates(left: BirthDate | undefined, right: BirthDate | undefined): DateRelation {
  if (left === undefined || right === undefined) return 'unknown';
  if (left.day === 0 || right.day === 0) return comparePartial(left, right);
  const sameYear = left.year === right.year;
  if (sameYear && left.month === right.month && left.day === right.day) return 'same';
  if (sameYear && (isConventional(left) || isConventional(right))) return 'conventional';
  if (sameYear && left.month === right.day && left.day === right.month) return 'swapped';
  const slips = digitSlips(left, right);
  if (slips === 1 || isNeighbour(left, right)) return 'digit';
  if (slips === 2 && sameYear) return 'near';
  return sameYear ? 'other-day' : 'different';
}

function comparePartial(left: BirthDate, right: BirthDate): DateRelation {
  if (left.year !== right.year) return 'different';
  if (left.month === 0 || right.month === 0 || isConventional(left) || isConventional(right)) return 'same-year';
  return left.month === right.month ? 'same-month' : 'other-day';
}

/** Many papers carry 1 January where only the year is known. */
function isConventional(date: BirthDate): boolean {
  return date.day === 1 && date.month === 1;
}

/** Digits of YYYYMMDD that differ. */
function digitSlips(left: BirthDate, right: BirthDate): number {
  let first = left.year * 10000 + left.month * 100 + left.day;
  let second = right.year * 10000 + right.month * 100 + right.day;
  let slips = 0;
  for (let place = 0; place < 8; place += 1) {
    if (first % 10 !== second % 10) slips += 1;
    first = Math.trunc(first / 10);
    second = Math.trunc(second / 10);
  }
  return slips;
}

/** One step of one part though more digits change: 19 and 20 May, 1999 and 2000, 1992 and 2002. */
function isNeighbour(left: BirthDate, right: BirthDate): boolean {
  if (left.month !== right.month) return false;
  const years = Math.abs(left.year - right.year);
  if (years === 0) return Math.abs(left.day - right.day) === 1;
  return left.day === right.day && (years === 1 || years === 10);
}
