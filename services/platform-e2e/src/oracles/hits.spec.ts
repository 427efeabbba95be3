import { describe, expect, it } from '@jest/globals';
import { judgeHits } from './hits.js';

const watched = new Set(['KZ-1']);
const expected = ['TJ-1', 'TJ-2'].map((matching) => ({ watched: 'KZ-1', matching, sure: true }));
const hit = (...alerts: string[]) => ({ alerts });

describe('hits on a watched alert', () => {
  it('are as expected, in either order, beside those of others', () => {
    const hits = [hit('KZ-1', 'TJ-1'), hit('TJ-2', 'KZ-1'), hit('KZ-9', 'TJ-9')];
    expect(judgeHits('the hub', hits, watched, expected)).toEqual([]);
  });

  it('may be missing where the alert was never acknowledged', () => {
    const perhaps = { watched: 'KZ-1', matching: 'TJ-3', sure: false };
    const hits = [hit('KZ-1', 'TJ-1'), hit('TJ-2', 'KZ-1')];
    expect(judgeHits('the hub', hits, watched, [...expected, perhaps])).toEqual([]);
    expect(judgeHits('the hub', [...hits, hit('KZ-1', 'TJ-3')], watched, [...expected, perhaps])).toEqual([]);
  });

  it.each([
    ['lost', [hit('KZ-1', 'TJ-1')], 'O1: the hit KZ-1 + TJ-2 0 times at kz'],
    [
      'doubled',
      [hit('KZ-1', 'TJ-1'), hit('KZ-1', 'TJ-2'), hit('TJ-2', 'KZ-1')],
      'O1: the hit KZ-1 + TJ-2 2 times at kz',
    ],
    [
      'other',
      [hit('KZ-1', 'TJ-1'), hit('KZ-1', 'TJ-2'), hit('KZ-1', 'TJ-3')],
      'O1: the hit KZ-1 + TJ-3 1 times at kz, which is no match',
    ],
  ])('are found %s', (effect, hits, line) => {
    expect(judgeHits('kz', hits, watched, expected)).toMatchObject([{ effect, line }]);
  });
});
