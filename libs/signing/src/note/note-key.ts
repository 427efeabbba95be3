import { decodeBase64, encodeBase64 } from '../encoding/base64.js';
import { concat, toHex, utf8 } from '../encoding/bytes.js';
import type { Hasher } from '../ports.js';
import { NoteMalformed } from './errors.js';

/** Signature type of plain Ed25519 notes, the only one that Qalqan signs and verifies (C2SP signed-note). */
const ED25519_TYPE = 0x01;
const PUBLIC_KEY_SIZE = 32;

/** A key that notes are verified with. Name and id together name the key; the id alone is no proof of anything. */
export interface NoteKey {
  readonly name: string;
  /** First four bytes of SHA-256(name || LF || 0x01 || key), as 8 lower-case hex digits. */
  readonly keyId: string;
  /** Raw Ed25519 public key, 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** True for a name that a note can carry: not empty, well-formed, neither white space nor `+`, no control character. */
export function isKeyName(name: string): boolean {
  return name.length > 0 && name.isWellFormed() && !/[\p{White_Space}\p{Cc}+]/u.test(name);
}

/** Key of a log or witness by its name and raw Ed25519 public key; throws NoteMalformed on an impossible name or key. */
export function noteKey(hasher: Hasher, name: string, publicKey: Uint8Array): NoteKey {
  if (!isKeyName(name))
    throw new NoteMalformed('the key name is empty or holds a space, a plus or a control character');
  if (publicKey.length !== PUBLIC_KEY_SIZE) throw new NoteMalformed('the public key is not 32 bytes long');
  return { name, keyId: toHex(noteKeyId(hasher, name, publicKey)), publicKey };
}

/** Verifier key text `name+keyid+base64(0x01 || key)`, as Go's sumdb/note and the C2SP tools read it. */
export function encodeVerifierKey(key: NoteKey): string {
  return `${key.name}+${key.keyId}+${encodeBase64(concat(Uint8Array.of(ED25519_TYPE), key.publicKey))}`;
}

/** Strict inverse of `encodeVerifierKey`; throws NoteMalformed, also when the id is not the one of name and key. */
export function decodeVerifierKey(hasher: Hasher, vkey: string): NoteKey {
  // The name cannot hold a plus, the base64 part can.
  const [, name, keyId, encoded] = /^([^+]*)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(vkey) ?? [];
  if (name === undefined || keyId === undefined || encoded === undefined) {
    throw new NoteMalformed('the verifier key is not name+keyid+base64');
  }
  const typed = decodeKeyBytes(encoded);
  if (typed[0] !== ED25519_TYPE) throw new NoteMalformed('the verifier key is of another type than Ed25519');
  const key = noteKey(hasher, name, typed.slice(1));
  if (key.keyId !== keyId) throw new NoteMalformed('the key id is not the one of this name and key');
  return key;
}

function decodeKeyBytes(encoded: string): Uint8Array {
  try {
    return decodeBase64(encoded);
  } catch (cause) {
    throw new NoteMalformed('the verifier key is not canonical base64', { cause });
  }
}

/** C2SP signed-note key id: first four bytes of SHA-256(name || LF || type || key). */
function noteKeyId(hasher: Hasher, name: string, publicKey: Uint8Array): Uint8Array {
  return hasher.sha256(concat(utf8(`${name}\n`), Uint8Array.of(ED25519_TYPE), publicKey)).slice(0, 4);
}
