import type { ErrorCategory, ErrorCode, QalqanError } from '@qalqan/errors';

/** Problem details as RFC 9457 has them, with our members `code`, `pointer` and `errors`. */
export interface Problem {
  /** `urn:qalqan:problem:<code>`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** `urn:uuid:<incident id>`; the log line of the same failure carries the id. */
  readonly instance: string;
  readonly code: ErrorCode;
  /** RFC 6901 pointer into the body, or `/<name>` of a parameter. */
  readonly pointer?: string;
  /** One entry per place when several are at fault. */
  readonly errors?: readonly { readonly pointer: string; readonly code: ErrorCode; readonly detail: string }[];
}

/** The only place where a category becomes a status; a new category does not compile until it has one. */
const STATUS: Readonly<Record<ErrorCategory, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  overloaded: 429,
  unavailable: 503,
  internal: 500,
};

/** Codes for which HTTP has a status more exact than that of their category. */
const EXACT_STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  'media-type-unsupported': 415,
  'precondition-failed': 412,
};

/** HTTP status of an error: by category, with the few exact ones of HTTP itself. */
export function statusOf(error: QalqanError): number {
  return EXACT_STATUS[error.code] ?? STATUS[error.category];
}

/** The answer for an error. An internal failure says nothing but its incident id. */
export function problemOf(error: QalqanError, incidentId: string): Problem {
  const status = statusOf(error);
  const internal = error.category === 'internal';
  const code: ErrorCode = internal ? 'internal' : error.code;
  return {
    type: `urn:qalqan:problem:${code}`,
    title: titleOf(code),
    status,
    detail: internal ? 'an unexpected failure; quote the instance when you report it' : error.message,
    instance: `urn:uuid:${incidentId}`,
    code,
    ...(internal || error.pointer === undefined ? {} : { pointer: error.pointer }),
    ...(internal || error.details.length === 0
      ? {}
      : {
          errors: error.details.map(({ pointer, code: place, message }) => ({ pointer, code: place, detail: message })),
        }),
  };
}

function titleOf(code: ErrorCode): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
