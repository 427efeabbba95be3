import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparePersons } from './match.js';
import type { Person } from './person/person.js';
import { QALQAN_PERSON_1 } from './ruleset/ruleset.js';

const WORDS = [
  'Ерлан',
  'Erlan',
  'Karimov',
  'Каримова',
  'uulu',
  'қызы',
  "o'g'li",
  'Zh.',
  'B',
  'Jean-Pierre',
  'O’Neill',
  'ова',
  'Müller',
  '李',
  'Şyñğys',
];
const name = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const dob = fc.constantFrom('1980', '1980-01-01', '1980-05-06', '1980-06-05', '1990-02', 'unknown');
const doc = fc.record({
  type: fc.constantFrom('passport', 'national_id'),
  country: fc.constantFrom('kz', 'UZ', ''),
  number: fc.constantFrom('AB1234567', '800830305784', '30911620349565', ''),
});
const person: fc.Arbitrary<Person> = fc.record(
  {
    name,
    lang: fc.constantFrom('ru', 'kk', 'uz', 'de', ''),
    sex: fc.constantFrom('m', 'f', 'x'),
    dob,
    nationality: fc.constantFrom('KZ', 'de'),
    docs: fc.array(doc, { maxLength: 2 }),
  },
  { requiredKeys: ['name'] },
);

describe('comparing any two people', () => {
  it('does not throw, stays in range and is symmetric', () => {
    fc.assert(
      fc.property(person, person, (left, right) => {
        const one = comparePersons(left, right, QALQAN_PERSON_1);
        const other = comparePersons(right, left, QALQAN_PERSON_1);
        expect(Number.isInteger(one.score) && one.score >= 0 && one.score <= 1000).toBe(true);
        expect([other.score, other.match, other.tier]).toEqual([one.score, one.match, one.tier]);
      }),
      { numRuns: 500, examples: [[{ name: 'Zh. Jean-Pierre' }, { name: 'Ерлан Jean-Pierre' }]] },
    );
  });

  it('gives the same result again, whatever was compared between', () => {
    fc.assert(
      fc.property(person, person, person, (left, right, between) => {
        const first = comparePersons(left, right, QALQAN_PERSON_1);
        comparePersons(between, left, QALQAN_PERSON_1);
        expect(comparePersons(left, right, QALQAN_PERSON_1)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it('finds a whole name in itself, in any order, case and with a comma', () => {
    const given = fc.constantFrom('Еркебулан', 'Guzal', 'Мерген', 'Farangis', 'Токтокан');
    const surname = fc.constantFrom('Сатыбалдиев', 'Yo‘ldosheva', 'Atagarryýew', 'Раҷабзода');
    fc.assert(
      fc.property(given, surname, (first, last) => {
        const other = `${last.toUpperCase()}, ${first}`;
        expect(comparePersons({ name: `${first} ${last}` }, { name: other }, QALQAN_PERSON_1).match).toBe(true);
      }),
    );
  });
});
