import { describe, expect, it } from '@jest/globals';
import { crc32c } from './crc32c.js';

describe('CRC-32C', () => {
  // RFC 3720 appendix B.4; its bytes are written in the order in which they are sent.
  it.each([
    ['32 bytes of zeros', new Uint8Array(32), 0x8a9136aa],
    ['32 bytes of ones', new Uint8Array(32).fill(0xff), 0x62a8ab43],
    ['32 incrementing bytes', Uint8Array.from({ length: 32 }, (_, i) => i), 0x46dd794e],
    ['32 decrementing bytes', Uint8Array.from({ length: 32 }, (_, i) => 31 - i), 0x113fdb5c],
    ['the check value of the catalogues', Buffer.from('123456789'), 0xe3069283],
  ])('of %s', (_name, bytes, expected) => {
    expect(crc32c(bytes)).toBe(expected);
  });
});
