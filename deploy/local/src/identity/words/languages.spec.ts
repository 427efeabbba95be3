import { describe, expect, it } from '@jest/globals';
import { peopleOf } from '../../people.js';
import { chooseLanguage, LANGUAGES } from './languages.js';

function leaves(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
}

/** Words that two languages may well share: names, and international ones. */
const SHARED = /^\/places\/|^\/roles\/(auditor|operator)|^\/own$/;

describe('the words of the sign-in', () => {
  const english = new Map(leaves(LANGUAGES.en));

  it.each(Object.entries(LANGUAGES).filter(([code]) => code !== 'en'))('are translated in %s', (_code, words) => {
    const texts = leaves(words);
    expect(texts.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    const untranslated = texts.filter(([path, text]) => !SHARED.test(path) && text === english.get(path));
    expect(untranslated).toEqual([]);
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(words.signIn.wait).toContain('{seconds}');
  });

  it('name every role that a person has', () => {
    const kinds = [
      { id: 'kz', kind: 'party' },
      { id: 'hub', kind: 'hub' },
      { id: 'audit', kind: 'audit' },
    ] as const;
    const roles = new Set(kinds.flatMap(peopleOf).flatMap(({ roles: held }) => held));
    expect([...roles].sort()).toEqual(Object.keys(LANGUAGES.en.roles).sort());
  });

  it.each([
    [['kk'], 'kk'],
    [['de,fr;q=0.9,ky-KG;q=0.8'], 'ky'],
    [['ru;q=0.3, tg;q=0.7'], 'tg'],
    [[undefined, 'tk uz', 'ru'], 'tk'],
    [['uz;q=0, ru;q=0.1'], 'ru'],
    [['constructor'], 'en'],
    [[undefined], 'en'],
  ])('choose by %j: %s', (wishes, language) => {
    expect(chooseLanguage(...wishes)).toBe(language);
  });
});
