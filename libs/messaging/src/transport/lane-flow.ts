import { reach } from '@qalqan/config';
import type { Logger } from '@qalqan/telemetry';
import type { KafkaBatch, KafkaConsumerPort } from '../kafka/port.js';
import type { ConsumerTuning } from '../messaging-options.js';
import type { Refill, RefillOutcome } from '../refill/refill.js';
import type { Lane } from '../runner/positions.js';
import type { Outcome, Runner } from '../runner/runner.js';

/** What a {@link LaneFlow} works with. */
export interface LaneFlowPorts {
  readonly consumer: KafkaConsumerPort;
  readonly runner: Pick<Runner, 'process'>;
  /** Undefined: a gap waits for the topic. */
  readonly refill?: Pick<Refill, 'fill'> | undefined;
  readonly logger: Logger;
  readonly tuning: ConsumerTuning;
  readonly onFatal: (error: unknown) => void;
}

/** Signs of life per session time-out while a long transaction runs. */
const HEARTBEATS = 5;
const COMMIT_EVERY_MS = 1_000;

/**
 * Reading of one topic: where it is, and whether it waits. Waiting never happens inside a batch: the topic is paused
 * and taken up again by a timer, so that a failing stream holds up no other.
 */
export class LaneFlow {
  private waiting: NodeJS.Timeout | undefined;
  private filling: Promise<void> | undefined;
  private readonly stopping = new AbortController();
  private reread: bigint | undefined;
  private committed = -Infinity;
  private busy = false;
  private progress = performance.now();

  constructor(
    readonly lane: Lane,
    private position: bigint,
    private readonly ports: LaneFlowPorts,
  ) {}

  /** Next offset to read. */
  get nextOffset(): bigint {
    return this.position;
  }

  get paused(): boolean {
    return this.waiting !== undefined || this.filling !== undefined;
  }

  /** `performance.now()` of the last sign of progress. */
  get progressAt(): number {
    return this.progress;
  }

  /** True while nobody works on the topic because it waits for its time: no progress is expected then. */
  get waits(): boolean {
    return this.waiting !== undefined && this.filling === undefined;
  }

  /** Says that nothing is to be read at this moment; a batch or a refill under way has to show progress of its own. */
  idle(): void {
    if (!this.busy && this.filling === undefined) this.progress = performance.now();
  }

  /** Another process of this instance has read on to here: topics go from one to the other, positions stay. */
  follow(next: bigint): void {
    if (this.busy || next <= this.position) return;
    this.position = next;
    this.progress = performance.now();
  }

  /** Takes a batch. Never rejects: kafkajs stops for good on some errors (a SyntaxError, say), and repeats on others. */
  async take(batch: KafkaBatch): Promise<void> {
    // A second batch of the same topic while one is worked on: left over from before a rebalance.
    if (this.busy || this.stopped) return;
    this.busy = true;
    const pump = setInterval(() => void batch.heartbeat(), this.ports.tuning.sessionTimeoutMs / HEARTBEATS);
    try {
      await this.work(batch);
    } catch (error) {
      this.ports.onFatal(error);
    } finally {
      clearInterval(pump);
      this.busy = false;
    }
  }

  /** No more waiting or filling; a batch under way is finished by the consumer's own stop. */
  async stop(): Promise<void> {
    this.stopping.abort();
    clearTimeout(this.waiting);
    await this.filling;
  }

