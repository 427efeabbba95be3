import type { StreamState } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import type { MessagingMetrics } from '../metrics.js';
import type { ConsumerTuning } from '../messaging-options.js';

/** A stream's state, and for how many seconds it has been so. */
export interface StreamRow {
  readonly stream: string;
  readonly state: StreamState;
  readonly sequence: string;
  readonly seconds: number;
}

/** What a {@link PauseAlarm} works with. */
export interface PauseAlarmPorts {
  readonly logger: Logger;
  readonly metrics: MessagingMetrics;
  readonly tuning: ConsumerTuning;
}

/** Raises the alarm for streams that have waited too long for what they lack: in the log once for each wait. */
export class PauseAlarm {
  private raised: ReadonlySet<string> = new Set();

  constructor(private readonly ports: PauseAlarmPorts) {}

  /** Streams that are overdue now. */
  look(rows: readonly StreamRow[]): ReadonlySet<string> {
    const { logger, metrics, tuning } = this.ports;
    const overdue = new Set<string>();
    for (const { stream, state, sequence, seconds } of rows) {
      const waited = state === 'paused' ? Math.max(0, seconds) : 0;
      metrics.pausedFor(stream, waited);
      if (state !== 'paused' || waited * 1_000 < tuning.gapAlarmMs) continue;
      overdue.add(stream);
      if (this.raised.has(stream)) continue;
      const fields = { stream, sequence: Number(sequence), durationMs: waited * 1_000, code: 'sequence-gap' };
      logger.error('a gap has not been filled in time', fields);
    }
    this.raised = overdue;
    return overdue;
  }
}
