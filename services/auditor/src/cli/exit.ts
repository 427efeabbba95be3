/** What the shell learns (docs/interfaces.md): 0 sound, 1 broken, 2 could not run. */
export const EXIT = { sound: 0, broken: 1, couldNotRun: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Nothing was found out: one line that says why, and what to do about it. Not a word about the log. */
export class CannotRun extends Error {}

/** A sentence for the one line on stderr; foreign errors are shortened to their message and its cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return cause === '' || error.message.includes(cause) ? error.message : `${error.message}: ${cause}`;
}
