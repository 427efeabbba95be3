import type { OpeningPorts } from '@qalqan/contracts';
import type { Logger } from '@qalqan/telemetry';
import type { KafkaRecord } from '../kafka/port.js';
import type { MessagingMetrics } from '../metrics.js';
import { linkOf } from '../runner/judge.js';
import { openItem, type OpenedItem } from '../runner/opened-item.js';
import type { Lane } from '../runner/positions.js';
import type { Outcome, Runner } from '../runner/runner.js';
import type { RefillRecord, RefillSource } from './refill-source.js';

/** Sequences that a stream lacks, both ends included. */
export interface Missing {
  readonly from: number;
  readonly to: number;
}

/** What became of a gap. */
export type RefillOutcome =
  /** Nothing is missing any more. */
  | { readonly kind: 'filled' }
  /** No source has what is missing; some of it may have been filled. */
  | { readonly kind: 'unfilled' }
  | Extract<Outcome, { kind: 'retry' | 'fatal' }>;

/** What a refill is told, and tells, while it runs. */
export interface Filling {
  readonly signal: AbortSignal;
  /** Called whenever a source has answered or a transaction has ended: silence for long is a hang. */
  readonly progressed: () => void;
}

/** What a {@link Refill} works with. */
export interface RefillPorts {
  /** Asked in this order. */
  readonly sources: readonly RefillSource[];
  readonly opening: OpeningPorts;
  readonly runner: Pick<Runner, 'refill'>;
  readonly metrics: MessagingMetrics;
  readonly logger: Logger;
}

/** Records of one transaction; what a fetch from Kafka brings is of the same size. */
const CHUNK_RECORDS = 100;
const CHUNK_BYTES = 4 * 1_048_576;

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
  constructor(private readonly ports: RefillPorts) {}

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
    for await (const items of this.chunks(source, lane, missing, filling)) {
      const outcome = await this.ports.runner.refill(lane, items, missing.to);
      filling.progressed();
      if (outcome.kind === 'retry' || outcome.kind === 'fatal') return { next, stop: outcome };
      const head = outcome.kind === 'done' ? (outcome.sequence ?? 0) : outcome.from - 1;
      this.ports.metrics.refilled(source.name, Math.max(0, Math.min(items.length, head + 1 - next)));
      next = Math.max(next, head + 1);
      if (head < sequenceOfLast(items)) {
        // Signed by the member, and yet not what follows our head: evidence is kept, and nothing of it has counted.
        this.refuse(source, lane, 'sequence-fork');
        break;
      }
      if (next > missing.to || filling.signal.aborted) break;
    }
    return { next };
  }

  /** Opened records whose signature holds, without a hole, as many as go into one transaction. */
  private async *chunks(
    source: RefillSource,
    lane: Lane,
    { from, to }: Missing,
    { signal, progressed }: Filling,
  ): AsyncGenerator<readonly OpenedItem[]> {
    let items: OpenedItem[] = [];
    let bytes = 0;
    for await (const record of this.answered(source, lane, { from, to }, signal)) {
      progressed();
      const sequence = from + items.length;
      const item = await openItem(this.ports.opening, asRead(lane, sequence, record));
      const fault = faultOf(item, sequence);
      if (fault !== undefined) {
        this.refuse(source, lane, fault);
        break;
      }
      items.push(item);
      bytes += record.value?.length ?? 0;
      if (sequence === to) break;
      if (items.length < CHUNK_RECORDS && bytes < CHUNK_BYTES) continue;
      yield items;
      from = sequence + 1;
      items = [];
      bytes = 0;
    }
    if (items.length > 0) yield items;
  }

  /** What the source gives; a source that fails has given what it gave. */
  private async *answered(
    source: RefillSource,
    { topic, stream }: Lane,
    { from, to }: Missing,
    signal: AbortSignal,
  ): AsyncGenerator<RefillRecord> {
    try {
      for await (const record of source.records(stream, from, to, signal)) {
        if (signal.aborted) return;
        yield record;
      }
    } catch (error) {
      this.ports.metrics.refillRefused(source.name, 'unavailable');
      const fields = { topic, stream, component: source.name, code: 'unavailable', error };
      this.ports.logger.warn('a source of refill does not answer', fields);
    }
  }

  private refuse({ name }: RefillSource, { topic, stream }: Lane, code: string): void {
    this.ports.metrics.refillRefused(name, code);
    const fields = { topic, stream, component: name, code };
    this.ports.logger.warn('a source of refill gave a record that does not count', fields);
  }
}

/** As if it had been read; it has no offset, and a negative one is no record's in Kafka. */
function asRead({ topic, partition }: Lane, sequence: number, { key, value, jws }: RefillRecord): KafkaRecord {
  return { topic, partition, offset: -BigInt(sequence), key, value, headers: [['jws', Buffer.from(jws)]] };
}

function faultOf(item: OpenedItem, sequence: number): string | undefined {
  const link = linkOf(item);
  if (link === undefined) return item.opened.kind === 'refused' ? item.opened.refusal.code : 'internal';
  return link.sequence === sequence ? undefined : 'sequence-gap';
}

function sequenceOfLast(items: readonly OpenedItem[]): number {
  const last = items.at(-1);
  return last === undefined ? 0 : (linkOf(last)?.sequence ?? 0);
}
