import type { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import type { MessagingMetrics } from '../metrics.js';
import type { ForkProver } from './fork-prover.js';
import type { ForkTeller } from './fork-teller.js';

/** What a {@link ForkWatch} works with. */
export interface ForkWatchPorts {
  readonly database: Database;
  readonly teller: Pick<ForkTeller, 'tell'>;
  readonly prover: Pick<ForkProver, 'look'>;
  readonly metrics: MessagingMetrics;
  readonly logger: Logger;
  readonly intervalMs: number;
}

/** Longest that one step may ask others, in ms. */
const STEP_MS = 30_000;

const HELD = `SELECT stream, count(DISTINCT sequence)::int AS positions FROM fork_evidence GROUP BY stream`;

/** Tells of forks and looks into what others tell, step by step, beside the consumer. */
export class ForkWatch {
  private readonly ending = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private under: Promise<void> = Promise.resolve();

  constructor(private readonly ports: ForkWatchPorts) {}

  start(): void {
    this.under = this.round();
  }

  /** Lets the step under way come to its end, which it does soon. */
  async stop(): Promise<void> {
    this.ending.abort();
    clearTimeout(this.timer);
    await this.under;
  }

  /** One step; rejects with what kept it from being done. */
  async step(): Promise<void> {
    const { database, metrics, teller, prover } = this.ports;
    const signal = AbortSignal.any([this.ending.signal, AbortSignal.timeout(STEP_MS)]);
    await prover.look(signal);
    // After the claims: what others have told already, and was proved just now, is not told again.
    await teller.tell(signal);
    const rows = await database.read((manager) => manager.query<{ stream: string; positions: number }[]>(HELD));
    for (const { stream, positions } of rows) metrics.forks(stream, positions);
  }

  private async round(): Promise<void> {
    try {
      await this.step();
    } catch (error) {
      this.ports.logger.warn('forks could not be looked into; it will be tried again', { error });
    }
    if (this.ending.signal.aborted) return;
    this.timer = setTimeout(() => {
      this.under = this.round();
    }, this.ports.intervalMs).unref();
  }
}
