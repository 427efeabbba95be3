import { QalqanError } from '@qalqan/errors';

/** What a log line says about an error. */
export interface ErrorDescription {
  readonly type: string;
  readonly code?: string;
  /** Only for errors whose messages are known to carry no data. */
  readonly message?: string;
  /** Database errors: which constraint and table. */
  readonly constraint?: string;
  readonly table?: string;
  /** Frames of the stack, without the message in front of them. */
  readonly stack?: string;
  readonly cause?: ErrorDescription;
}

const MAX_DEPTH = 4;

/**
 * Programming errors and errors of the operating system speak of code and sockets. Everything else may quote data:
 * PostgreSQL quotes the row, JSON.parse the text, a validator the value. There the type, code and stack must do.
 */
const HARMLESS_NAMES = new Set(['TypeError', 'ReferenceError', 'AggregateError', 'AbortError', 'TimeoutError']);

/** Describes an error for the log without personal data. */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!isError(error)) return { type: typeof error };
  const code = textOf(error, 'code');
  const constraint = textOf(error, 'constraint') ?? textOf(driverError(error), 'constraint');
  const table = textOf(error, 'table') ?? textOf(driverError(error), 'table');
  const stack = framesOf(error);
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    ...(hasHarmlessMessage(error) ? { message: error.message } : {}),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    ...(stack === undefined ? {} : { stack }),
    ...(error.cause === undefined || depth >= MAX_DEPTH ? {} : { cause: describeError(error.cause, depth + 1) }),
  };
}

/** Also for errors of another realm (worker, vm), which are no instances of this one's Error. */
function isError(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

function hasHarmlessMessage(error: Error): boolean {
  if (error instanceof QalqanError || HARMLESS_NAMES.has(error.name)) return true;
  return typeof (error as { syscall?: unknown }).syscall === 'string' || error.name.startsWith('KafkaJS');
}

function driverError(error: Error): unknown {
  return (error as { driverError?: unknown }).driverError;
}

function textOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = (value as Record<string, unknown>)[name];
  return typeof found === 'string' && found.length <= 128 ? found : undefined;
}

function framesOf(error: Error): string | undefined {
  const frames = error.stack?.split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$|^\s+at .*<anonymous>/.test(line));
  return frames === undefined || frames.length === 0
    ? undefined
    : frames
        .slice(0, 12)
        .map((line) => line.trim())
        .join('\n');
}
