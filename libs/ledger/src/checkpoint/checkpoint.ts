import { decodeBase64, encodeBase64, type Hasher, type Verifier } from '@qalqan/signing';
import { CheckpointMalformed } from '../errors.js';
import { HASH_SIZE } from '../merkle/hashing.js';
import { openNote, signNote, type NoteKey, type NoteSigner, type OpenedNote } from '@qalqan/signing';

/** A log's tree head (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Identity of the log, one non-empty line; Qalqan's logs sign under this very name. */
  readonly origin: string;
  /** Number of entries, up to 2^53 - 1. */
  readonly size: number;
  /** RFC 6962 root of the tree of that size, 32 bytes. */
  readonly root: Uint8Array;
  /** Lines behind the root, opaque; Qalqan writes none and tolerates them. */
  readonly extensions?: readonly string[];
}

/** A checkpoint whose log signature holds. */
export interface OpenedCheckpoint {
  readonly checkpoint: Required<Checkpoint>;
  readonly note: OpenedNote;
}

/** The note text of a checkpoint; throws CheckpointMalformed when `parseCheckpoint` would not read it back. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const { origin, size, root, extensions = [] } = checkpoint;
  const text = [origin, String(size), encodeBase64(root), ...extensions, ''].join('\n');
  const again = parseCheckpoint(text);
  if (again.extensions.length !== extensions.length) {
    throw new CheckpointMalformed('the origin or an extension holds a newline');
  }
  return text;
}

/** Reads a checkpoint's note text; throws CheckpointMalformed on anything but its one canonical form. */
export function parseCheckpoint(text: string): Required<Checkpoint> {
  const [origin, size, root, ...extensions] = text.split('\n');
  if (extensions.pop() !== '') throw new CheckpointMalformed('the checkpoint does not end after a whole line');
  if (origin === undefined || size === undefined || root === undefined || origin === '' || extensions.includes('')) {
    throw new CheckpointMalformed('the checkpoint has an empty line');
  }
  return { origin, size: parseSize(size), root: parseRoot(root), extensions };
}

/** Signs a checkpoint; the log's own key MUST be among the signers, under the origin as its name. */
export async function signCheckpoint(
  hasher: Hasher,
  checkpoint: Checkpoint,
  signers: readonly NoteSigner[],
): Promise<Uint8Array> {
  if (!signers.some(({ name }) => name === checkpoint.origin)) {
    throw new CheckpointMalformed('no signer goes by the name of the log');
  }
  return signNote(hasher, formatCheckpoint(checkpoint), signers);
}

/**
 * Verifies a checkpoint of the log with this key, whose name is the origin. Throws NoteMalformed,
 * NoteSignatureInvalid or CheckpointMalformed; a checkpoint that only a witness signed is not one of the log.
 * Keys of `witnesses` that signed appear in `note.signedBy` behind or before the log's own.
 */
export async function openCheckpoint(
  verifier: Verifier,
  bytes: Uint8Array,
  log: NoteKey,
  witnesses: readonly NoteKey[] = [],
): Promise<OpenedCheckpoint> {
  // First by the log's key alone: a quorum of witnesses never stands in for the log.
  await openNote(verifier, bytes, [log]);
  const note = await openNote(verifier, bytes, [log, ...witnesses]);
  const checkpoint = parseCheckpoint(note.text);
  if (checkpoint.origin !== log.name) throw new CheckpointMalformed('the checkpoint is one of another log');
  return { checkpoint, note };
}

function parseSize(text: string): number {
  const size = Number(text);
  if (!/^(?:0|[1-9][0-9]*)$/.test(text) || !Number.isSafeInteger(size)) {
    throw new CheckpointMalformed('the tree size is not a decimal number below 2^53');
  }
  return size;
}

function parseRoot(text: string): Uint8Array {
  let root: Uint8Array;
  try {
    root = decodeBase64(text);
  } catch (cause) {
    throw new CheckpointMalformed('the root hash is not canonical base64', { cause });
  }
  if (root.length !== HASH_SIZE) throw new CheckpointMalformed('the root hash is not 32 bytes long');
  return root;
}
