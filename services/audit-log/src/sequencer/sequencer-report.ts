import { Inject, Injectable } from '@nestjs/common';
import { QalqanError, dispositionOf } from '@qalqan/errors';
import { HEALTH, LOGGER, METRICS, type HealthCheck, type HealthRegistry } from '@qalqan/http-kit';
import type { Logger, Metrics } from '@qalqan/telemetry';
import { ON_FATAL, type OnFatal } from '../tokens.js';
import { SequencerReplaced, stopsForGood } from './faults.js';

const MAX_FAULTS = 8;
const FIRST_BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 5_000;

/** What operators see of the sequencer, and what a failure leads to. */
@Injectable()
export class SequencerReport {
  private readonly health: HealthCheck;
  private readonly entries;
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
    this.health = health.check('sequencer');
    this.entries = metrics.counter({ name: 'qalqan_ledger_entries_total', help: 'Entries added to the log.' });
    this.seconds = metrics.histogram({
      name: 'qalqan_ledger_turn_seconds',
      help: 'Time from reading staged rows to having them in the log under a signed checkpoint.',
    });
  }

  /** Measures a turn; turns without entries are not measured. */
  async timed(turn: () => Promise<number>): Promise<number> {
    const begun = performance.now();
    const added = await turn();
    if (added > 0) {
      this.seconds.observe((performance.now() - begun) / 1000);
      this.entries.inc(added);
    }
    return added;
  }

  succeeded(leads: boolean): void {
    this.failures = 0;
    this.faults = 0;
    this.health.green({ leads });
  }

  /** How long to wait before the next attempt, in ms; undefined when there must be none in this process. */
  failed(error: unknown): number | undefined {
    if (stopsForGood(error)) {
      this.halted(error);
      return;
    }
    // Another process goes on with the work; this one stands by.
    if (error instanceof SequencerReplaced) return FIRST_BACKOFF_MS;
    const code = error instanceof QalqanError ? error.code : 'internal';
    // Waiting mends what is away, and whoever watches it decides for how long; our own faults are counted.
    const away = error instanceof QalqanError && error.category === 'unavailable';
    this.failures += 1;
    if (!away) this.faults += 1;
    const disposition = away ? 'retry' : dispositionOf(error, MAX_FAULTS - this.faults);
    this.health.red(code);
    this.logger.error('the sequencer failed', { code, disposition, attempt: this.failures, error });
    if (disposition === 'retry') return Math.min(FIRST_BACKOFF_MS * 2 ** (this.failures - 1), MAX_BACKOFF_MS);
    // A staged row was verified before: it cannot be rejected here. This process is at fault, and ends.
    this.onFatal('sequencer-failed', error);
    return undefined;
  }

  /**
   * The process lives on and serves what was signed, but signs nothing more: starting anew would only find the same,
   * and readers need the log to find out what happened.
   */
  private halted(error: QalqanError): undefined {
    this.health.red(error.code);
    this.logger.error('the log refuses to sign', { code: error.code, disposition: 'fatal', error });
    return undefined;
  }
}
