import type { OpeningPorts } from '@qalqan/contracts';
import { dispositionOf, QalqanError } from '@qalqan/errors';
import { isConnectionLoss } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import type { KafkaRecord } from '../kafka/port.js';
import type { MessagingMetrics } from '../metrics.js';
import { traceBatch } from '../traces/batch-trace.js';
import { applyBatch, type Applied, type ApplyPorts, type Reading } from './apply-batch.js';
import { linkOf } from './judge.js';
import { openItem, refusedByHandler, type OpenedItem } from './opened-item.js';
import type { Lane } from './positions.js';

/** What a lane does next. `nextOffset` is undefined when nothing was written. */
export type Outcome =
  | { readonly kind: 'done'; readonly nextOffset: bigint | undefined; readonly sequence: number | undefined }
  /** The record at `nextOffset` has no predecessor here: sequences `from` to `to` are missing. */
  | { readonly kind: 'gap'; readonly nextOffset: bigint; readonly from: number; readonly to: number }
  /** Try again from `nextOffset`, or from our position, after a pause. */
  | { readonly kind: 'retry'; readonly nextOffset: bigint | undefined; readonly attempt: number }
  | { readonly kind: 'fatal'; readonly error: unknown };

/** What a {@link Runner} works with. */
export interface RunnerPorts extends ApplyPorts {
  readonly opening: OpeningPorts;
  readonly metrics: MessagingMetrics;
  readonly logger: Logger;
  readonly maxBatch: number;
  readonly maxAttempts: number;
}

/** Result of one attempt: what was written, or why it was not. */
type Tried =
  | { readonly ok: true; readonly applied: Applied }
  | { readonly ok: false; readonly outcome: Exclude<Outcome, { kind: 'done' }> };

interface Failing {
  readonly offset: bigint;
  readonly attempt: number;
}

/**
 * The one way from a record to its effects: open all in parallel, then one transaction for the batch, while the next one is
 * opened. When a handler fails, the batch is taken apart, so that one event that is refused costs the others nothing but
 * time.
 * Never rejects: every failure becomes an {@link Outcome}.
 */
export class Runner {
  /** The record a lane fails on, and how often; forgotten as soon as the lane gets past it. */
  private readonly failing = new Map<string, Failing>();

  constructor(private readonly ports: RunnerPorts) {}

  /** Processes records of one lane in order. `alive` is called between transactions; false ends the work early. */
  async process(
    lane: Lane,
    records: readonly KafkaRecord[],
    highWatermark: bigint,
    alive: () => Promise<boolean>,
  ): Promise<Outcome> {
    const { maxBatch } = this.ports;
    let nextOffset: bigint | undefined;
    let sequence: number | undefined;
    let opening = this.open(records.slice(0, maxBatch));
    for (let at = 0; at < records.length; at += maxBatch) {
      if (!(await alive())) break;
      const began = performance.now();
      const unixMs = Date.now();
      const items = await opening;
      // What a record says does not depend on those before it; whether it counts is decided when its turn comes.
      opening = this.open(records.slice(at + maxBatch, at + 2 * maxBatch));
      const trace = traceBatch(lane.topic, items, unixMs);
      const outcome = await trace.run(() => this.applyAll(lane, items, { from: 'topic', highWatermark }));
      trace.end(outcome.kind === 'done' ? undefined : outcome.kind);
      this.ports.metrics.batch(lane.topic, items.length, (performance.now() - began) / 1_000);
      if (outcome.kind === 'retry') return { ...outcome, nextOffset: outcome.nextOffset ?? nextOffset };
      if (outcome.kind !== 'done') return outcome;
      ({ nextOffset, sequence } = outcome);
    }
    return { kind: 'done', nextOffset, sequence };
  }

  /**
   * Processes opened records that somebody gave back, in order, up to sequence `until`: the same way and the same
   * transaction as records of the topic, whose offset stays where it is. `gap`: they do not follow our head.
   */
  async refill(lane: Lane, items: readonly OpenedItem[], until: number): Promise<Outcome> {
    return this.applyAll(lane, items, { from: 'refill', until });
  }

  /** Never rejects, so that it may go on while nobody waits for it. */
  private open(records: readonly KafkaRecord[]): Promise<OpenedItem[]> {
    return Promise.all(records.map((record) => openItem(this.ports.opening, record)));
  }

