import { decodeBase64, encodeBase64 } from '../encoding/base64.js';
import { concat, fromHex, toHex } from '../encoding/bytes.js';
import { decodeUtf8, encodeUtf8 } from '../encoding/utf8.js';
import { NoteMalformed } from './errors.js';
import { isKeyName } from './note-key.js';

/** Most signature lines that are read; C2SP demands at least 16, Go's sumdb/note reads 100 as well. */
export const MAX_NOTE_SIGNATURES = 100;

/** Most bytes of a note that are read: the largest record of a topic. */
export const MAX_NOTE_BYTES = 1024 * 1024;

/** One signature line, unverified. */
export interface NoteSignature {
  readonly name: string;
  /** 8 lower-case hex digits. */
  readonly keyId: string;
  /** What follows the key id; 64 bytes for Ed25519, other lengths for types that are not known here. */
  readonly signature: Uint8Array;
}

/** A note that is well formed; nothing in it is verified. */
export interface Note {
  /** What is signed; ends in a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const KEY_ID_SIZE = 4;
const SIGNATURE_LINE = /^— (\S+) (\S+)$/u;

/** Splits a C2SP signed note; throws NoteMalformed on anything that its grammar does not allow. Verifies nothing. */
export function parseNote(bytes: Uint8Array): Note {
  if (bytes.length > MAX_NOTE_BYTES) throw new NoteMalformed('the note is larger than 1 MiB');
  const whole = decodeUtf8(bytes);
  if (whole === undefined) throw new NoteMalformed('the note is not UTF-8');
  if (hasControlCharacter(whole)) throw new NoteMalformed('the note holds a control character');
  // The text may hold empty lines; the last one separates it from the signatures.
  const cut = whole.lastIndexOf('\n\n');
  if (cut < 0) throw new NoteMalformed('the note has no signature part');
  const lines = whole.slice(cut + 2).split('\n');
  if (lines.pop() !== '' || lines.length === 0) throw new NoteMalformed('the note does not end with a signature line');
  if (lines.length > MAX_NOTE_SIGNATURES) throw new NoteMalformed('the note has more than 100 signatures');
  return { text: whole.slice(0, cut + 1), signatures: lines.map(parseSignatureLine) };
}

/** Bytes of a note; throws NoteMalformed when `parseNote` would not read them back. */
export function formatNote(note: Note): Uint8Array {
  const lines = note.signatures.map(
    ({ name, keyId, signature }) => `— ${name} ${encodeBase64(concat(fromHex(keyId), signature))}\n`,
  );
  const bytes = concat(noteTextBytes(note.text), encodeUtf8(`\n${lines.join('')}`) ?? new Uint8Array());
  parseNote(bytes);
  return bytes;
}

/** The bytes that a note's signatures cover; throws NoteMalformed for a text that no note can carry. */
export function noteTextBytes(text: string): Uint8Array {
  const bytes = encodeUtf8(text);
  if (bytes === undefined || hasControlCharacter(text)) throw new NoteMalformed('the text cannot stand in a note');
  if (!text.endsWith('\n')) throw new NoteMalformed('the text does not end in a newline');
  return bytes;
}

function parseSignatureLine(line: string): NoteSignature {
  const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
  if (name === undefined || encoded === undefined || !isKeyName(name)) {
    throw new NoteMalformed('a signature line is malformed');
  }
  const bytes = decodeSignature(encoded);
  if (bytes.length <= KEY_ID_SIZE) throw new NoteMalformed('a signature is too short');
  return { name, keyId: toHex(bytes.subarray(0, KEY_ID_SIZE)), signature: bytes.slice(KEY_ID_SIZE) };
}

function decodeSignature(encoded: string): Uint8Array {
  try {
    return decodeBase64(encoded);
  } catch (cause) {
    throw new NoteMalformed('a signature is not canonical base64', { cause });
  }
}

/** C2SP signed-note: no ASCII control character below U+0020 but the newline. */
function hasControlCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && code !== 0x0a) return true;
  }
  return false;
}
