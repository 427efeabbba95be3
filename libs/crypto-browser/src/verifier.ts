import type { Verifier } from '@qalqan/signing';

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Ed25519 verification by the browser's own WebCrypto (Secure Curves); false for whatever the browser refuses. */
export const browserVerifier: Verifier = {
  async verify(publicKey, message, signature) {
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    const key = await importKey(publicKey);
    return key !== undefined && crypto.subtle.verify('Ed25519', key, copy(signature), copy(message));
  },
};

/** A key that the browser will not import verifies nothing: for a verifier that is an answer, not a fault. */
async function importKey(publicKey: Uint8Array): Promise<Key | undefined> {
  try {
    return await crypto.subtle.importKey('raw', copy(publicKey), 'Ed25519', false, ['verify']);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'DataError') return undefined;
    throw error;
  }
}

/** WebCrypto takes no view of memory that is shared; a copy is never one. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
