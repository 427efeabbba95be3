import { errors, type JWTVerifyGetKey } from 'jose';

/** Key of an issuer as jose gives it. */
export type IssuerKey = Awaited<ReturnType<JWTVerifyGetKey>>;

/**
 * The key, unless it is RSA with the public exponent 1: under it a signature is its own message, so that anyone can
 * write tokens. Throws JOSENotSupported; the library itself looks at the size of a key only.
 */
export function soundIssuerKey(key: IssuerKey): IssuerKey {
  if ('algorithm' in key && 'publicExponent' in key.algorithm) {
    const exponent = key.algorithm.publicExponent as Uint8Array;
    const significant = exponent.findIndex((byte) => byte !== 0);
    if (significant === exponent.length - 1 && exponent.at(-1) === 1) {
      throw new errors.JOSENotSupported('the public exponent is 1');
    }
  }
  return key;
}
