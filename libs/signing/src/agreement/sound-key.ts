import { fromHex, toHex } from '../encoding/bytes.js';

/** y-coordinates (little-endian, sign bit cleared) of the points of order 1, 2, 4 and 8 on edwards25519. */
const LOW_ORDER = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/** p = 2^255 - 19, little-endian. */
const FIELD_PRIME = fromHex('edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f');

/**
 * False for an encoding that must not enter an agreement: wrong length, a coordinate not reduced modulo p (RFC 8032
 * §5.1.3 step 1), or a point of low order, under which one signature fits many messages.
 */
export function isSoundPublicKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32) return false;
  const y = publicKey.slice();
  y[31] = (y[31] ?? 0) & 0x7f;
  return isBelow(y, FIELD_PRIME) && !LOW_ORDER.has(toHex(y));
}

/** Little-endian comparison. */
function isBelow(left: Uint8Array, right: Uint8Array): boolean {
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
