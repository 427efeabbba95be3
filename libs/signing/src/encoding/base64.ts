import { decodeBase64url, encodeBase64url } from './base64url.js';

/** Standard base64 with padding (RFC 4648 §4), as C2SP notes use it. */
export function encodeBase64(bytes: Uint8Array): string {
  const text = encodeBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** Strict inverse of {@link encodeBase64}; throws a SyntaxError on any text that the encoder would not write. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = decodeBase64url(
    text
      .replace(/={1,2}$/, '')
      .replaceAll('+', '-')
      .replaceAll('/', '_'),
  );
  if (encodeBase64(bytes) !== text) throw new SyntaxError('base64: not canonical');
  return bytes;
}
