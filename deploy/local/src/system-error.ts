import { errorCode } from './servers/error-facts.js';
import { SetupError } from './servers/setup-error.js';

/** What the operating system refuses and people can mend; everything else is a fault of ours and keeps its stack. */
const MEANINGS: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ENOSPC: ['no space left', 'make room there, or put the state elsewhere with QALQAN_STATE_DIR'],
  EDQUOT: ['the disk quota is used up', 'make room there, or put the state elsewhere with QALQAN_STATE_DIR'],
  EROFS: ['the file system is read-only', 'put the state elsewhere with QALQAN_STATE_DIR'],
  EACCES: ['no permission', 'was it made by another user? remove it, or put the state elsewhere with QALQAN_STATE_DIR'],
  EPERM: ['not permitted', 'was it made by another user? remove it, or put the state elsewhere with QALQAN_STATE_DIR'],
  EMFILE: ['too many open files', 'ulimit -n 4096'],
};

/** A failure of the system in one line with the path it happened at; any other error as it is. */
export function readable(error: unknown): unknown {
  const [what, hint] = MEANINGS[errorCode(error) ?? ''] ?? [];
  if (what === undefined || !(error instanceof Error)) return error;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  return new SetupError(path === undefined ? `${what}: ${error.message}` : `${what}: ${path}`, hint, { cause: error });
}
