import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from '@qalqan/telemetry';
import type { HealthRegistry } from '../health/health-registry.js';

export interface LifecycleOptions {
  readonly app: NestFastifyApplication;
  readonly logger: Logger;
  readonly health: HealthRegistry;
  /** Stops intake and finishes what is under way (consumers, relay); runs before the HTTP server closes. */
  readonly drain?: () => Promise<void>;
  /** Runs last: buffered traces, open files. */
  readonly release?: () => Promise<void>;
  /** After this the process ends whatever is still open; below the supervisor's own grace time. */
  readonly deadlineMs?: number;
  /** `process.exit` unless a test says otherwise. */
  readonly exit?: (code: number) => void;
}

export interface Lifecycle {
  /** Orderly stop; exit code 0, or 1 when it did not end in time or a part failed to stop. */
  stop(signal: string): Promise<void>;
  /** The fatal disposition: health red, orderly stop, exit code 1. `code` is a stable word for the operator. */
  fatal(code: string, error: unknown): Promise<void>;
  /** Takes the signal and crash handlers off the process again. */
  detach(): void;
}

const DEFAULT_DEADLINE_MS = 10_000;

/**
 * Ties a service's life to the process: SIGTERM and SIGINT stop it in order, a second one at once; an error that nobody
 * caught is fatal, because a process in an unknown state must not go on acknowledging records.
 */
export function manageLifecycle(options: LifecycleOptions): Lifecycle {
  const exit = options.exit ?? ((code: number) => process.exit(code));
  let ending: Promise<void> | undefined;
  const end = (code: number, reason: string): Promise<void> => (ending ??= close(options, reason, code).then(exit));
  const onSignal = (signal: NodeJS.Signals): void => {
    if (ending) exit(1);
    else void end(0, signal);
  };
  const fatal = (code: string, error: unknown): Promise<void> => {
    options.health.fatal(code);
    options.logger.error('the process cannot go on', { code, error });
    return end(1, code);
  };
  const onCrash = (error: unknown): void => void fatal('uncaught', error);
  const handlers = { SIGTERM: onSignal, SIGINT: onSignal, uncaughtException: onCrash, unhandledRejection: onCrash };
  for (const [event, handler] of Object.entries(handlers)) process.on(event, handler);
  return {
    stop: (signal) => end(0, signal),
    fatal,
    detach: () => {
      for (const [event, handler] of Object.entries(handlers)) process.off(event, handler);
    },
  };
}

/** Returns the exit code. Every step is tried even when one before it failed. */
async function close(options: LifecycleOptions, reason: string, code: number): Promise<number> {
  const { app, logger, health, deadlineMs = DEFAULT_DEADLINE_MS } = options;
  logger.info('stopping', { signal: reason });
  health.drain();
  let result = code;
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ['drain', options.drain ?? (() => Promise.resolve())],
    ['close', () => app.close()],
    ['release', options.release ?? (() => Promise.resolve())],
  ];
  const work = async (): Promise<void> => {
    for (const [component, step] of steps) {
      try {
        await step();
      } catch (error) {
        logger.error('a part did not stop', { component, error });
        result = 1;
      }
    }
  };
  const late = Symbol('late');
  const timer = Promise.withResolvers<typeof late>();
  const handle = setTimeout(() => timer.resolve(late), deadlineMs);
  if ((await Promise.race([work(), timer.promise])) === late) {
    logger.error('did not stop in time', { durationMs: deadlineMs });
    app.getHttpServer().closeAllConnections();
    result = 1;
  }
  clearTimeout(handle);
  health.close();
  return result;
}
