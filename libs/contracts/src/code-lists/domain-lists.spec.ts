import { describe, expect, it } from '@jest/globals';
import { parseIdentifier } from '@qalqan/identifiers';
import { BORDER_POINTS, borderPointByCustomsCode, borderPointsBetween, PLACES } from './border-points.js';
import { CODE_LISTS } from './code-lists.js';
import { DRUGS, drugsByHs, PRECURSORS, precursorByCas, precursorsByHs, precursorsOfTable } from './substances.js';

const CODE = /^[A-Za-z0-9][A-Za-z0-9+._-]{0,63}$/;
const codesOf = (coded: readonly { readonly code: string }[]): string[] => coded.map(({ code }) => code);

describe('every list', () => {
  it.each([...CODE_LISTS.values()].map((list) => [list.list, list] as const))(
    '%s has a version, a source, and codes that a schema takes, each with its label',
    (_name, { version, source, codes }) => {
      expect(version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(source).not.toBe('');
      expect(Object.keys(codes).filter((code) => !CODE.test(code))).toEqual([]);
      expect(Object.entries(codes).filter(([, { en }]) => en.trim() === '')).toEqual([]);
    },
  );

  it('the lists of the domain are whole', () => {
    const sizes = ['precursor', 'drug', 'border-point', 'place'].map((name) => [
      name,
      Object.keys(CODE_LISTS.get(name)?.codes ?? {}).length,
    ]);
    expect(sizes).toEqual([
      ['precursor', 66],
      ['drug', 50],
      ['border-point', 104],
      ['place', 111],
    ]);
  });
});

describe('precursors', () => {
  it('count as the Convention does: 43 in Table I, 8 in Table II, 15 watched outside', () => {
    expect((['I', 'II', 'none'] as const).map((table) => precursorsOfTable(table).length)).toEqual([43, 8, 15]);
  });

  it.each(PRECURSORS.flatMap(({ code, entry: { cas } }) => (cas === undefined ? [] : [[code, cas]])))(
    '%s: the check digit of %s is right, written as parsed, and finds it',
    (code, cas) => {
      expect(parseIdentifier('cas', cas)).toMatchObject({ value: cas, check: 'passed' });
      expect(precursorByCas(cas)?.code).toBe(code);
    },
  );

  it('are found by HS code with all that share it, national lines too', () => {
    expect(codesOf(precursorsByHs('2915.24'))).toEqual(['acetic-anhydride']);
    expect(codesOf(precursorsByHs('2915 24 000 0'))).toEqual(['acetic-anhydride']);
    expect(precursorsByHs('2932.99').length).toBeGreaterThan(5);
    expect(precursorsByHs('2915')).toEqual([]);
    expect(precursorsByHs('')).toEqual([]);
  });

  it('are not found by another number', () => {
    expect(precursorByCas('108-24-8')).toBeUndefined();
    expect(precursorByCas('7732-18-5')).toBeUndefined();
  });
});

describe('HS codes', () => {
  const all = [...PRECURSORS, ...DRUGS].flatMap(({ code, entry: { hs } }) => (hs === undefined ? [] : [[code, hs]]));

  it('are 91', () => expect(all).toHaveLength(91));

  it.each(all)('%s: %s is a subheading of HS 2022', (_code, hs = '') => {
    expect(hs).toMatch(/^\d{4}\.\d{2}$/);
    expect(parseIdentifier('hs', hs)).toMatchObject({ shape: 'known', value: hs.replace('.', '') });
  });

  it('lead to drugs', () => {
    expect(codesOf(drugsByHs('1302.11'))).toContain('opium');
  });
});

describe('border points', () => {
  it('lie between two states that their codes and sides name', () => {
    for (const { code, entry } of BORDER_POINTS) {
      expect(entry.countries).toHaveLength(2);
      expect(entry.sides.map(({ country }) => country).sort()).toEqual([...entry.countries].sort());
      for (const country of entry.countries) expect(code.split('-').slice(0, 2)).toContain(country);
    }
  });

  it('with coordinates have an uncertainty, and lie in the region', () => {
    const placed = [...BORDER_POINTS, ...PLACES].filter(({ entry }) => entry.lat !== undefined);
    expect(placed).toHaveLength(85);
    for (const { entry } of placed) {
      expect(entry.coordAccuracyKm).toBeGreaterThan(0);
      expect(Math.abs((entry.lat ?? 0) - 45)).toBeLessThan(12);
      expect(Math.abs((entry.lon ?? 0) - 68)).toBeLessThan(22);
    }
  });

  it('are found between two states in either order', () => {
    expect(codesOf(borderPointsBetween('AF', 'TJ'))).toContain('TJ-AF-panji-poyon');
    expect(codesOf(borderPointsBetween('TJ', 'AF'))).toEqual(codesOf(borderPointsBetween('AF', 'TJ')));
    expect(borderPointsBetween('KZ', 'AF')).toEqual([]);
  });

  it('have one customs code each, and share names: several are called friendship', () => {
    const posts = BORDER_POINTS.flatMap(({ code, entry: { customsCodes = [] } }) =>
      customsCodes.map((post) => ({ ...post, point: code })),
    );
    expect(posts.length).toBeGreaterThan(40);
    for (const { country, code, point } of posts) expect(borderPointByCustomsCode(country, code)?.code).toBe(point);
    const friendship = BORDER_POINTS.filter(({ entry: { en, aliases } }) =>
      /D[ou]'?stli?k|Dost[yu]k|Dusti/.test([en, ...aliases].join(' ')),
    );
    expect(friendship.length).toBeGreaterThanOrEqual(4);
  });
});
