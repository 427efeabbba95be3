import { QalqanError, type ErrorCategory } from '@qalqan/errors';

/**
 * The log cannot tell what it has signed last, or what it holds does not lead there. Signing on would give one size
 * two roots; nothing but an operator with a true copy can help (docs/runbooks).
 */
export class LogRolledBack extends QalqanError {
  readonly category: ErrorCategory = 'unavailable';
  readonly code = 'position-rolled-back';
}

/** A staged or stored row is not what it was when it was written. */
export class LogAltered extends QalqanError {
  readonly category: ErrorCategory = 'unavailable';
  readonly code = 'entry-altered';
}

/** Another process sequences this log, or has come in between; nothing of this turn may take effect. */
export class SequencerReplaced extends QalqanError {
  readonly category: ErrorCategory = 'conflict';
  readonly code = 'conflict';
}

/** True for faults after which nothing may be signed until an operator has looked. */
export function stopsForGood(error: unknown): error is LogRolledBack | LogAltered {
  return error instanceof LogRolledBack || error instanceof LogAltered;
}
