import type { OpeningPorts } from '@qalqan/contracts';
import type { Logger } from '@qalqan/telemetry';
import type { MessagingMetrics } from '../metrics.js';
import { linkOf } from '../runner/judge.js';
import type { OpenedItem } from '../runner/opened-item.js';
import type { Lane } from '../runner/positions.js';
import type { Outcome, Runner } from '../runner/runner.js';
import type { RefillSource } from './refill-source.js';
import { SourceReport } from './source-report.js';
import { verifiedChunks, type Filling, type Missing } from './verified-chunks.js';

/** What became of a gap. */
export type RefillOutcome =
  /** Nothing is missing any more. */
  | { readonly kind: 'filled' }
  /** No source has what is missing; some of it may have been filled. */
  | { readonly kind: 'unfilled' }
  | Extract<Outcome, { kind: 'retry' | 'fatal' }>;

/** What a {@link Refill} works with. */
export interface RefillPorts {
  /** Asked in this order. */
  readonly sources: readonly RefillSource[];
  readonly opening: OpeningPorts;
  readonly runner: Pick<Runner, 'refill'>;
  readonly metrics: MessagingMetrics;
  readonly logger: Logger;
}

/** How far one source has brought the stream. */
interface Taken {
  /** First sequence that is still missing. */
  readonly next: number;
  readonly stop?: Extract<Outcome, { kind: 'retry' | 'fatal' }>;
}

/**
 * Fills a gap from those who keep records. A source is no authority: what it gives takes the way of every record, and
 * the first of it that is not the signed next one of its stream ends what is taken from this source.
 */
export class Refill {
  private readonly report: SourceReport;

  constructor(private readonly ports: RefillPorts) {
    this.report = new SourceReport(ports.metrics, ports.logger);
  }

  /** Never rejects. Ends early, `unfilled`, once `signal` is aborted. */
  async fill(lane: Lane, missing: Missing, filling: Filling): Promise<RefillOutcome> {
    let from = missing.from;
    try {
      for (const source of this.ports.sources) {
        const { next, stop } = await this.takeFrom(source, lane, { from, to: missing.to }, filling);
        if (stop !== undefined) return stop;
        from = next;
        if (from > missing.to) return this.filled(lane, missing);
        if (filling.signal.aborted) break;
      }
      return { kind: 'unfilled' };
    } catch (error) {
      return { kind: 'fatal', error };
    }
  }

  private filled({ topic, stream }: Lane, { from, to }: Missing): RefillOutcome {
    this.ports.logger.info('the gap is filled', { topic, stream, sequence: from, count: to - from + 1 });
    return { kind: 'filled' };
  }

  private async takeFrom(source: RefillSource, lane: Lane, missing: Missing, filling: Filling): Promise<Taken> {
    let next = missing.from;
    const { opening } = this.ports;
    for await (const items of verifiedChunks(source, { lane, opening, report: this.report }, missing, filling)) {
      const outcome = await this.ports.runner.refill(lane, items, missing.to);
      filling.progressed();
      if (outcome.kind === 'retry' || outcome.kind === 'fatal') return { next, stop: outcome };
      const head = outcome.kind === 'done' ? (outcome.sequence ?? 0) : outcome.from - 1;
      this.ports.metrics.refilled(source.name, Math.max(0, Math.min(items.length, head + 1 - next)));
      next = Math.max(next, head + 1);
      if (head < sequenceOfLast(items)) {
        // Signed by the member, and yet not what follows our head: evidence is kept, and nothing of it has counted.
        this.report.refused(source, lane, 'sequence-fork');
        break;
      }
      if (next > missing.to || filling.signal.aborted) break;
    }
    return { next };
  }
}

function sequenceOfLast(items: readonly OpenedItem[]): number {
  const last = items.at(-1);
  return last === undefined ? 0 : (linkOf(last)?.sequence ?? 0);
}
