import { describe, expect, it } from '@jest/globals';
import { BackOff } from './back-off.js';

describe('waiting before a restart', () => {
  it('doubles with each crash in a row, up to ten seconds', () => {
    const backOff = new BackOff();
    expect([0, 0, 0, 0, 0, 0, 0, 0].map((ran) => backOff.next(ran))).toEqual([
      500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000,
    ]);
  });

  it('begins anew for who ran well in between', () => {
    const backOff = new BackOff();
    backOff.next(0);
    backOff.next(0);
    expect(backOff.next(60_000)).toBe(500);
  });
});
