import { encodeBase64url } from '../encoding/base64url.js';
import { utf8 } from '../encoding/bytes.js';
import type { Hasher } from '../ports.js';

/**
 * RFC 7638 thumbprint of an Ed25519 public key (RFC 8037 §2, appendix A.3), base64url: the `kid` of every signature.
 */
export function thumbprint(hasher: Hasher, publicKey: Uint8Array): string {
  const members = `{"crv":"Ed25519","kty":"OKP","x":"${encodeBase64url(publicKey)}"}`;
  return encodeBase64url(hasher.sha256(utf8(members)));
}
