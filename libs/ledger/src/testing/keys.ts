import { signerFromPem } from '@qalqan/crypto-node';
import { concat, encodeBase64, fromHex, type Signer } from '@qalqan/signing';

/** DER of a PKCS#8 Ed25519 private key up to its 32-byte seed (RFC 8410). */
const PKCS8_HEAD = fromHex('302e020100300506032b657004220420');

/** Signer with a fixed key, for vectors; RFC 8032 signatures are deterministic. */
export function signerFromSeed(seed: Uint8Array): Signer {
  const der = encodeBase64(concat(PKCS8_HEAD, seed));
  return signerFromPem(`-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----\n`);
}

/** RFC 8032 §7.1, TEST 1. */
export const TEST_SEED = fromHex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');

/** RFC 8032 §7.1, TEST 2. */
export const OTHER_SEED = fromHex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
