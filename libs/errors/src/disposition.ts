import { RecordRefused } from './classes.js';
import { QalqanError } from './qalqan-error.js';

/**
 * What the runner does with a failure: `retry` with bounded back-off, `reject` into quarantine and go on, or `fatal`:
 * stop consuming, health red, end the process. There is no fourth way, and none that only logs.
 */
export type Disposition = 'retry' | 'reject' | 'fatal';

/**
 * A refusal is final for its record; an unavailable dependency is worth waiting for; anything unforeseen is retried
 * and becomes `fatal` when the attempts are used up, because a process that does not understand its own failure must
 * not go on acknowledging records.
 */
export function dispositionOf(error: unknown, attemptsLeft: number): Disposition {
  if (error instanceof RecordRefused) return 'reject';
  if (error instanceof QalqanError && error.category === 'invalid') return 'reject';
  return attemptsLeft > 0 ? 'retry' : 'fatal';
}
