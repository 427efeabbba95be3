import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDates, readBirthDate } from '../evidence/birth-date.js';
import { preparePerson } from '../person/prepare.js';
import { QALQAN_PERSON_1 } from '../ruleset/ruleset.js';
import { scorePrepared } from '../score/score-pair.js';
import { tierOf } from '../score/tier.js';
import { blocksOf, candidatesWithin } from '../testing/blocks.js';
import { SeededNumbers } from '../testing/numbers.js';
import { population, record } from '../testing/population.js';
import { blockingKeys } from './blocking-keys.js';

/** Keys that give way when too many share them. */
const WIDE = ['y:', 'm:', 'b:'];
const isWide = (key: string): boolean => WIDE.some((kind) => key.startsWith(kind));
const narrow = (name: string, dob: string): Set<string> =>
  new Set(blockingKeys(preparePerson({ name, dob })).strong.filter((key) => !isWide(key)));

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((key) => other.has(key));

const two = (value: number): string => String(value).padStart(2, '0');
const dates = fc
  .record({ year: fc.integer({ min: 1930, max: 2015 }), month: fc.nat({ max: 11 }), day: fc.nat({ max: 27 }) })
  .map(({ year, month, day }) => `${year}-${two(month + 1)}-${two(day + 1)}`);
/** A digit replaced, day and month exchanged, or a step of a day, a year or a decade. */
const slip = (date: string, kind: number, digit: number): string => {
  if (kind < 10) return `${date.slice(0, kind)}${digit}${date.slice(kind + 1)}`;
  const [year = '', month = '', day = ''] = date.split('-');
  if (kind === 10) return `${year}-${day}-${month}`;
  if (kind === 11) return `${year}-${month}-${two(Number(day) + 1)}`;
  return `${Number(year) + (kind === 12 ? 1 : kind === 13 ? -1 : 10)}-${month}-${day}`;
};

describe('narrow keys', () => {
  it('keep whoever shares both names and a birth date that is the same, exchanged or one slip away', () => {
    const kept = new Set<string>();
    fc.assert(
      fc.property(dates, fc.nat({ max: 14 }), fc.nat({ max: 9 }), (date, kind, digit) => {
        for (const other of [date, slip(date, kind, digit)]) {
          const relation = compareDates(readBirthDate(date), readBirthDate(other));
          if (!['same', 'swapped', 'digit'].includes(relation)) continue;
          kept.add(relation);
          expect(share(narrow('Марат Алиев', date), narrow('ALIYEV MARAT', other))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect([...kept].sort()).toEqual(['digit', 'same', 'swapped']);
  });

  it.each([
    ['a day that is not known', 'Алиев Марат', '1974-03', 'Aliyev Marat', '1974-03-12'],
    ["a year alone, with the father's name", 'Алиев Марат Асанович', '1974', 'Aliyev Marat Asanovich', '1974-03-12'],
    ['an initial and the whole date', 'Алиев М.', '1974-03-12', 'Aliyev Marat', '1974-03-12'],
    ['a slip behind the first letter of the other name', 'Алиев Марат', '1974-03-12', 'Aliyev Maratd', '1974-03-12'],
    [
      "a changed surname, with the father's name",
      'Алиева Асель Асановна',
      '1974-03-12',
      'Omarova Asel Asanovna',
      '1974-03-12',
    ],
  ])('keep %s', (_, name, dob, otherName, otherDob) => {
    expect(share(narrow(name, dob), narrow(otherName, otherDob))).toBe(true);
  });

  it('leave a name and a year alone to the keys of names', () => {
    expect(share(narrow('Алиев Марат', '1974'), narrow('Aliyev Marat', '1974-03-12'))).toBe(false);
    const name = (text: string) => blockingKeys(preparePerson({ name: text })).name;
    expect(name('Алиев Марат')).toEqual(name('Aliyev Marat'));
  });
});

describe('a crowd of namesakes, in blocks with a low cap', () => {
  const numbers = new SeededNumbers(5);
  // Six names and twelve days: blocks of a hundred.
  const crowd = population(800, 17).map((one) => ({
    ...one,
    given: ['Марат', 'Азамат', 'Нурлан'][one.id % 3] ?? '',
    surname: ['Асан', 'Карим'][one.id % 2] ?? '',
    birth: `1980-0${1 + (Math.trunc(one.id / 6) % 4)}-1${Math.trunc(one.id / 24) % 3}`,
    sex: 'm' as const,
  }));
  const people = crowd.map((one) => preparePerson(record(one, numbers)));
  const strong = blocksOf(people.map((person) => blockingKeys(person).strong));
  const names = blocksOf(people.map((person) => blockingKeys(person).name));
  const every = candidatesWithin(strong, Infinity);
  const capped = candidatesWithin(strong, 20);

  it('forms far fewer pairs', () => {
    const count = (pairs: ReadonlyMap<number, ReadonlySet<number>>): number =>
      [...pairs.values()].reduce((sum, { size }) => sum + size, 0);
    expect(count(every)).toBeGreaterThan(20_000);
    expect(count(capped)).toBeLessThan(count(every) / 4);
  });

  it('loses nobody confirmed whom neither a key of names nor the block of one name born on one day has', () => {
    const byName = candidatesWithin(names, Infinity);
    let confirmed = 0;
    for (const [one, others] of every) {
      for (const other of others) {
        const [left, right] = [people[one]!, people[other]!];
        const { levels, score } = scorePrepared(left, right, QALQAN_PERSON_1);
        if (tierOf(levels, score >= QALQAN_PERSON_1.threshold) !== 'confirmed') continue;
        confirmed += 1;
        const keys = new Set(blockingKeys(left).strong);
        const visible = blockingKeys(right).strong.some((key) => key.startsWith('f:') && keys.has(key));
        const reached = capped.get(one)?.has(other) === true || byName.get(one)?.has(other) === true || visible;
        expect(reached).toBe(true);
      }
    }
    expect(confirmed).toBeGreaterThan(100);
  });
});
