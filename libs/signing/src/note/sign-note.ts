import type { Hasher, Signer, Verifier } from '../ports.js';
import { NoteSignatureInvalid } from './errors.js';
import { formatNote, noteTextBytes, parseNote, type Note, type NoteSignature } from './note.js';
import { noteKey, type NoteKey } from './note-key.js';

/** Who signs a note, and under which key name. */
export interface NoteSigner {
  readonly name: string;
  readonly signer: Signer;
}

/** A note on which at least one known key's signature holds, and no known key's signature fails. */
export interface OpenedNote {
  readonly text: string;
  /** The known keys that signed, each once, in the order of their signature lines. */
  readonly signedBy: readonly NoteKey[];
  /** Signatures by keys that are not known: never evidence of anything. */
  readonly unknown: readonly NoteSignature[];
}

/** Signs a text (which MUST end in a newline) and returns the note's bytes, one line per signer in their order. */
export async function signNote(hasher: Hasher, text: string, signers: readonly NoteSigner[]): Promise<Uint8Array> {
  return formatNote(await withSignatures(hasher, { text, signatures: [] }, signers));
}

/** Adds signature lines behind those that a note has, as a witness does; verifies none of them. */
export async function addSignatures(
  hasher: Hasher,
  note: Uint8Array,
  signers: readonly NoteSigner[],
): Promise<Uint8Array> {
  return formatNote(await withSignatures(hasher, parseNote(note), signers));
}

/**
 * Reads and verifies a note. Signatures by unknown keys are ignored, also when they share a name or an id (not both)
 * with a known one. Throws NoteMalformed, or NoteSignatureInvalid when no known key signed or one such signature is
 * bad: stricter than Go's sumdb/note only in that repeated lines of a key must all hold.
 */
export async function openNote(verifier: Verifier, bytes: Uint8Array, keys: readonly NoteKey[]): Promise<OpenedNote> {
  const note = parseNote(bytes);
  const signed = noteTextBytes(note.text);
  const signedBy = new Set<NoteKey>();
  const unknown: NoteSignature[] = [];
  for (const line of note.signatures) {
    const key = keys.find(({ name, keyId }) => name === line.name && keyId === line.keyId);
    if (key === undefined) {
      unknown.push(line);
      continue;
    }
    if (!(await verifier.verify(key.publicKey, signed, line.signature))) {
      throw new NoteSignatureInvalid('the signature of a known key does not hold');
    }
    signedBy.add(key);
  }
  if (signedBy.size === 0) throw new NoteSignatureInvalid('no known key has signed the note');
  return { text: note.text, signedBy: [...signedBy], unknown };
}

async function withSignatures(hasher: Hasher, note: Note, signers: readonly NoteSigner[]): Promise<Note> {
  const signed = noteTextBytes(note.text);
  const added = await Promise.all(
    signers.map(async ({ name, signer }) => {
      const { keyId } = noteKey(hasher, name, signer.publicKey);
      return { name, keyId, signature: await signer.sign(signed) };
    }),
  );
  return { text: note.text, signatures: [...note.signatures, ...added] };
}
