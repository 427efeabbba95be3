import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger.js';

/** Hands Nest's own lines to our logger. What a message is not a text or an error is not written: it could be data. */
export function nestLogger(logger: Logger): LoggerService {
  return {
    log: (message: unknown, ...rest: unknown[]) => write('info', message, rest),
    warn: (message: unknown, ...rest: unknown[]) => write('warn', message, rest),
    error: (message: unknown, ...rest: unknown[]) => write('error', message, rest),
    fatal: (message: unknown, ...rest: unknown[]) => write('error', message, rest),
    debug: (message: unknown, ...rest: unknown[]) => write('debug', message, rest),
    verbose: (message: unknown, ...rest: unknown[]) => write('debug', message, rest),
  };

  function write(level: 'debug' | 'info' | 'warn' | 'error', message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const component = typeof context === 'string' && !context.includes('\n') ? context : 'Nest';
    if (message instanceof Error) logger[level]('failure in the framework', { component, error: message });
    else logger[level](typeof message === 'string' ? message : 'a framework message without text', { component });
  }
}