  private async applyAll(lane: Lane, items: readonly OpenedItem[], reading: Reading): Promise<Outcome> {
    const whole = await this.attempt(lane, items, reading);
    if (whole.ok) return afterApplied(whole.applied);
    if (items.length === 1 || whole.outcome.kind === 'gap') return whole.outcome;
    let nextOffset: bigint | undefined;
    let sequence: number | undefined;
    for (const item of items) {
      const one = await this.attempt(lane, [item], reading);
      if (!one.ok) return one.outcome.kind === 'retry' ? { ...one.outcome, nextOffset } : one.outcome;
      const outcome = afterApplied(one.applied);
      if (outcome.kind !== 'done') return outcome;
      ({ nextOffset, sequence } = one.applied);
    }
    return { kind: 'done', nextOffset, sequence };
  }

  private async attempt(lane: Lane, items: readonly OpenedItem[], reading: Reading): Promise<Tried> {
    try {
      const applied = await applyBatch(this.ports, lane, items, reading);
      this.report(lane, applied);
      return { ok: true, applied };
    } catch (error) {
      const [only] = items;
      // Of a batch nothing is decided: taking it apart shows which record the failure belongs to.
      if (only === undefined || items.length > 1) return { ok: false, outcome: this.later(0) };
      return this.decide(lane, only, error, reading);
    }
  }

  private async decide(lane: Lane, item: OpenedItem, error: unknown, reading: Reading): Promise<Tried> {
    const { logger, metrics, maxAttempts } = this.ports;
    const fields = { topic: lane.topic, offset: item.record.offset.toString(), error };
    // Not counted: the store's own watch ends the process when the database stays away.
    if (isDatabaseGone(error) && !(await this.databaseAnswers())) {
      logger.warn('the database is away, the batch will be tried again', fields);
      return { ok: false, outcome: this.later(0) };
    }
    const attempt = this.count(lane.topic, item.record.offset);
    const disposition = dispositionOf(error, maxAttempts - attempt);
    metrics.handlerFailed(lane.topic, disposition);
    logger.error('an event was not applied', { ...fields, disposition, attempt });
    switch (disposition) {
      case 'retry':
        return { ok: false, outcome: this.later(attempt) };
      case 'fatal':
        return { ok: false, outcome: { kind: 'fatal', error } };
      case 'reject':
        // A refused record reaches no handler, so this cannot come here again for the same reason.
        return item.opened.kind === 'event'
          ? this.attempt(lane, [refusedByHandler(item, error)], reading)
          : { ok: false, outcome: { kind: 'fatal', error } };
    }
  }

  private async databaseAnswers(): Promise<boolean> {
    try {
      await this.ports.database.ping();
      return true;
    } catch {
      return false;
    }
  }

  private later(attempt: number): { kind: 'retry'; nextOffset: undefined; attempt: number } {
    return { kind: 'retry', nextOffset: undefined, attempt };
  }

  private count(topic: string, offset: bigint): number {
    const before = this.failing.get(topic);
    const attempt = before?.offset === offset ? before.attempt + 1 : 1;
    this.failing.set(topic, { offset, attempt });
    return attempt;
  }

  private report({ topic, stream }: Lane, applied: Applied): void {
    const { metrics, logger } = this.ports;
    const failing = this.failing.get(topic);
    if (failing !== undefined && isPast(applied, failing)) this.failing.delete(topic);
    metrics.records(topic, 'applied', applied.applied);
    metrics.records(topic, 'duplicate', applied.duplicates);
    metrics.records(topic, 'refused', applied.refused.length - applied.forks);
    metrics.records(topic, 'forked', applied.forks);
    for (const code of applied.refused) metrics.refused(code);
    metrics.position(stream, applied.sequence, applied.state);
    for (const [code, count] of tally(applied.refused))
      logger.warn('records were refused', { topic, stream, code, count });
  }
}

function afterApplied({ gap, nextOffset, sequence }: Applied): Outcome {
  if (gap === undefined) return { kind: 'done', nextOffset, sequence };
  const to = (linkOf(gap)?.sequence ?? 1) - 1;
  return { kind: 'gap', nextOffset: gap.record.offset, from: sequence + 1, to };
}

/** A record without an offset has its sequence, negative, in its place. */
function isPast(applied: Applied, { offset }: Failing): boolean {
  return offset < 0n ? applied.sequence >= -offset : applied.nextOffset > offset;
}

function isDatabaseGone(error: unknown): boolean {
  return isConnectionLoss(error) || (error instanceof QalqanError && isConnectionLoss(error.cause));
}

function tally(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
