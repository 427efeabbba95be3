import type { OpeningPorts } from '@qalqan/contracts';
import type { StreamHead } from '@qalqan/signing';
import type { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import type { MessagingMetrics } from '../metrics.js';
import type { RefillSource } from '../refill/refill-source.js';
import { SourceReport } from '../refill/source-report.js';
import { verifiedChunks, type Filling } from '../refill/verified-chunks.js';
import type { OpenedItem } from '../runner/opened-item.js';
import type { Lane } from '../runner/positions.js';
import { takeBack } from './own-history.js';
import type { OwnRecovery } from './own-recovery.js';

/** What a {@link StreamRecovery} works with. */
export interface StreamRecoveryPorts {
  readonly database: Database;
  readonly opening: OpeningPorts;
  /** Our own topic. */
  readonly topic: RefillSource;
  /** Others who keep our records: the audit log. */
  readonly others: readonly RefillSource[];
  readonly own: OwnRecovery;
  readonly lane: Lane;
  readonly logger: Logger;
  readonly metrics: MessagingMetrics;
}

/** `forked`: what we have published is not what the database holds. */
export type Recovered = { readonly kind: 'caught-up'; readonly count: number } | { readonly kind: 'forked' };

/** Longest wait for the word of others on where our stream ends, in ms: starting must not hang on them. */
const ASK_MS = 3_000;

/**
 * Brings a database that was restored from a copy back to the end of its own stream: the records that it lacks are
 * fetched, verified as everybody's are, and taken back with their effects before anything is signed.
 */
export class StreamRecovery {
  private readonly report: SourceReport;

  constructor(private readonly ports: StreamRecoveryPorts) {
    this.report = new SourceReport(ports.metrics, ports.logger);
  }

  /** False for a service that has not said how: it stays as it is, for people to look at. */
  get possible(): boolean {
    return this.ports.own.apply !== undefined;
  }

  /** True when somebody else keeps a signed record of ours behind `head`: our topic has lost it too. */
  async isKnownToOthers(head: StreamHead | undefined): Promise<boolean> {
    const next = (head?.sequence ?? 0) + 1;
    const filling = { signal: AbortSignal.timeout(ASK_MS), progressed: () => undefined };
    for (const source of this.ports.others) {
      for await (const items of verifiedChunks(source, this.chunkPorts(), { from: next, to: next }, filling))
        if (items.length > 0) return true;
    }
    return false;
  }

  /** Takes back what topic and others have. Rejects when the service's own part fails; nothing of that chunk is kept. */
  async run(head: StreamHead | undefined, signal: AbortSignal): Promise<Recovered> {
    const filling = { signal, progressed: () => undefined };
    const began = (head?.sequence ?? 0) + 1;
    let next = began;
    for (const source of [this.ports.topic, ...this.ports.others]) {
      const reached = await this.takeFrom(source, next, filling);
      if (reached === 'forked') return { kind: 'forked' };
      next = reached;
    }
    return { kind: 'caught-up', count: next - began };
  }

  private async takeFrom(source: RefillSource, from: number, filling: Filling): Promise<number | 'forked'> {
    const missing = { from, to: Number.MAX_SAFE_INTEGER };
    let next = from;
    for await (const items of verifiedChunks(source, this.chunkPorts(), missing, filling)) {
      const forked = await this.take(items);
      if (forked !== undefined) {
        this.report.refused(source, this.ports.lane, 'sequence-fork');
        return 'forked';
      }
      next += items.length;
      this.ports.metrics.refilled(source.name, items.length);
    }
    return next;
  }

  /** Position of a fork, or undefined. */
  private async take(items: readonly OpenedItem[]): Promise<number | undefined> {
    const { database, lane, own, opening } = this.ports;
    const { apply } = own;
    if (apply === undefined) throw new TypeError('this service does not recover');
    return database.transaction(async (tx) => {
      const place = { stream: lane.stream, genesis: opening.trust.digest, now: new Date() };
      const taken = await takeBack(tx, place, items);
      if (taken.kind === 'forked') return taken.at;
      const events = taken.items.flatMap(({ opened }) => (opened.kind === 'event' ? [opened.event] : []));
      if (events.length > 0) await apply(events, tx);
      return undefined;
    });
  }

  private chunkPorts() {
    const { lane, opening } = this.ports;
    return { lane, opening, report: this.report };
  }
}
