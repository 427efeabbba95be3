import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeBase64, encodeBase64 } from './base64.js';
import { decodeBase64url, encodeBase64url } from './base64url.js';

const bytes = fc.uint8Array({ maxLength: 200 });

describe('base64url', () => {
  it('agrees with a foreign encoder and comes back', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        const text = encodeBase64url(data);
        expect(text).toBe(Buffer.from(data).toString('base64url'));
        expect(decodeBase64url(text)).toEqual(new Uint8Array(data));
      }),
    );
  });

  it('accepts exactly one text per byte string: any text it takes, it would have written', () => {
    const alphabet = [...'AQgwZ09-_=+/ \n'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 8 }), (text) => {
        let decoded: Uint8Array;
        try {
          decoded = decodeBase64url(text);
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
          return;
        }
        expect(encodeBase64url(decoded)).toBe(text);
      }),
    );
  });

  it.each(['A', 'AA==', 'AA=', 'A A', 'AA\n', 'AB', 'AAB', '+A', '/A', 'Ä', 'AAAAA'])('refuses %j', (text) => {
    expect(() => decodeBase64url(text)).toThrow(SyntaxError);
  });
});

describe('base64 of notes', () => {
  it('agrees with a foreign encoder and comes back', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(encodeBase64(data)).toBe(Buffer.from(data).toString('base64'));
        expect(decodeBase64(encodeBase64(data))).toEqual(new Uint8Array(data));
      }),
    );
  });

  it.each(['AA', 'AA=', 'AB==', 'A-==', 'AA==\n'])('refuses %j', (text) => {
    expect(() => decodeBase64(text)).toThrow(SyntaxError);
  });
});
