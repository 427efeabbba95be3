/** A failure the reader can act on: printed as one line, with what to do about it, and without a stack. */
export class Failure extends Error {
  /** @param {string} message @param {string} [hint] */
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
}

/** What the operating system refuses and people can mend. */
const MEANINGS = {
  ENOSPC: ['no space left', 'make room there'],
  EDQUOT: ['the disk quota is used up', 'make room there'],
  EROFS: ['the file system is read-only', 'work in a clone that you can write to'],
  EACCES: ['no permission', 'was it made by another user? remove it'],
  EPERM: ['not permitted', 'was it made by another user? remove it'],
};

/** A failure of the system in one line with the path it happened at; any other error as it is. */
export function readable(error) {
  const [what, hint] = MEANINGS[error?.code] ?? [];
  return what === undefined ? error : new Failure(`${what}: ${error.path ?? error.message}`, hint);
}

/** Prints what went wrong and returns the exit code. */
export function report(caught) {
  const error = process.env.QALQAN_DEBUG === undefined ? readable(caught) : caught;
  if (error instanceof Failure && process.env.QALQAN_DEBUG === undefined) {
    console.error(`error: ${error.message}`);
    if (error.hint) console.error(`  try: ${error.hint}`);
  } else {
    console.error(error);
  }
  return 1;
}
