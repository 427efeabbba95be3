import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { encodeBase64url, type Verifier } from '@qalqan/signing';

/** Importing a key costs as much as half a verification; parties have a handful of keys, so they are kept. */
const MAX_CACHED_KEYS = 256;
const cache = new Map<string, KeyObject>();

function keyObject(publicKey: Uint8Array): KeyObject {
  const x = encodeBase64url(publicKey);
  const known = cache.get(x);
  if (known) return known;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  if (cache.size >= MAX_CACHED_KEYS) cache.clear();
  cache.set(x, key);
  return key;
}

/** Ed25519 verification on the thread pool, so that a batch uses every core. */
export const nodeVerifier: Verifier = {
  verify: (publicKey, message, signature) =>
    new Promise((resolve) => {
      if (publicKey.length !== 32 || signature.length !== 64) {
        resolve(false);
        return;
      }
      verify(null, message, keyObject(publicKey), signature, (error, valid) => {
        // A key that OpenSSL refuses verifies nothing: for a verifier that is an answer, not a fault.
        resolve(error === null && valid);
      });
    }),
};
