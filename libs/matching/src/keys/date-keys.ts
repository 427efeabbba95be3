import type { BirthDate } from '../evidence/birth-date.js';
import type { KeyNames } from './key-names.js';

/**
 * Keys of names with a birth date. Wide ones stand against one thing that is wrong: `y` two names and the year against a
 * wrong or unknown day, `m` two names and the day of the year against a wrong year, `b` one name and the whole date against
 * a changed or mistyped other name. Narrow ones take over where so many share a wide one that it says little.
 */
export function dateKeys({ single, pairs, fathers, beginnings }: KeyNames, birth: BirthDate): readonly string[] {
  const { year, month, day } = birth;
  const keys: string[] = [];
  for (const pair of pairs) {
    keys.push(`y:${pair}:${year}`, ...fathers.map((father) => `yf:${pair}:${year}:${father}`));
    if (month !== 0) keys.push(`ym:${pair}:${year}-${month}`);
    if (day === 0) continue;
    const inYear = dayOfYear(month, day);
    keys.push(`yd:${pair}:${year}--${day}`, `m:${pair}:${inYear}`);
    for (const years of likeYears(year)) keys.push(`my:${pair}:${inYear}:${years}`);
    const whole = `f:${pair}:${dateOf(birth)}`;
    keys.push(whole, ...fathers.map((father) => `f${whole}:${father}`));
  }
  if (day === 0) return keys;
  for (const one of single) {
    const rest = `${one}:${dateOf(birth)}`;
    keys.push(`b:${rest}`, ...fathers.map((father) => `bf:${rest}:${father}`));
    for (const { of, sound } of beginnings) if (of !== one) keys.push(`bi:${rest}:${sound}`);
  }
  return keys;
}

function dateOf({ year, month, day }: BirthDate): string {
  return `${year}-${month}-${day}`;
}

/** Day and month in an order that an exchange of the two does not change. */
function dayOfYear(month: number, day: number): string {
  return month < day ? `${month}-${day}` : `${day}-${month}`;
}

/**
 * Years that are one digit or one step apart share at least one of these: the decade, the decade five years on (1979 and
 * 1980), the last digit (1974 and 1954, 1992 and 2002).
 */
function likeYears(year: number): readonly string[] {
  return [`d${Math.trunc(year / 10)}`, `e${Math.trunc((year + 5) / 10)}`, `l${year % 10}`];
}
