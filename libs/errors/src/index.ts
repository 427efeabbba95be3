export { QalqanError, hasCode, type ErrorCategory, type ErrorDetail } from './qalqan-error.js';
export { ERROR_CODES, type ErrorCode } from './codes.js';
export { dispositionOf, type Disposition } from './disposition.js';
export {
  CodeListViolation,
  JsonRefused,
  NotFound,
  Conflict,
  PreconditionFailed,
  KeyReused,
  Forbidden,
  FourEyesViolation,
  Invalid,
  Unavailable,
  RecordRefused,
  type RefusalCode,
  REFUSAL_CODES,
} from './classes.js';
