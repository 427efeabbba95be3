import type { Logger } from '@qalqan/telemetry';

/** Keeps the lines of level warn and error, with the message of their error. */
export function recordingLogger(lines: string[]): Logger {
  const keep =
    (level: string): Logger['warn'] =>
    (message, fields) => {
      const { error } = fields ?? {};
      lines.push(`${level}: ${message}${error instanceof Error ? `: ${error.message}` : ''}`);
    };
  const logger: Logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: keep('warn'),
    error: keep('error'),
    child: () => logger,
  };
  return logger;
}
