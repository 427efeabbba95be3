import { RecordRefused } from '@qalqan/errors';
import { decodeBase64url, encodeBase64url } from '../encoding/base64url.js';
import { concat, toHex, utf8 } from '../encoding/bytes.js';
import type { Hasher, Signer, Verifier } from '../ports.js';

/** A detached JWS taken apart; nothing in it has been verified yet. */
export interface DetachedJws {
  /** Base64url text of the protected header, as received; canonical, see {@link parseDetachedJws}. */
  readonly protectedHeader: string;
  readonly kid: string;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

const KID = /^[A-Za-z0-9_-]{43}$/;

/** Headers that were found right, with the key they name: a member signs all its events under one text. */
const KNOWN = new Map<string, string>();
const MAX_KNOWN = 256;
const decoder = new TextDecoder();

/**
 * The one protected header v1 knows: algorithm, unencoded payload (RFC 7797 §3) and key, in this order and without
 * white space. Fixing the text leaves no room for `jwk`, `jku`, `x5u` or another algorithm, and gives one signature
 * exactly one text.
 */
export function protectedHeader(kid: string): string {
  return encodeBase64url(utf8(`{"alg":"Ed25519","b64":false,"crit":["b64"],"kid":"${kid}"}`));
}

/** RFC 7797 §3: ASCII(BASE64URL(protected)) || '.' || the payload's own bytes. */
export function signingInput(header: string, value: Uint8Array): Uint8Array<ArrayBuffer> {
  return concat(utf8(`${header}.`), value);
}

/** Signs the exact bytes; returns the text of the record header `jws` (RFC 7515 appendix F). */
export async function signDetached(signer: Signer, value: Uint8Array): Promise<string> {
  const header = protectedHeader(signer.kid);
  const signature = await signer.sign(signingInput(header, value));
  return `${header}..${encodeBase64url(signature)}`;
}

/**
 * Takes the header text apart. Throws {@link RecordRefused} `jws-malformed` for any text that is not the one canonical
 * text of its content, `alg-not-allowed` for a well-formed JWS of another algorithm or with other header members.
 */
export function parseDetachedJws(text: string): DetachedJws {
  const [header = '', payload, tail = '', ...rest] = text.split('.');
  if (header === '' || payload !== '' || tail === '' || rest.length > 0) {
    throw new RecordRefused('jws-malformed', 'not a detached compact JWS');
  }
  const signature = decodePart(tail);
  const kid = KNOWN.get(header) ?? kidOfHeader(header);
  if (signature.length !== 64) throw new RecordRefused('jws-malformed', 'the signature is not 64 bytes');
  return { protectedHeader: header, kid, signature };
}

function kidOfHeader(header: string): string {
  const kid = kidOf(decoder.decode(decodePart(header)));
  if (kid === undefined || protectedHeader(kid) !== header) {
    throw new RecordRefused('alg-not-allowed', 'the protected header is not the one that is allowed');
  }
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  KNOWN.set(header, kid);
  return kid;
}

function decodePart(part: string): Uint8Array {
  try {
    return decodeBase64url(part);
  } catch (cause) {
    throw new RecordRefused('jws-malformed', 'not canonical base64url', { cause });
  }
}

function kidOf(json: string): string | undefined {
  let header: unknown;
  try {
    header = JSON.parse(json);
  } catch (cause) {
    throw new RecordRefused('jws-malformed', 'the protected header is not JSON', { cause });
  }
  if (typeof header !== 'object' || header === null || !('kid' in header)) return undefined;
  return typeof header.kid === 'string' && KID.test(header.kid) ? header.kid : undefined;
}

/** True when this key signed exactly this value under this header. */
export function verifyDetached(
  verifier: Verifier,
  publicKey: Uint8Array,
  jws: DetachedJws,
  value: Uint8Array,
): Promise<boolean> {
  return verifier.verify(publicKey, signingInput(jws.protectedHeader, value), jws.signature);
}

/**
 * Identity of an event: hex SHA-256 of the signing input, so of protected header and value. The signature's text is
 * left out, since only what was signed makes an event that event.
 */
export function eventIdentity(hasher: Hasher, header: string, value: Uint8Array): string {
  return toHex(hasher.sha256(signingInput(header, value)));
}
