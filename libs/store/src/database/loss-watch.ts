import type { HealthCheckPort } from './health-port.js';

/** What a {@link LossWatch} asks and tells. */
export interface LossWatchOptions {
  /** Rejects when the database does not answer. */
  readonly ping: () => Promise<void>;
  readonly health?: HealthCheckPort | undefined;
  /** Called once, when no ping succeeded for `lostAfterMs`. */
  readonly onLost: (error: unknown) => void;
  readonly intervalMs?: number;
  readonly lostAfterMs?: number;
  readonly now?: () => number;
}

/**
 * Asks the database again and again. Readiness turns red at the first failure, so that nobody is sent here; the
 * process ends when the failure lasts, because a pool that never recovers looks exactly like one that soon will.
 */
export class LossWatch {
  private timer: NodeJS.Timeout | undefined;
  private failingSince: number | undefined;
  private stopped = false;

  constructor(private readonly options: LossWatchOptions) {}

  /** Asks once; later calls are made by a timer. */
  async start(): Promise<void> {
    await this.ask();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async ask(): Promise<void> {
    const { ping, health, now = () => performance.now() } = this.options;
    const asked = now();
    try {
      await ping();
      this.failingSince = undefined;
      health?.green();
    } catch (error) {
      this.failingSince ??= asked;
      health?.red('unavailable');
      if (now() - this.failingSince >= (this.options.lostAfterMs ?? 30_000)) {
        this.stop();
        this.options.onLost(error);
      }
    }
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.ask(), this.options.intervalMs ?? 1_000);
    this.timer.unref();
  }
}
