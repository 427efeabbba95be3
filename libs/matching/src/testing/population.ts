import type { Person } from '../person/person.js';
import { PERSIAN_FEMALE, PERSIAN_MALE } from '../tables/names-persian.js';
import { TURKIC_FEMALE, TURKIC_MALE } from '../tables/names-turkic.js';
import { SeededNumbers } from './numbers.js';
import { spell, type Spelling } from './spellings.js';

/** An invented inhabitant; `name` parts in Russian spelling. */
export interface Inhabitant {
  readonly id: number;
  readonly given: string;
  readonly father: string;
  readonly surname: string;
  readonly sex: 'm' | 'f';
  readonly country: string;
  readonly birth: string;
  readonly number: string;
}

const COUNTRIES = ['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const;
/** Shares of the classes of frequency among bearers, in hundredths. */
const CLASS_SHARES = [35, 60, 90, 100];

/** Invented people of five countries with the namesakes that shares of names bring; the same for the same seed. */
export function population(size: number, seed: number): Inhabitant[] {
  const numbers = new SeededNumbers(seed);
  return Array.from({ length: size }, (_, id) => inhabitant(id, numbers));
}

function inhabitant(id: number, numbers: SeededNumbers): Inhabitant {
  const country = numbers.pick(COUNTRIES);
  const persian = country === 'TJ' || country === 'UZ';
  const sex = numbers.chance(70) ? 'm' : 'f';
  const male = persian ? PERSIAN_MALE : TURKIC_MALE;
  const female = persian ? PERSIAN_FEMALE : TURKIC_FEMALE;
  const birth = `${1950 + numbers.below(56)}-${two(1 + numbers.below(12))}-${two(1 + numbers.below(28))}`;
  return {
    id,
    given: nameFrom(sex === 'm' ? male : female, numbers),
    father: nameFrom(male, numbers),
    surname: nameFrom(male, numbers),
    sex,
    country,
    birth,
    number: `${100_000_000 + id * 7 + numbers.below(7)}`,
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function nameFrom(classes: readonly string[], numbers: SeededNumbers): string {
  const share = numbers.below(100);
  const at = CLASS_SHARES.findIndex((limit) => share < limit);
  const names = (classes[Math.min(at, classes.length - 1)] ?? '').split(' ');
  return numbers.pick((numbers.pick(names) || 'али').split('='));
}

const SPELLINGS: readonly Spelling[] = ['russian', 'icao', 'bgn', 'national', 'german'];

/** The inhabitant as one authority writes him down: spelling, order, parts, birth date and documents vary. */
export function record(of: Inhabitant, numbers: SeededNumbers): Person {
  const spelling = numbers.pick(SPELLINGS);
  const parts = [spell(surnameOf(of), spelling), spell(of.given, spelling)];
  if (numbers.chance(55)) parts.push(spell(patronymicOf(of), spelling));
  const name = numbers.chance(15) ? [...parts.slice(1), parts[0]].join(' ') : parts.join(' ');
  return {
    name: numbers.chance(20) ? name.toUpperCase() : name,
    lang: 'ru',
    ...(numbers.chance(50) ? { sex: of.sex } : {}),
    ...birthOf(of, numbers),
    ...(numbers.chance(70) ? { nationality: of.country } : {}),
    ...(numbers.chance(25) ? { docs: [{ type: 'passport', country: of.country, number: of.number }] } : {}),
  };
}

function birthOf(of: Inhabitant, numbers: SeededNumbers): { dob?: string } {
  const fate = numbers.below(100);
  if (fate < 12) return {};
  if (fate < 18) return { dob: of.birth.slice(0, 4) };
  if (fate < 21) return { dob: `${of.birth.slice(0, 4)}-01-01` };
  if (fate < 23) return { dob: `${of.birth.slice(0, 9)}${(Number(of.birth.charAt(9)) + 1) % 8 || 1}` };
  return { dob: of.birth };
}

function surnameOf({ surname, sex }: Inhabitant): string {
  const ending = /[аеёиоуыэюя]$/u.test(surname) ? 'ев' : 'ов';
  return `${surname}${ending}${sex === 'f' ? 'а' : ''}`;
}

function patronymicOf({ father, sex }: Inhabitant): string {
  const soft = /[аеёиоуыэюя]$/u.test(father);
  return `${father}${soft ? 'ев' : 'ов'}${sex === 'f' ? 'на' : 'ич'}`;
}
