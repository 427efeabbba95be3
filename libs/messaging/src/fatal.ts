import { Unavailable } from '@qalqan/errors';
import type { Logger } from '@qalqan/telemetry';

/** EX_SOFTWARE of sysexits.h: a supervisor starts the process anew. */
export const EXIT_FATAL = 70;

/** The consumer makes no progress although there is something to read, or its client gave up. */
export class ConsumerStopped extends Unavailable {}

/** Ends the process, once, whoever asks and however often. */
export class FatalSwitch {
  private thrown = false;

  constructor(
    private readonly logger: Logger,
    private readonly onFatal: ((error: unknown) => void) | undefined,
  ) {}

  readonly throw = (error: unknown): void => {
    if (this.thrown) return;
    this.thrown = true;
    this.logger.error('this process must not go on', { disposition: 'fatal', error });
    if (this.onFatal) this.onFatal(error);
    else process.exit(EXIT_FATAL);
  };
}
