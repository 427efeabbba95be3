import { describe, expect, it } from '@jest/globals';
import { compareRows, paged } from './compare-rows.js';

interface Row {
  readonly key: string;
  readonly value: number;
}

const row = (key: string, value = 0): Row => ({ key, value });
const rows = (...all: Row[]) =>
  paged(
    (after) => Promise.resolve(all.filter(({ key }) => key > after).slice(0, 2)),
    ({ key }) => key,
  );
const compare = (found: readonly Row[], wanted: readonly Row[]) =>
  compareRows('alert', rows(...found), wanted, ({ key }) => key);

describe('rows held against what they should be', () => {
  it('are counted when all are the same, over several pages and in any order of members', async () => {
    const wanted = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ value: 0, key }));
    expect(
      await compare(
        ['a', 'b', 'c', 'd', 'e'].map((key) => row(key)),
        wanted,
      ),
    ).toBe(5);
    expect(await compare([], [])).toBe(0);
  });

  it.each([
    ['is missing at the begin', [row('b')], [row('a'), row('b')], 'a'],
    ['is missing in the middle', [row('a'), row('c')], [row('a'), row('b'), row('c')], 'b'],
    ['is missing at the end', [row('a')], [row('a'), row('b')], 'b'],
    ['is surplus', [row('a'), row('b'), row('c')], [row('a'), row('c')], 'b'],
    ['is surplus at the end', [row('a'), row('b')], [row('a')], 'b'],
    ['differs', [row('a'), row('b', 1), row('c', 1)], [row('a'), row('b'), row('c')], 'b'],
  ])('are refused at the first that %s', async (_how, found, wanted, key) => {
    await expect(compare(found, wanted)).rejects.toMatchObject({ finding: { table: 'alert', key } });
  });
});
