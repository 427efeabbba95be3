import { isVowel } from '../letters/settle.js';
import type { Patronymic } from '../roles/roles.js';
import type { Lexeme } from '../tables/lexicon.js';
import type { Token } from '../tokens/token.js';
import { closenessOf } from './closeness.js';
import { SIDE, SUBSTITUTION } from './costs.js';
import { letterDistance, phoneDistance } from './distance.js';

/** Steps beyond closeness, as numbers for speed: see `LEVELS` in `score/features.ts`. */
export const DISTINCT = 8;
export const INITIAL_AGREES = 9;
export const INITIAL_DIFFERS = 10;
export const MISSING = 11;

/** Two names of the table are different names even where one letter parts them, unless spelling explains it. */
const SPELLING_ONLY = 20;
/** One name of the table, however differently it is spelled, is at worst a loose variant. */
const VARIANT = 1;
const LOOSE = 2;
/** Shorter words have too many neighbours that are names for a slip to be believed. */
const SLIP_FROM = 4;
const SLIP = 4;
/** A wrong, missing or doubled letter beside a variant of spelling. */
const ONE_SLIP = 115;
const DOUBTFUL = 3;

function settle(cost: number, left: string, right: string, one: Lexeme | undefined, other: Lexeme | undefined): number {
  const step = closenessOf(cost, left.length, right.length);
  if (one === undefined || other === undefined) {
    // A word that is no name, one slip away from one that is: most likely mistyped.
    const mistyped =
      (one === undefined) !== (other === undefined) && cost <= ONE_SLIP && Math.min(left.length, right.length) > 3;
    return mistyped ? Math.min(step, SLIP) : step;
  }
  if (one.id === other.id) return Math.min(step, LOOSE);
  return cost > SPELLING_ONLY && step >= DOUBTFUL - 1 ? DISTINCT : step;
}

/**
 * Level of two words of general names: by letters, or as a loose variant where only the spelling of equal sounds differs.
 * A last vowel that differs is another name (Mario, Maria).
 */
function compareGeneral(left: Token, right: Token): number {
  const cost = letterDistance(left.letters, right.letters);
  const step = closenessOf(cost, left.letters.length, right.letters.length);
  if (step <= LOOSE || endsApart(left.phones, right.phones)) return step;
  const sounds = closenessOf(phoneDistance(left.phones, right.phones), left.phones.length, right.phones.length);
  if (sounds <= VARIANT) return LOOSE;
  const short = Math.min(left.letters.length, right.letters.length) < SLIP_FROM;
  return cost <= ONE_SLIP && !short ? Math.min(step, SLIP) : step;
}

function endsApart(left: string, right: string): boolean {
  const one = left.charAt(left.length - 1);
  const other = right.charAt(right.length - 1);
  return one !== other && (isVowel(one) || isVowel(other));
}

/** Level of two given names. */
export function compareGivenNames(left: Token, right: Token, regional: boolean): number {
  if (left.initial || right.initial) return compareInitials(left, right, regional);
  if (!regional) return compareGeneral(left, right);
  const level = settle(phoneDistance(left.phones, right.phones), left.phones, right.phones, left.given, right.given);
  // Marks that a machine took away: Şems, Sems.
  return level > VARIANT && left.letters === right.letters ? VARIANT : level;
}

/** Level of two surnames, by their stems: endings say sex and custom, not family. */
export function compareSurnames(left: Token, right: Token, regional: boolean): number {
  if (left.initial || right.initial) return compareInitials(left, right, regional);
  if (!regional) return compareGeneral(left, right);
  const one = left.surname;
  const other = right.surname;
  let level = settle(phoneDistance(one.stem, other.stem), one.stem, other.stem, left.stem, right.stem);
  if (level > VARIANT && left.letters === right.letters) return VARIANT;
  if (level > 0 && one.form !== other.form) {
    const whole = settle(phoneDistance(left.phones, right.phones), left.phones, right.phones, left.given, right.given);
    if (whole < level) level = whole;
    if (weak(one.form))
      level = Math.min(
        level,
        settle(phoneDistance(left.phones, other.stem), left.phones, other.stem, left.given, right.stem),
      );
    if (weak(other.form))
      level = Math.min(
        level,
        settle(phoneDistance(one.stem, right.phones), one.stem, right.phones, left.stem, right.given),
      );
  }
  return level;
}

function weak(form: string): boolean {
  return form === 'in' || form === 'none';
}

/** Level of two patronymics, by the fathers' names. */
export function comparePatronymics(left: Patronymic, right: Patronymic, regional: boolean): number {
  if (left.initial || right.initial) return compareInitials(left.token, right.token, regional);
  const one = left.token.father ?? left.token.given;
  const other = right.token.father ?? right.token.given;
  return settle(phoneDistance(left.stem, right.stem), left.stem, right.stem, one, other);
}

/** A patronymic against a surname, where uulu makes the one of the other. */
export function comparePatronymicToSurname(patronymic: Patronymic, surname: Token): number {
  const { stem } = surname.surname;
  return settle(phoneDistance(patronymic.stem, stem), patronymic.stem, stem, patronymic.token.given, surname.stem);
}

const FIRST_LETTER_REACH = 16;

function compareInitials(left: Token, right: Token, regional: boolean): number {
  if (!regional) return left.letters.charAt(0) === right.letters.charAt(0) ? INITIAL_AGREES : INITIAL_DIFFERS;
  const agrees = firstSounds(left.phones).some((one) =>
    firstSounds(right.phones).some((other) => cost(one, other) <= FIRST_LETTER_REACH),
  );
  return agrees ? INITIAL_AGREES : INITIAL_DIFFERS;
}

/** The first sound, and the vowel behind a glide: Ye. for Erlan, Yu. for Yusuf or Usuf. */
function firstSounds(phones: string): readonly string[] {
  const first = phones.charAt(0);
  return first === 'y' && phones.length > 1 ? [first, phones.charAt(1)] : [first];
}

function cost(left: string, right: string): number {
  return SUBSTITUTION[(left.charCodeAt(0) % SIDE) * SIDE + (right.charCodeAt(0) % SIDE)] ?? 100;
}
