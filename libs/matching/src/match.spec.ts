import { describe, expect, it } from '@jest/globals';
import { comparePersons, type MatchResult } from './match.js';
import type { Person } from './person/person.js';
import { QALQAN_PERSON_1 } from './ruleset/ruleset.js';

const compare = (left: Person, right: Person): MatchResult => comparePersons(left, right, QALQAN_PERSON_1);
const byName = (left: string, right: string): MatchResult => compare({ name: left }, { name: right });

describe('published spellings of one name', () => {
  it.each([
    ['Нұрсұлтан Әбішұлы Назарбаев', 'Nursultan Nazarbayev'],
    ['Назарбаев Нурсултан Абишевич', 'Noursoultan Nazarbaïev'],
    ['Nursultan Nazarbayev', 'Nursultan Nasarbajew'],
    ['Шавкат Мирзиёев', 'Shavkat Mirziyoyev'],
    ['Shavkat Mirziyoyev', 'Mirziyaev, Shavkat Miromonovich'],
    ['Мирзиёев Шавкат Миромонович', 'Schawkat Mirsijojew'],
    ['Эмомалӣ Раҳмон', 'Imomali Rakhmonov'],
    ['Gurbanguly Berdimuhamedow', 'Бердымухамедов Гурбангулы'],
    ['Gurbanguly Berdimuhamedow', 'Kourbangouly Berdymoukhamedov'],
    ['Сооронбай Жээнбеков', 'Sooronbay Jeenbekov'],
    ['Sooronbai Zheenbekov', 'Sooronbaj Scheenbekow'],
    ['Қасым-Жомарт Тоқаев', 'Kassym-Jomart Tokayev'],
    ['Касым-Жомарт Токаев', 'Qasym-Jomart Toqaev'],
    ['Saparmurat Niyazov', 'Saparmyrat Nyýazow'],
    ['Гульнара Каримова', 'Gulnora Islomovna Karimova'],
    ['Чыңгыз Айтматов', 'Tchinguiz Aïtmatov'],
    ['Wladimir Putin', 'Владимир Владимирович Путин'],
  ])('%s = %s', (left, right) => {
    const result = byName(left, right);
    expect(result.match).toBe(true);
    expect(result.tier).toBe('possible');
  });
});

describe('names that are alike and are not one', () => {
  it.each([
    ['Nursultan Nazarbayev', 'Nurali Nazarbayev'],
    ['Gurbanguly Berdimuhamedow', 'Serdar Berdimuhamedow'],
    ['Sadyr Japarov', 'Akylbek Japarov'],
    ['Islam Karimov', 'Gulnara Karimova'],
    ['Нурлан Нигматулин', 'Ерлан Нигматулин'],
    ['Temir Sariyev', 'Timur Sariyev'],
    ['Марат Алиев', 'Мурат Алиев'],
    ['Гулнора Каримова', 'Гулноза Каримова'],
    ['Erbol Maratovich Ospanov', 'Marat Erbolovich Ospanov'],
    ['Саидов Рустам Анварович', 'Саидов Рустам Акрамович'],
    ['Азиз Каримов', 'Азиза Каримова'],
    ['Иванов С. П.', 'Иванов Андрей Петрович'],
  ])('%s ≠ %s', (left, right) => {
    expect(byName(left, right).match).toBe(false);
  });
});

describe('one name in its forms', () => {
  it.each([
    ['Каримов Санжар Бобур ўғли', 'Karimov Sanjar Boburovich'],
    ["G'ofurov Mahmud Shuhrat o'g'li", 'Gʻofurov Mahmud Shuhrat oʻgʻli'],
    ['Тимурұлы Ерлан Сұлтанов', 'Sultanov Erlan Timurovich'],
    ['Садык уулу Жаныбек', 'Жаныбек Садыков'],
    ['Раҳмонзода Фаррух', 'Rahmonov Farrukh'],
    ['ИСМАИЛОВ А. Б.', 'Исмаилов Азамат Бекович'],
    ['Allaberdi Meredow', 'Алла Берди Мередов'],
    ['ORAZBAEV, SEITZHAN', 'Сейітжан Оразбаев'],
    ['Ömirzaquly Qanat Äbilov', 'Әбілов Қанат Өмірзақұлы'],
  ])('%s = %s', (left, right) => {
    expect(byName(left, right).match).toBe(true);
  });
});

