import { Inject, Injectable } from '@nestjs/common';
import { QalqanError, dispositionOf } from '@qalqan/errors';
import { HEALTH, LOGGER, METRICS, type HealthCheck, type HealthRegistry } from '@qalqan/http-kit';
import type { Logger, Metrics } from '@qalqan/telemetry';
import { ON_FATAL, type OnFatal } from '../tokens.js';
import type { FoldOutcome } from './fold-step.js';

const MAX_FAULTS = 8;
const FIRST_BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 5_000;

/** What operators see of the fold, and what a failure leads to. */
@Injectable()
export class FoldReport {
  private readonly health: HealthCheck;
  private readonly events;
  private readonly ignored;
  private readonly changes;
  private readonly seconds;
  /** Failures in a row, and those among them that waiting does not mend. */
  private failures = 0;
  private faults = 0;

  constructor(
    @Inject(HEALTH) health: HealthRegistry,
    @Inject(METRICS) metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(ON_FATAL) private readonly onFatal: OnFatal,
  ) {
    this.health = health.check('fold');
    this.events = metrics.counter({ name: 'qalqan_fold_events_total', help: 'Events folded into the state.' });
    this.ignored = metrics.counter({
      name: 'qalqan_fold_ignored_events_total',
      help: 'Accepted events that came out of turn and changed nothing.',
      labels: ['reason'],
    });
    this.changes = metrics.counter({
      name: 'qalqan_fold_hit_changes_total',
      help: 'Hits found, changed and withdrawn.',
      labels: ['kind'],
    });
    this.seconds = metrics.histogram({ name: 'qalqan_fold_seconds', help: 'Time of one step of the fold.' });
  }

  /** Measures a step and counts what it did; idle steps are not measured. */
  async timed(step: () => Promise<FoldOutcome | undefined>): Promise<FoldOutcome | undefined> {
    const begun = performance.now();
    const outcome = await step();
    if (outcome === undefined || outcome.folded === 0) return outcome;
    this.seconds.observe((performance.now() - begun) / 1000);
    this.events.inc(outcome.folded);
    for (const [kind, count] of Object.entries(outcome.changes)) this.changes.inc({ kind }, count);
    for (const { stream, sequence, reason } of outcome.ignored) {
      this.ignored.inc({ reason });
      this.logger.warn('an accepted event came out of turn and has no effect', { stream, sequence, code: reason });
    }
    return outcome;
  }

  succeeded(leads: boolean): void {
    this.failures = 0;
    this.faults = 0;
    this.health.green({ leads });
  }

  /** How long to wait before the next attempt, in ms; undefined when the process is to end. */
  failed(error: unknown): number | undefined {
    const code = error instanceof QalqanError ? error.code : 'internal';
    // Waiting mends what is away, and whoever watches it decides for how long; our own faults are counted.
    const away = error instanceof QalqanError && error.category === 'unavailable';
    this.failures += 1;
    if (!away) this.faults += 1;
    const disposition = away ? 'retry' : dispositionOf(error, MAX_FAULTS - this.faults);
    this.health.red(code);
    this.logger.error('the fold failed', { code, disposition, attempt: this.failures, error });
    if (disposition === 'retry') return Math.min(FIRST_BACKOFF_MS * 2 ** (this.failures - 1), MAX_BACKOFF_MS);
    // Nothing that was accepted may be rejected by the fold: events are not at fault, this process is.
    this.onFatal('fold-failed', error);
    return undefined;
  }
}
