/** A failure the reader can act on: printed as one line, with what to do about it, and without a stack. */
export class Failure extends Error {
  /** @param {string} message @param {string} [hint] */
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
}

/** Prints what went wrong and returns the exit code. */
export function report(error) {
  if (error instanceof Failure && process.env.QALQAN_DEBUG === undefined) {
    console.error(`error: ${error.message}`);
    if (error.hint) console.error(`  try: ${error.hint}`);
  } else {
    console.error(error);
  }
  return 1;
}
