import { describe, expect, it } from '@jest/globals';
import { CODE_LISTS } from './code-lists.js';
import { searchCodes } from './search-codes.js';

const codes = (list: string, query: string): string[] =>
  searchCodes(CODE_LISTS.get(list)!, query).map(({ code }) => code);

describe('looking a code up', () => {
  it.each([
    ['precursor', 'acetic', 'acetic-anhydride'],
    ['precursor', 'ACETIC anh', 'acetic-anhydride'],
    ['precursor', 'уксус', 'acetic-anhydride'],
    ['precursor', 'ethanoic', 'acetic-anhydride'],
    ['precursor', '108-24-7', 'acetic-anhydride'],
    ['precursor', '2915.24', 'acetic-anhydride'],
    ['border-point', 'ПАНҶИ Поен', 'TJ-AF-panji-poyon'],
    ['border-point', 'sher khan', 'TJ-AF-panji-poyon'],
    ['drug', 'ханка', 'opium'],
  ])('in %s, %j finds %s', (list, query, code) => {
    expect(codes(list, query)).toContain(code);
  });

  it('puts what begins with the words first, and keeps the order of the list', () => {
    const found = codes('precursor', 'acet');
    expect(found[0]).toBe('acetic-anhydride');
    expect(found.length).toBeGreaterThan(1);
  });

  it('finds all with nothing, and nothing with what is not there', () => {
    expect(codes('precursor', ' ')).toHaveLength(66);
    expect(codes('precursor', 'acetic zzz')).toEqual([]);
  });
});
