import type { ErrorCode } from './codes.js';

/** What kind of failure a code is; the one place that the HTTP status is chosen from (libs/http-kit). */
export type ErrorCategory =
  | 'invalid'
  | 'too-large'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'overloaded'
  | 'unavailable'
  | 'internal';

/** One failing place: an RFC 6901 pointer into the sender's document, a stable code, and a sentence for people. */
export interface ErrorDetail {
  readonly pointer: string;
  readonly code: ErrorCode;
  readonly message: string;
}

export interface QalqanErrorOptions {
  readonly cause?: unknown;
  readonly pointer?: string;
  readonly details?: readonly ErrorDetail[];
}

/**
 * Base of every error the platform throws on purpose. Messages MUST NOT carry personal data, secrets or any value
 * taken from a document: they reach logs and foreign screens.
 */
export abstract class QalqanError extends Error {
  abstract readonly code: ErrorCode;
  abstract readonly category: ErrorCategory;
  /** RFC 6901 pointer to the field at fault, where there is one. */
  readonly pointer: string | undefined;
  readonly details: readonly ErrorDetail[];

  constructor(message: string, options: QalqanErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.pointer = options.pointer ?? options.details?.[0]?.pointer;
    this.details = options.details ?? [];
  }
}

/** True when `error`, or anything in its chain of causes, carries this code; callers never parse messages. */
export function hasCode(error: unknown, code: ErrorCode): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current instanceof QalqanError && current.code === code) return true;
  }
  return false;
}
