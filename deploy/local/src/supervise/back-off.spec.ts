import { describe, expect, it } from '@jest/globals';
import { BackOff } from './back-off.js';

describe('waiting before a restart', () => {
  it('is nothing after a first crash, and doubles while no start comes to anything, up to half a minute', () => {
    const backOff = new BackOff();
    expect([true, ...Array.from({ length: 8 }, () => false)].map((wasReady) => backOff.next(wasReady))).toEqual([
      0, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
    ]);
  });

  it('is the same for who never became ready at all', () => {
    const backOff = new BackOff();
    expect([backOff.next(false), backOff.next(false)]).toEqual([0, 500]);
  });

  it('begins anew for who was ready in between, however often it is killed', () => {
    const backOff = new BackOff();
    backOff.next(false);
    backOff.next(false);
    expect([backOff.next(true), backOff.next(true)]).toEqual([0, 0]);
  });
});
