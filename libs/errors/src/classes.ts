import type { ErrorCode } from './codes.js';
import { QalqanError, type ErrorCategory, type ErrorDetail, type QalqanErrorOptions } from './qalqan-error.js';

type JsonCode = Extract<ErrorCode, `json-${string}`>;

/** JSON that is malformed, or that two parsers could read differently. */
export class JsonRefused extends QalqanError {
  readonly category: ErrorCategory = 'invalid';
  constructor(
    readonly code: JsonCode,
    message: string,
    options?: QalqanErrorOptions,
  ) {
    super(message, options);
  }
}

/** A document that does not satisfy its schema or a named rule; `details` names every field at fault. */
export class Invalid extends QalqanError {
  readonly category: ErrorCategory = 'invalid';
  constructor(
    readonly code: 'schema-invalid' | 'rule-violated' | 'parameter-invalid' | 'cursor-invalid' | 'config-invalid',
    message: string,
    details: readonly ErrorDetail[] = [],
  ) {
    super(message, { details });
  }
}

/** A value that stands in no code list of the version named by the document. */
export class CodeListViolation extends QalqanError {
  readonly category: ErrorCategory = 'invalid';
  readonly code = 'code-unknown';
}

export class NotFound extends QalqanError {
  readonly category: ErrorCategory = 'not-found';
  readonly code = 'not-found';
}

/** The request is well formed but the state of its object does not allow it. */
export class Conflict extends QalqanError {
  readonly category: ErrorCategory = 'conflict';
  readonly code = 'state-conflict';
}

/** The object is not in the version that the caller's If-Match names: somebody else was there in between. */
export class PreconditionFailed extends QalqanError {
  readonly category: ErrorCategory = 'conflict';
  readonly code = 'precondition-failed';
}

/** An `Idempotency-Key` came before with another request. */
export class KeyReused extends QalqanError {
  readonly category: ErrorCategory = 'conflict';
  readonly code = 'conflict';
}

export class Forbidden extends QalqanError {
  readonly category: ErrorCategory = 'forbidden';
  readonly code = 'forbidden';
}

/** Who drafted or submitted a revision cannot release it. */
export class FourEyesViolation extends QalqanError {
  readonly category: ErrorCategory = 'forbidden';
  readonly code = 'four-eyes';
}

/** A dependency does not answer; trying again later is right. */
export class Unavailable extends QalqanError {
  readonly category: ErrorCategory = 'unavailable';
  readonly code = 'unavailable';
}

/** Reasons for which a record read from Kafka goes to quarantine (docs/spec/SPEC-SIG.md §6). */
export const REFUSAL_CODES = [
  'record-too-large',
  'record-empty',
  'jws-missing',
  'jws-malformed',
  'alg-not-allowed',
  'kid-unknown',
  'key-wrong-party',
  'key-not-valid',
  'signature-invalid',
  'json-malformed',
  'json-not-utf8',
  'json-duplicate-name',
  'json-forbidden-name',
  'json-forbidden-character',
  'json-number-inexact',
  'json-too-deep',
  'envelope-invalid',
  'type-unknown',
  'schema-invalid',
  'rule-violated',
  'commitment-mismatch',
  'source-mismatch',
  'stream-mismatch',
  'key-mismatch',
  'agreement-unknown',
  'sequence-gap',
  'sequence-fork',
  'handler-failed',
] as const satisfies readonly ErrorCode[];

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A record that must not take effect. `code` is what quarantine, metrics and the audit log show. */
export class RecordRefused extends QalqanError {
  readonly category: ErrorCategory = 'invalid';
  constructor(
    readonly code: RefusalCode,
    message: string,
    options?: QalqanErrorOptions,
  ) {
    super(message, options);
  }
}
