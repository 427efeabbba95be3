import { existsSync, statfsSync } from 'node:fs';
import { SetupError } from '../servers/setup-error.js';
import type { StateFolder } from '../state/folder.js';

const MB = 1_000_000;
/** What a fresh platform takes. Measured: 131 MB with nine empty databases, beside 110 MB of programs in the clone. */
const FRESH_BYTES = 500 * MB;
/** A server that runs out of space in the middle of its start leaves more to clean up than one that never began. */
const RUNNING_BYTES = 100 * MB;

/** Fails with one line when the file system of the state folder has no room for what a start writes. */
export function ensureSpace(state: StateFolder, freeBytes = freeBytesOf(state.root)): void {
  const needed = existsSync(state.postgres) ? RUNNING_BYTES : FRESH_BYTES;
  if (freeBytes >= needed) return;
  throw new SetupError(
    `only ${Math.floor(freeBytes / MB)} MB are free where ${state.root} lies, ${needed / MB} MB are needed`,
    'make room there, or put the state elsewhere with QALQAN_STATE_DIR',
  );
}

/** What is free for this user; the blocks kept back for root do not count. */
function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
