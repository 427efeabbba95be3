import { describe, expect, it } from '@jest/globals';
import { BackOff } from './back-off.js';

describe('waiting before a restart', () => {
  it('is nothing for who was ready, however often it is killed', () => {
    const backOff = new BackOff();
    expect([true, true, true].map((wasReady) => backOff.next(wasReady))).toEqual([0, 0, 0]);
  });

  it('doubles with each start in a row that came to nothing, up to ten seconds', () => {
    const backOff = new BackOff();
    expect(Array.from({ length: 8 }, () => backOff.next(false))).toEqual([
      500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000,
    ]);
  });

  it('begins anew for who was ready in between', () => {
    const backOff = new BackOff();
    expect([false, false, true, false].map((wasReady) => backOff.next(wasReady))).toEqual([500, 1000, 0, 500]);
  });
});
