import { describe, expect, it } from '@jest/globals';
import { checkVersion, entityTag, readIfMatch } from './version.js';

describe('If-Match', () => {
  it('reads what entityTag writes, lists and the star', () => {
    expect(readIfMatch(entityTag(7))).toEqual([7]);
    expect(readIfMatch('"7", "8"')).toEqual([7, 8]);
    expect(readIfMatch('*')).toBeUndefined();
    expect(readIfMatch(undefined)).toBeUndefined();
  });

  it.each(['W/"7"', '7', '"seven"', '"0"', '""', ''])('lets %s match nothing', (header) => {
    expect(() => checkVersion(7, readIfMatch(header))).toThrow('changed');
  });

  it('accepts the version it names and refuses another', () => {
    expect(() => checkVersion(7, [7])).not.toThrow();
    expect(() => checkVersion(8, [7])).toThrow('changed');
  });
});
