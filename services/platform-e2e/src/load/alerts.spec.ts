import { describe, expect, it } from '@jest/globals';
import { freshNumber } from './alerts.js';

describe('freshNumber', () => {
  it('gives seven digits, and none of 20,000 twice', () => {
    const numbers = Array.from({ length: 20_000 }, freshNumber);
    expect(new Set(numbers).size).toBe(20_000);
    expect(numbers.every((number) => /^[1-9][0-9]{6}$/.test(String(number)))).toBe(true);
  });
});
