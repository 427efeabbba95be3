import type { Verifier } from '@qalqan/signing';
import { portableVerifier } from './portable-verifier.js';

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/**
 * Ed25519 verification by the browser's own WebCrypto (Secure Curves), false for whatever it refuses; by plain JavaScript
 * in a browser that has no WebCrypto here (an origin that is not secure) or no Ed25519 in it.
 */
export const browserVerifier: Verifier = {
  async verify(publicKey, message, signature) {
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    const key = await importKey(publicKey);
    if (key === 'no-ed25519') return portableVerifier.verify(publicKey, message, signature);
    return key !== undefined && crypto.subtle.verify('Ed25519', key, copy(signature), copy(message));
  },
};

/** A key that the browser will not import verifies nothing: for a verifier that is an answer, not a fault. */
async function importKey(publicKey: Uint8Array): Promise<Key | undefined | 'no-ed25519'> {
  if (!hasWebCrypto()) return 'no-ed25519';
  try {
    return await crypto.subtle.importKey('raw', copy(publicKey), 'Ed25519', false, ['verify']);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'DataError') return undefined;
    if (error.name === 'NotSupportedError') return 'no-ed25519';
    throw error;
  }
}

/** An origin that is not secure has none, whatever the types say. */
function hasWebCrypto(): boolean {
  return (globalThis as { crypto?: { subtle?: object } }).crypto?.subtle !== undefined;
}

/** WebCrypto takes no view of memory that is shared; a copy is never one. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
