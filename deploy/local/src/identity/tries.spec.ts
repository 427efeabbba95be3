import { describe, expect, it } from '@jest/globals';
import { Tries } from './tries.js';

describe('failed tries', () => {
  it('cost nothing at first, then a wait that doubles to a quarter of an hour', () => {
    let now = 0;
    const tries = new Tries(2, () => now);
    const waits = Array.from({ length: 8 }, () => {
      tries.failed('a');
      const wait = tries.waitOf('a');
      now += wait * 1000;
      return wait;
    });
    expect(waits).toEqual([0, 30, 60, 120, 240, 480, 900, 900]);
    expect(tries.waitOf('b')).toBe(0);
  });

  it('are forgotten after a success, and after an hour', () => {
    let now = 0;
    const tries = new Tries(1, () => now);
    tries.failed('a');
    expect(tries.waitOf('a')).toBe(30);
    tries.succeeded('a');
    expect(tries.waitOf('a')).toBe(0);
    tries.failed('a');
    now = 3_700_000;
    tries.failed('a');
    expect(tries.waitOf('a')).toBe(30);
  });
});
