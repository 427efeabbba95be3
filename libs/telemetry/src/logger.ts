import { trace } from '@opentelemetry/api';
import { pino, stdTimeFunctions, type DestinationStream, type Logger as Pino } from 'pino';
import { describeError } from './describe-error.js';
import { allowedFields, type LogFields } from './log-fields.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface LoggerOptions {
  /** Name of the service, as in `services/<name>`. */
  readonly service: string;
  /** Member this process runs as. */
  readonly instance: string;
  readonly level: LogLevel;
  /** Where lines go; stdout unless told otherwise. */
  readonly destination?: DestinationStream;
}

/**
 * Writes JSON lines. The message is a fixed sentence written in the source, never built from data; everything that
 * varies is a field of {@link LogFields}.
 */
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** A logger whose lines all carry these fields. */
  child(fields: LogFields): Logger;
}

/** Names that must never reach a line, should a library below ever pass an object on. */
const REDACTED = ['authorization', 'password', 'token', 'secret', 'cookie', 'jws', 'body', 'data'];

/** Logger of one process: one JSON line per entry with time (UTC), level, service, instance and the ids of the running span. */
export function createLogger(options: LoggerOptions): Logger {
  const settings = {
    level: options.level,
    base: { service: options.service, instance: options.instance, pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
    messageKey: 'message',
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`]), censor: '[redacted]' },
  };
  return wrap(options.destination ? pino(settings, options.destination) : pino(settings));
}

function wrap(target: Pino): Logger {
  const write = (level: LogLevel, message: string, fields: LogFields = {}): void => {
    if (target.isLevelEnabled(level)) target[level](lineOf(fields), message);
  };
  return {
    debug: (message, fields) => write('debug', message, fields),
    info: (message, fields) => write('info', message, fields),
    warn: (message, fields) => write('warn', message, fields),
    error: (message, fields) => write('error', message, fields),
    child: (fields) => wrap(target.child(allowedFields(fields))),
  };
}

function lineOf(fields: LogFields): Record<string, unknown> {
  const span = trace.getActiveSpan()?.spanContext();
  return {
    ...allowedFields(fields),
    ...(fields.error === undefined ? {} : { error: describeError(fields.error) }),
    // Names of the OpenTelemetry recommendation for logs that are not OTLP.
    ...(span === undefined ? {} : { trace_id: span.traceId, span_id: span.spanId }),
  };
}

/** A logger that drops everything, for tests and for building documents. */
export const silentLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silentLogger,
};
