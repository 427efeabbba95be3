import { describe, expect, it } from '@jest/globals';
import { CODE_LISTS } from '@qalqan/contracts';
import { ERROR_CODES } from '@qalqan/errors';
import { IntlMessageFormat } from 'intl-messageformat';
import { bestLanguage, LANGUAGE_CODES, type Language } from './languages.js';
import { loadWords } from './load.js';
import { formatDay, formatMoment, formatPartial } from './dates.js';
import { pluralOf } from './plural.js';
import { translator } from './translator.js';

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

const ALL = new Map<Language, Table>();
for (const language of LANGUAGE_CODES) ALL.set(language, await loadWords(language));
const ENGLISH = ALL.get('en')!;
const keysOf = (table: Table): string[] =>
  Object.entries(table).flatMap(([area, messages]) => Object.keys(messages).map((key) => `${area}.${key}`));

/** Arguments that a message is filled with. */
const argumentsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();

/** The same in every language: names, signs, and words that these languages share. */
const shared = (text: string): boolean => !/\p{L}{4,}/u.test(text.replace(/\{[^}]*\}/g, ''));

describe.each(LANGUAGE_CODES)('messages in %s', (language) => {
  const table = ALL.get(language)!;

  it('has every key and no other', () => {
    expect(keysOf(table).sort()).toEqual(keysOf(ENGLISH).sort());
  });

  it('says something for each, in well-formed ICU, with the arguments of the English message', () => {
    for (const [area, messages] of Object.entries(table)) {
      for (const [key, text] of Object.entries(messages)) {
        expect(text.trim()).not.toBe('');
        expect(() => new IntlMessageFormat(text, 'en')).not.toThrow();
        expect({ key, names: argumentsOf(text) }).toEqual({ key, names: argumentsOf(ENGLISH[area]![key]!) });
      }
    }
  });

  if (language !== 'en') {
    it('leaves next to nothing in English', () => {
      const same = keysOf(table).filter((name) => {
        const at = name.indexOf('.');
        const text = table[name.slice(0, at)]![name.slice(at + 1)]!;
        return text === ENGLISH[name.slice(0, at)]![name.slice(at + 1)] && !shared(text);
      });
      expect(same.filter((name) => !SAME_ANYWHERE.has(name))).toEqual([]);
    });
  }

  if (['ru', 'kk', 'ky', 'tg'].includes(language)) {
    it('is written in Cyrillic', () => {
      const latin = Object.entries(table)
        .filter(([area]) => area !== 'codes')
        .flatMap(([area, messages]) =>
          Object.entries(messages)
            .filter(([, text]) => /\p{Script=Latin}{2,}/u.test(plain(text)))
            .map(([key]) => `${area}.${key}`),
        );
      expect(latin.filter((name) => !SAME_ANYWHERE.has(name))).toEqual([]);
    });
  }
});

/** A message without its arguments and plural keywords, and without names that are Latin everywhere. */
function plain(text: string): string {
  return text
    .replace(/\{\w+, plural,|\b(one|few|many|other) \{|\{\w+\}/g, '')
    .replace(/UTF-8|UNODC|Qalqan|CAS|HS|TLP|IMEI|VIN|IBAN|CSV|PDF|SHA-256|Ed25519|PEN Online|KZT|USD|TJS|CMR|GPS/g, '');
}

/** Names and words that are the same in every language of this console. */
const SAME_ANYWHERE = new Set([
  'core.product',
  'core.party_unodc',
  'core.role_auditor',
  'core.role_operator',
  'codes.wallet-chain/bitcoin',
  'codes.wallet-chain/ethereum',
  'codes.wallet-chain/tron',
  'codes.account-scheme/iban',
  'codes.quantity-unit/kg',
  'codes.quantity-unit/g',
  'codes.firearm-type/revolver',
  'form.f_imei',
  'form.f_bank',
  'countries.BY',
  'countries.PK',
]);

describe('what is translated', () => {
  it('has a message for every error code', () => {
    expect(ERROR_CODES.filter((code) => !(code in ENGLISH['errors']!))).toEqual([]);
  });

  it('has a label for every code of every list but those of proper names', () => {
    const named = ['border-point', 'place', 'drug', 'precursor'];
    const missing = [...CODE_LISTS]
      .filter(([list]) => !named.includes(list))
      .flatMap(([list, { codes }]) => Object.keys(codes).map((code) => `${list}/${code}`))
      .filter((key) => !(key in ENGLISH['codes']!));
    expect(missing).toEqual([]);
  });
});

describe('plurals', () => {
  const count = 'core.minutesAgo';

  it.each([
    ['ru', 1, '1 минуту назад'],
    ['ru', 3, '3 минуты назад'],
    ['ru', 11, '11 минут назад'],
    ['ru', 22, '22 минуты назад'],
    ['ru', 112, '112 минут назад'],
    ['en', 1, '1 minute ago'],
    ['en', 2, '2 minutes ago'],
    ['tg', 5, '5 дақиқа пеш'],
    ['kk', 1, '1 минут бұрын'],
  ] as const)('%s %d', async (language, number, text) => {
    expect(translator(language, await loadWords(language))(count, { count: number })).toBe(text);
  });

  it('agrees with CLDR, as Node.js has it, for whole numbers', () => {
    for (const language of ['en', 'ru', 'kk', 'ky', 'tk', 'uz'] as const) {
      expect(Intl.PluralRules.supportedLocalesOf(language)).toEqual([language]);
      const rules = new Intl.PluralRules(language);
      for (let number = 0; number <= 1200; number += 1) expect(pluralOf(language, number)).toBe(rules.select(number));
    }
  });
});

describe('dates and languages', () => {
  it('writes days as the languages do, and no more than is known', () => {
    const date = new Date(2026, 10, 4, 9, 5);
    expect(formatDay('en', date)).toBe('4 Nov 2026');
    expect(formatMoment('tg', date)).toBe('04.11.2026, 09:05');
    expect(formatPartial('ky', '2026')).toBe('2026');
    expect(formatPartial('uz', '2026-11')).toBe('11.2026');
    expect(formatPartial('en', '2026-11-04')).toBe('4 Nov 2026');
  });

  it('takes the first language of the reader that it speaks', () => {
    expect(bestLanguage(['fr-FR', 'ky-KG', 'ru'])).toBe('ky');
    expect(bestLanguage(['fr'])).toBe('en');
  });
});
