import type { Verifier } from '@qalqan/signing';

/**
 * Ed25519 (RFC 8032) in plain JavaScript, some fifty times slower than WebCrypto. Loaded when it is first asked for, since
 * hardly any browser needs it.
 */
export const portableVerifier: Verifier = {
  async verify(publicKey, message, signature) {
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    const { ed25519 } = await import('@noble/curves/ed25519.js');
    try {
      // Not the laxer rules of ZIP 215: what one port accepts, all accept.
      return ed25519.verify(signature, message, publicKey, { zip215: false });
    } catch {
      // A key that is on no point of the curve: for a verifier that is an answer, not a fault.
      return false;
    }
  },
};
