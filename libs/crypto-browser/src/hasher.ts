import { sha256 } from '@noble/hashes/sha2.js';
import type { Hasher } from '@qalqan/signing';

/** SHA-256 in plain JavaScript: the port is synchronous, and WebCrypto has no synchronous digest. */
export const browserHasher: Hasher = {
  sha256: (data) => sha256(data),
};
