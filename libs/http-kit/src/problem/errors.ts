import { QalqanError, type ErrorCategory, type ErrorDetail } from '@qalqan/errors';

/** No bearer token came with the request. */
export class TokenMissing extends QalqanError {
  readonly code = 'token-missing';
  readonly category: ErrorCategory = 'unauthenticated';
}

/** The token is not one of this issuer for this service, or no longer; the message never says which check failed. */
export class TokenInvalid extends QalqanError {
  readonly code = 'token-invalid';
  readonly category: ErrorCategory = 'unauthenticated';
}

/** The caller is known but has none of the roles that the route asks for. */
export class RoleMissing extends QalqanError {
  readonly code = 'role-missing';
  readonly category: ErrorCategory = 'forbidden';
}

/** The issuer's keys cannot be had, so nobody can be let in. */
export class IdentityUnavailable extends QalqanError {
  readonly code = 'identity-unavailable';
  readonly category: ErrorCategory = 'unavailable';
}

/** More requests at once than this process serves. */
export class Overloaded extends QalqanError {
  readonly code = 'overloaded';
  readonly category: ErrorCategory = 'overloaded';
}

/** The request took longer than it may. */
export class TimedOut extends QalqanError {
  readonly code = 'timeout';
  readonly category: ErrorCategory = 'unavailable';
}

/** The body is larger than 256 KiB. */
export class BodyTooLarge extends QalqanError {
  readonly code = 'body-too-large';
  readonly category: ErrorCategory = 'too-large';
}

/** The body is not JSON in UTF-8 as it stands: other media type, charset or content coding. */
export class MediaTypeUnsupported extends QalqanError {
  readonly code = 'media-type-unsupported';
  readonly category: ErrorCategory = 'invalid';
}

/** A failure that nobody foresaw; what it was stands in the log under the incident id, never in the answer. */
export class Internal extends QalqanError {
  readonly code = 'internal';
  readonly category: ErrorCategory = 'internal';
}

/** Most places named in one answer: enough to mend a form, too few to make an answer of megabytes. */
export const MAX_DETAILS = 32;

/** Body fields or parameters that do not fit; `details` has one entry per place. */
export class RequestInvalid extends QalqanError {
  readonly category: ErrorCategory = 'invalid';

  constructor(
    readonly code: 'schema-invalid' | 'parameter-invalid',
    details: readonly ErrorDetail[],
  ) {
    super(code === 'schema-invalid' ? 'the body does not fit its schema' : 'a parameter is not valid', {
      details: details.slice(0, MAX_DETAILS),
    });
  }
}
