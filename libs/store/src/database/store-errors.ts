import { QalqanError, Unavailable } from '@qalqan/errors';
import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

/** SQLSTATE classes and codes that say the server or the way to it is gone, not that the statement was wrong. */
const LOST_CLASSES = ['08', '57P', '53'];
/** What libpq-style drivers and the operating system say instead of a SQLSTATE. */
const LOST_CODES = new Set([
  // idle_in_transaction_session_timeout: this process stood still, and its session was taken from it.
  '25P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
const LOST_MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end',
  'Query read timeout',
];
const RETRY_CODES = new Set(['40001', '40P01', '55P03']);

interface DriverError {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly message?: unknown;
}

function driverErrorOf(error: unknown): DriverError | undefined {
  if (error instanceof QueryFailedError) return error.driverError as DriverError;
  return typeof error === 'object' && error !== null ? error : undefined;
}

/** True when the database could not be reached or went away: nothing is known to be wrong with the statement. */
export function isConnectionLoss(error: unknown): boolean {
  // What a statement meets when the fault reached the connection between two statements.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  if (error instanceof QueryRunnerProviderAlreadyReleasedError) return true;
  const driver = driverErrorOf(error);
  if (driver === undefined) return false;
  const { code, message } = driver;
  if (typeof code === 'string' && (LOST_CODES.has(code) || LOST_CLASSES.some((prefix) => code.startsWith(prefix)))) {
    return true;
  }
  return typeof message === 'string' && LOST_MESSAGES.some((text) => message.includes(text));
}

/** True for a deadlock, a serialisation failure or a lock wait that was cut off: the same transaction may succeed. */
export function isContention(error: unknown): boolean {
  const cause = error instanceof QalqanError ? error.cause : error;
  const code = driverErrorOf(cause)?.code;
  return typeof code === 'string' && RETRY_CODES.has(code);
}

/** True when a UNIQUE or PRIMARY KEY constraint refused the row; of that name when `constraint` is given. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const driver = driverErrorOf(error);
  return driver?.code === '23505' && (constraint === undefined || driver.constraint === constraint);
}

/** Lost connections become `Unavailable`; all else stays what it is. */
export function asStoreError(error: unknown): unknown {
  if (error instanceof QalqanError) return error;
  return isConnectionLoss(error) ? new Unavailable('the database does not answer', { cause: error }) : error;
}
