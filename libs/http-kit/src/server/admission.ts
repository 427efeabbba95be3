import type { Logger, Metrics } from '@qalqan/telemetry';
import { Overloaded } from '../problem/errors.js';

/** Longest that a refusal is held back in a flood; clients are told to wait as long anyway (`Retry-After`). */
const HOLD_MS = 1_000;
/** Refusals per second that are answered at once. */
const AT_ONCE = 50;

export interface AdmissionOptions {
  /** Requests served at once. */
  readonly limit: number;
  /** Longest that a request may take, in ms; a refusal that is held back comes well before. */
  readonly requestTimeoutMs: number;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/**
 * Lets in as many requests as can be served at once, and refuses the others. In a flood each refusal is held back for a
 * second: a client that asks again at once would otherwise have the process do nothing but refuse, and what was let in
 * would wait for its turn at the event loop (receive livelock). What a flood costs is then bounded by its connections.
 */
export class Admission {
  private active = 0;
  private second = 0;
  private refusedInSecond = 0;
  private readonly holdMs: number;
  private readonly inFlight;
  private readonly refused;

  constructor(private readonly options: AdmissionOptions) {
    const { metrics } = options;
    this.holdMs = Math.min(HOLD_MS, options.requestTimeoutMs / 2);
    this.inFlight = metrics.gauge({ name: 'qalqan_http_in_flight_requests', help: 'Requests being served.' });
    this.refused = metrics.counter({ name: 'qalqan_http_overloaded_total', help: 'Requests answered 429.' });
  }

  /** True when the request may come in; {@link leave} must follow once. */
  enter(): boolean {
    if (this.active >= this.options.limit) return false;
    this.change(1);
    return true;
  }

  leave(): void {
    this.change(-1);
  }

  /** Calls `answer` with the refusal, at once or after a while. */
  refuse(answer: (refusal: Overloaded) => void): void {
    const refusal = new Overloaded('too many requests at once');
    this.refused.inc();
    if (this.isFlood()) setTimeout(answer, this.holdMs, refusal);
    else answer(refusal);
  }

  private isFlood(): boolean {
    const second = Math.floor(performance.now() / 1_000);
    if (second !== this.second) {
      // One line for all of them: a line each would be a second flood.
      if (this.refusedInSecond > AT_ONCE)
        this.options.logger.warn('requests were refused', { code: 'overloaded', count: this.refusedInSecond });
      this.second = second;
      this.refusedInSecond = 0;
    }
    this.refusedInSecond += 1;
    return this.refusedInSecond > AT_ONCE;
  }

  private change(by: 1 | -1): void {
    this.active += by;
    this.inFlight.set(this.active);
  }
}
