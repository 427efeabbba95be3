import { describe, expect, it } from '@jest/globals';
import { percentile, perSecond, readable } from './figures.js';

describe('figures', () => {
  it('give percentiles by nearest rank', () => {
    const samples = Array.from({ length: 200 }, (_, i) => 200 - i);
    expect(percentile(samples, 0.5)).toBe(100);
    expect(percentile(samples, 0.95)).toBe(190);
    expect(percentile([7], 0.5)).toBe(7);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });

  it('are rates and readable', () => {
    expect(perSecond(300, 1500)).toBe(200);
    expect(readable(12_345.6)).toBe('12,300');
    expect(readable(0.12345)).toBe('0.12');
  });
});