describe('evidence beside the name', () => {
  const born = (name: string, dob: string): Person => ({ name, lang: 'ru', dob });

  it.each([
    ['1974-03-12', '1974-03-12', true, 'confirmed'],
    ['1974-03-12', '1974', true, 'probable'],
    ['1974-03-12', '1974-12-03', true, 'probable'],
    ['1974-03-12', '1974-03-13', true, 'probable'],
    ['1974-01-01', '1974-03-12', true, 'probable'],
    ['1974-03-12', '1981-07-30', false, 'none'],
  ])('birth dates %s and %s: %s, %s', (left, right, match, tier) => {
    expect(compare(born('Алиев Марат', left), born('Aliyev Marat', right))).toMatchObject({ match, tier });
  });

  it('that agree with another father confirm nobody', () => {
    const [left, right] = [
      born('Саидов Рустам Анварович', '1987-05-05'),
      born('Саидов Рустам Акрамович', '1987-05-05'),
    ];
    expect(compare(left, right)).toMatchObject({ match: true, tier: 'probable' });
  });

  const holder = (name: string, type: string, country: string, number: string): Person => ({
    name,
    docs: [{ type, country, number }],
  });

  it('a document makes one person of a changed surname', () => {
    const before = holder('Каримова Саида', 'passport', 'uz', 'AB1234567');
    expect(compare(before, holder('Saida Usmonova', 'passport', 'UZ', 'ab 1234567'))).toMatchObject({
      match: true,
      tier: 'confirmed',
    });
  });

  it('two national numbers of one country are two people, two passports say nothing', () => {
    const name = 'Каримов Анвар';
    const numbers = [
      holder(name, 'national_id', 'kz', '800830305784'),
      holder(name, 'national_id', 'kz', '640815327154'),
    ];
    expect(compare(numbers[0]!, numbers[1]!).match).toBe(false);
    expect(
      compare(holder(name, 'passport', 'kz', 'N11223344'), holder(name, 'passport', 'kz', 'N99887766')).match,
    ).toBe(true);
  });

  it('the same number of another country is another document', () => {
    const left = holder('Есенов Ерлан', 'passport', 'kz', 'N67828929');
    expect(compare(left, holder('Жусупов Бакыт', 'passport', 'kg', 'N67828929')).match).toBe(false);
  });

  it('twins share all but the given name', () => {
    expect(compare(born('Хасан Алимов', '1990-05-31'), born('Хусан Алимов', '1990-05-31')).match).toBe(false);
  });

  it('the birth date inside of a national number counts', () => {
    const left = holder('Каримов Анвар', 'national_id', 'kz', '800830305784');
    expect(compare(left, born('Каримов Анвар', '1991-02-11')).match).toBe(false);
    expect(compare(left, born('Каримов Анвар', '1980-08-30'))).toMatchObject({ match: true, tier: 'confirmed' });
  });
});

describe('names that are none', () => {
  it.each(['', '  ', '—', '123', '李', 'ie'.repeat(20_000), 'а '.repeat(20_000), 'уулу', "o'g'li", ',', '.'])(
    'case %#: are compared without harm',
    (name) => {
      const result = byName(name, 'Марат Алиев');
      expect(result.match).toBe(false);
    },
  );
});

describe('reasons', () => {
  it('name what spoke, with values and points, the weightiest first', () => {
    const { reasons } = compare(
      { name: 'Сериков Еркебулан', lang: 'ru', dob: '1967-06-17' },
      { name: 'СЕРІКОВ Еркебұлан Ерланович', lang: 'kk', dob: '1967-06-17' },
    );
    expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['given.same', 'birth.same']));
    expect(reasons[0]).toMatchObject({ left: expect.any(String), contribution: expect.any(Number) });
    const sizes = reasons.map(({ contribution }) => Math.abs(contribution));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  });

  it('say that a name stands alone, and how common it is', () => {
    expect(byName('Марат Ахметов', 'Marat Akhmetov').reasons.map(({ code }) => code)).toContain('rarity.common');
    expect(byName('Сооронбай Жээнбеков', 'Sooronbay Jeenbekov').reasons.map(({ code }) => code)).not.toContain(
      'rarity.common',
    );
  });
});