  private progressed(): void {
    this.progress = performance.now();
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async work(batch: KafkaBatch): Promise<void> {
    const { topic, partition } = this.lane;
    // A consumer that began anew has forgotten what was paused.
    if (this.paused) {
      this.ports.consumer.pause(topic, partition);
      return;
    }
    if (this.isAhead(batch)) {
      this.ports.consumer.seek(topic, partition, this.position);
      return;
    }
    reach('consume.fetched');
    const alive = async (): Promise<boolean> => {
      await batch.heartbeat();
      return !this.stopped && !batch.isStale();
    };
    const outcome = await this.ports.runner.process(this.lane, batch.records, batch.highWatermark, alive);
    this.proceed(batch, outcome);
  }

  /**
   * The batch begins after our position: once, that is a fetch from a place we did not ask for. When the same comes
   * again, the records between are gone from the topic, and the chain of the stream tells what was lost.
   */
  private isAhead(batch: KafkaBatch): boolean {
    const first = batch.records[0]?.offset;
    if (first === undefined || first <= this.position || this.reread === this.position) return false;
    this.reread = this.position;
    return true;
  }

  private proceed(batch: KafkaBatch, outcome: Outcome): void {
    const { tuning, onFatal } = this.ports;
    if (outcome.kind === 'fatal') {
      // What was read stays unresolved: the next process begins with it.
      this.wait(tuning.maxBackoffMs);
      onFatal(outcome.error);
      return;
    }
    if (outcome.nextOffset !== undefined) this.advance(batch, outcome);
    if (outcome.kind === 'gap') {
      const { topic, stream } = this.lane;
      const offset = outcome.nextOffset.toString();
      this.ports.logger.warn('the stream has a gap and waits', { topic, stream, offset, code: 'sequence-gap' });
      this.fill(outcome);
    }
    if (outcome.kind === 'retry') this.wait(backoff(outcome.attempt, tuning));
  }

  /** Beside the batch, as waiting is: sources may take long, and the other topics are read meanwhile. */
  private fill(gap: Extract<Outcome, { kind: 'gap' }>): void {
    const { refill, consumer, tuning, onFatal } = this.ports;
    const { topic, partition } = this.lane;
    if (refill === undefined || this.stopped) {
      this.wait(tuning.gapRetryMs);
      return;
    }
    consumer.pause(topic, partition);
    this.progressed();
    this.filling = refill
      .fill(this.lane, gap, { signal: this.stopping.signal, progressed: () => this.progressed() })
      .then((outcome) => this.afterFilling(outcome), onFatal)
      .finally(() => {
        this.filling = undefined;
      });
  }

  private afterFilling(outcome: RefillOutcome): void {
    const { tuning, onFatal } = this.ports;
    if (this.stopped) return;
    switch (outcome.kind) {
      case 'filled':
        return this.wait(0);
      case 'unfilled':
        return this.wait(tuning.gapRetryMs);
      case 'retry':
        return this.wait(backoff(outcome.attempt, tuning));
      case 'fatal':
        this.wait(tuning.maxBackoffMs);
        return onFatal(outcome.error);
    }
  }

  private advance(batch: KafkaBatch, outcome: Exclude<Outcome, { kind: 'fatal' }>): void {
    const { nextOffset } = outcome;
    if (nextOffset === undefined) return;
    if (nextOffset !== this.position) this.progressed();
    this.position = nextOffset;
    const last = batch.records.at(-1)?.offset;
    // Beyond the batch: another process is further, or the same records came twice.
    if (last !== undefined && outcome.kind === 'done' && nextOffset > last && !batch.isStale())
      batch.resolve(nextOffset - 1n);
    reach('consume.resolved');
    this.commit(nextOffset);
  }

  /** For lag tools only, so now and then is enough and a failure is no matter. */
  private commit(next: bigint): void {
    const now = performance.now();
    if (now - this.committed < COMMIT_EVERY_MS) return;
    this.committed = now;
    const { consumer, logger } = this.ports;
    const { topic, partition } = this.lane;
    consumer.commit(topic, partition, next).catch((error: unknown) => {
      logger.debug('the group offset was not written', { topic, error });
    });
  }

  private wait(ms: number): void {
    const { consumer } = this.ports;
    const { topic, partition } = this.lane;
    consumer.pause(topic, partition);
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.waiting = undefined;
      if (this.stopped) return;
      this.progressed();
      consumer.seek(topic, partition, this.position);
      consumer.resume(topic, partition);
    }, ms);
  }
}

/** Doubles from `backoffMs` to `maxBackoffMs`; a wait for the database, which counts no attempts, is the longest. */
export function backoff(attempt: number, { backoffMs, maxBackoffMs }: ConsumerTuning): number {
  if (attempt === 0) return Math.min(1_000, maxBackoffMs);
  return Math.min(backoffMs * 2 ** (attempt - 1), maxBackoffMs);
}
