import { describe, expect, it } from '@jest/globals';
import type { Person } from '../person/person.js';
import { preparePerson } from '../person/prepare.js';
import { SeededNumbers } from '../testing/numbers.js';
import { population, record } from '../testing/population.js';
import { blockingKeys } from './blocking-keys.js';

const keysOf = (person: Person): readonly string[] => {
  const { strong, name } = blockingKeys(preparePerson(person));
  return [...strong, ...name];
};
const shared = (left: Person, right: Person): readonly string[] => {
  const others = new Set(keysOf(right));
  return keysOf(left).filter((key) => others.has(key));
};

describe('keys of one person', () => {
  it.each([
    ['Нұрсұлтан Назарбаев', 'Nursultan Nazarbayev'],
    ['Сооронбай Жээнбеков', 'Sooronbay Jeenbekov'],
    ['Қасым-Жомарт Тоқаев', 'Kassym-Jomart Tokayev'],
    ['Gurbanguly Berdimuhamedow', 'Бердымухамедов Гурбангулы'],
    ['Эмомалӣ Раҳмон', 'Rakhmonov Emomali'],
    ['Садык уулу Жаныбек', 'Жаныбек Садыков'],
    ['Allaberdi Meredow', 'Алла Берди Мередов'],
    ['Xo‘jayev Anvar', 'Хужаев Анвар'],
  ])('%s and %s share one by name', (left, right) => {
    expect(shared({ name: left }, { name: right })).not.toEqual([]);
  });

  it('a changed surname is found by given name and birth date, and by document', () => {
    const before = { name: 'Каримова Саида', dob: '1985-02-03' };
    expect(shared(before, { name: 'Saida Usmonova', dob: '1985-02-03' })).toHaveLength(1);
    const docs = [{ type: 'passport', country: 'uz', number: 'AB1234567' }];
    expect(shared({ name: 'Каримова С.', docs }, { name: 'Saida Usmonova', docs })).toEqual([
      'd:passport:UZ:AB1234567',
    ]);
  });

  it.each(['1985-03-02', '1985', '1985-01-01', '1984-02-03'])('survives %s for 1985-02-03', (dob) => {
    const strong = (one: string): readonly string[] =>
      blockingKeys(preparePerson({ name: 'Марат Алиев', dob: one })).strong;
    expect(strong('1985-02-03').some((key) => strong(dob).includes(key))).toBe(true);
  });
});

describe('keys of an invented population', () => {
  it('bring nearly all records of one person together and few others', () => {
    const numbers = new SeededNumbers(3);
    const index = new Map<string, number>();
    let found = 0;
    const people = population(2000, 11);
    people.forEach((one, at) => {
      for (const key of keysOf(record(one, numbers))) index.set(key, at);
      if (keysOf(record(one, numbers)).some((key) => index.get(key) === at)) found += 1;
    });
    expect(found / people.length).toBeGreaterThanOrEqual(0.95);
  });
});
