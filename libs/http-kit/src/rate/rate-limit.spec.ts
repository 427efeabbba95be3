import { describe, expect, it } from '@jest/globals';
import { RateLimit } from './rate-limit.js';

describe('a rate limit', () => {
  it('lets so many through at once, then as many as time gives back, each account by itself', () => {
    let now = 0;
    const limit = new RateLimit(6, () => now);
    const taken = (account: string): number => {
      let count = 0;
      try {
        for (;;) {
          limit.take(account);
          count += 1;
        }
      } catch (error) {
        expect(error).toMatchObject({ code: 'overloaded' });
        return count;
      }
    };
    expect(taken('one')).toBe(6);
    expect(taken('other')).toBe(6);
    now += 9_999;
    expect(taken('one')).toBe(0);
    now += 10_001;
    expect(taken('one')).toBe(2);
    now += 3_600_000;
    expect(taken('one')).toBe(6);
  });
});
