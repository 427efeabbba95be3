/**
 * The ports through which the pure libraries reach cryptography. A service passes `node:crypto`, the browser
 * WebCrypto or a portable implementation; one contract suite holds for all.
 */

/** Synchronous SHA-256 (FIPS 180-4). Synchronous because a tree of millions of nodes cannot await each one. */
export interface Hasher {
  /** Returns the 32-byte digest; MUST NOT keep or alter `data`. */
  sha256(data: Uint8Array): Uint8Array;
}

/** Signs with one Ed25519 key (RFC 8032); the private key never leaves the implementation. */
export interface Signer {
  /** RFC 7638 thumbprint (base64url) of the public key. */
  readonly kid: string;
  /** Raw 32-byte public key. */
  readonly publicKey: Uint8Array;
  /** Returns the 64-byte signature over exactly these bytes. */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** Verifies Ed25519 (RFC 8032) over exactly the given bytes; false for any malformed key or signature, never a throw. */
export interface Verifier {
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean>;
}
