import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { concat, decodeBase64url, encodeBase64, fromHex, thumbprint, type Signer } from '@qalqan/signing';
import { nodeHasher } from './hasher.js';

/** Signer from a PKCS#8 PEM holding an Ed25519 private key; throws a TypeError on any other key type. */
export function signerFromPem(pem: string): Signer {
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new TypeError('the signing key is not Ed25519');
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new TypeError('the signing key has no public part');
  const publicKey = decodeBase64url(x);
  return {
    kid: thumbprint(nodeHasher, publicKey),
    publicKey,
    sign: (message) =>
      new Promise((resolve, reject) => {
        sign(null, message, privateKey, (error, signature) => {
          if (error) reject(error);
          else resolve(signature);
        });
      }),
  };
}

/** DER of a PKCS#8 Ed25519 private key up to its 32-byte seed (RFC 8410 §7). */
const PKCS8_HEAD = fromHex('302e020100300506032b657004220420');

/** Signer from a raw 32-byte seed (RFC 8032 §5.1.5); signatures are deterministic, so vectors can be made again. */
export function signerFromSeed(seed: Uint8Array): Signer {
  return signerFromPem(
    `-----BEGIN PRIVATE KEY-----\n${encodeBase64(concat(PKCS8_HEAD, seed))}\n-----END PRIVATE KEY-----\n`,
  );
}

/** A fresh Ed25519 private key as PKCS#8 PEM; for key ceremonies and tests. */
export function generateSigningKeyPem(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}
