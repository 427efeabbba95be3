import type { HealthCheckPort } from './health-port.js';

/** What a database says of itself when it answers. */
export interface DatabaseCondition {
  /** Longest time that anybody has been waiting for a lock in it, in seconds; 0 when nobody waits. */
  readonly lockWaitSeconds: number;
}

/** What a {@link LossWatch} asks and tells. */
export interface LossWatchOptions {
  /** Rejects, or does not settle, when the database does not answer. */
  readonly ask: () => Promise<DatabaseCondition>;
  readonly health?: HealthCheckPort | undefined;
  /** Called once, when nothing was answered for `lostAfterMs`. */
  readonly onLost: (error: unknown) => void;
  readonly intervalMs?: number;
  /** An answer that takes longer is none for the time being. */
  readonly answerMs?: number;
  readonly lostAfterMs?: number;
  readonly now?: () => number;
}

const INTERVAL_MS = 1_000;
const ANSWER_MS = 2_000;
/**
 * Long enough for a restart with recovery, and for a server that stood still to go on where it stopped; a pool that has not
 * recovered by then will not.
 */
const LOST_AFTER_MS = 120_000;
/** A wait of this length is a lock that somebody forgot, not one that somebody works under. */
const LOCK_WAIT_SECONDS = 3;
/** Who waited is cut off by the lock time-out and tries again after a pause: in between nobody waits. */
const LOCK_WAIT_HOLD_MS = 6_000;

/**
 * Asks the database again and again. Readiness turns red when it does not answer, be it gone, without a free connection
 * or standing still, and when people have to wait for a lock; it is green again with the next good answer. The process
 * ends when silence lasts, because a pool that never recovers looks exactly like one that soon will.
 */
export class LossWatch {
  private timer: NodeJS.Timeout | undefined;
  private pending: Promise<void> | undefined;
  private silentSince: number | undefined;
  private lockWaitSeenAt = -Infinity;
  private stopped = false;

  constructor(private readonly options: LossWatchOptions) {}

  /** Asks once; later calls are made by a timer. */
  async start(): Promise<void> {
    await this.look();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async look(): Promise<void> {
    // A question without an answer holds a connection: one of them is enough, however long the silence.
    this.pending ??= this.askOnce().finally(() => {
      this.pending = undefined;
    });
    await this.orLate(this.pending);
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.look(), this.options.intervalMs ?? INTERVAL_MS);
    this.timer.unref();
  }

  private async askOnce(): Promise<void> {
    const asked = this.now();
    try {
      const { lockWaitSeconds } = await this.options.ask();
      this.silentSince = undefined;
      if (!this.stopped) this.answered(lockWaitSeconds);
    } catch (error) {
      this.silent(asked, error);
    }
  }

  private answered(lockWaitSeconds: number): void {
    const { health } = this.options;
    if (lockWaitSeconds >= LOCK_WAIT_SECONDS) this.lockWaitSeenAt = this.now();
    if (this.now() - this.lockWaitSeenAt < LOCK_WAIT_HOLD_MS) {
      health?.red('lock-wait', { seconds: Math.round(lockWaitSeconds) });
    } else health?.green();
  }

  private silent(asked: number, error: unknown): void {
    if (this.stopped) return;
    this.silentSince ??= asked;
    this.options.health?.red('unavailable');
    if (this.now() - this.silentSince < (this.options.lostAfterMs ?? LOST_AFTER_MS)) return;
    this.stop();
    this.options.onLost(error);
  }

  /** Resolves with the answer, or after the time that an answer may take. */
  private async orLate(pending: Promise<void>): Promise<void> {
    const asked = this.now();
    const late = Promise.withResolvers<'late'>();
    const timer = setTimeout(() => late.resolve('late'), this.options.answerMs ?? ANSWER_MS);
    const first = await Promise.race([pending, late.promise]);
    clearTimeout(timer);
    if (first === 'late') this.silent(asked, new Error('the database does not answer in time'));
  }

  private now(): number {
    return (this.options.now ?? (() => performance.now()))();
  }
}
