import { describe, expect, it } from '@jest/globals';
import { purposeOf } from './read-log.js';

describe('the purpose of a read', () => {
  it('is optional, and kept without the spaces around it', () => {
    expect(purposeOf(undefined)).toBeUndefined();
    expect(purposeOf('  case 17 ')).toBe('case 17');
    expect(purposeOf('дело 17')).toBe('дело 17');
  });

  it.each([
    ['empty', '   '],
    ['too long', 'x'.repeat(201)],
    ['not plain text', 'a\u0007b'],
  ])('is refused when %s', (_how, text) => {
    expect(() => purposeOf(text)).toThrow(expect.objectContaining({ code: 'parameter-invalid' }));
  });
});
