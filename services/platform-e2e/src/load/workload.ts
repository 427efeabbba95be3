import { randomUUID } from 'node:crypto';
import { QALQAN_STRONG_1 } from '@qalqan/correlation';
import type { ExpectedHit } from '../oracles/hits.js';
import { objection } from '../oracles/objection.js';
import { settle, type Settled, type Settling } from '../oracles/settle.js';
import type { Acknowledged, Refused } from '../oracles/violations.js';
import type { Platform } from '../platform/platform.js';
import type { Party } from '../platform/ports.js';
import { alertFor, freshNumber } from './alerts.js';
import { NotPublished, publishSurely } from './publish-surely.js';

/** Who publishes what, and how much at once. */
export interface WorkloadPlan {
  /** Parties that publish, in turn. */
  readonly owners?: readonly Party[];
  /** Who may read, besides an alert's owner. */
  readonly audience?: readonly Party[];
  /** Nodes whose inboxes are looked at in the end; some of them are not addressed. */
  readonly readers?: readonly Party[];
  readonly inFlight?: number;
  /** Each so many alerts of an owner names the passport that the watcher looks for. */
  readonly matchEvery?: number;
  /** Most alerts in a second, over all owners; undefined: as many as are taken. */
  readonly perSecond?: number;
  /** How long a client asks again before it gives up. */
  readonly patienceMs?: number;
  /** Refusals are to be expected: an alert given up is no violation, as long as it is not there twice. */
  readonly mayRefuse?: boolean;
}

/** Whose alerts are matched: the first that is not the owner itself. */
const WATCHERS = ['kz', 'tj'] as const satisfies readonly Party[];
const DEFAULTS = {
  owners: ['tj'],
  audience: ['kz', 'uz'],
  readers: ['kz', 'uz', 'kg'],
  inFlight: 4,
  matchEvery: 5,
  perSecond: Number.POSITIVE_INFINITY,
  patienceMs: 90_000,
  mayRefuse: false,
} as const satisfies WorkloadPlan;
/**
 * A passport that is looked for is retired after so many matches. With the alert that looks for it they are as many as
 * may hold a value before it becomes a group, which links no pair; the oracle wants each match as a hit.
 */
const MATCHES_PER_WATCH = QALQAN_STRONG_1.groupAbove - 1;

/** An alert of the watcher, by whose passport the next alerts of one owner are found. */
interface Watch {
  readonly watcher: Party;
  readonly number: number;
  readonly reference: string;
}

/**
 * Alerts under way: published by careful clients, several at once, with a hit to be found now and then. Either a number
 * of them, or as long as it is not stopped; what was acknowledged is remembered, for the oracles.
 */
export class Workload {
  readonly acknowledged: Acknowledged[] = [];
  readonly refused: Refused[] = [];
  /** Why the refused ones were given up. */
  readonly refusals: string[] = [];
  retries = 0;
  private readonly plan: Required<WorkloadPlan>;
  private readonly watches = new Map<Party, { readonly watch: Promise<Watch | undefined>; matches: number }>();
  private readonly watched = new Set<string>();
  private readonly hits: ExpectedHit[] = [];
  private begun = 0;
  private nextAt = 0;
  private running: Promise<unknown> | undefined;
  private stopping = false;

  constructor(
    private readonly platform: Platform,
    plan: WorkloadPlan = {},
  ) {
    this.plan = { ...DEFAULTS, ...plan };
  }

  /** Publishes `count` alerts, and calls `strike` once a quarter of them is out; resolves after both. */
  async publish(count: number, strike?: () => Promise<void>): Promise<void> {
    const last = this.begun + count;
    const strikeAt = this.settledCount() + Math.max(1, Math.floor(count / 4));
    let struck: Promise<void> | undefined;
    await this.work(
      () => this.begun < last,
      () => {
        if (this.settledCount() >= strikeAt) struck ??= strike?.();
      },
    );
    await (struck ?? strike?.());
  }

  /** Publishes until {@link stop}. */
  start(): void {
    if (this.running) throw new Error('the workload runs already');
    this.stopping = false;
    this.running = this.work(
      () => !this.stopping,
      () => undefined,
    );
  }

  /** Begins no further alert, and resolves when those under way are answered. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { running } = this;
    this.running = undefined;
    await running;
  }

  /** Waits until everything is where it belongs, and judges: call when nothing is published any more. */
  async settle(settling: Settling = {}): Promise<Settled> {
    const { acknowledged, refused, watched, hits, plan } = this;
    const settled = await settle(
      this.platform,
      { acknowledged, refused, watched, hits, readers: plan.readers },
      settling,
    );
    if (plan.mayRefuse) return settled;
    const late = this.refusals.map((why) => objection('O6', 'late', why, why));
    return {
      ...settled,
      objections: [...settled.objections, ...late],
      violations: [...settled.violations, ...late.map(({ line }) => line)],
    };
  }

  private settledCount(): number {
    return this.acknowledged.length + this.refusals.length;
  }

  private async work(more: () => boolean, after: () => void): Promise<void> {
    const worker = async (): Promise<void> => {
      while (more()) {
        this.begun += 1;
        await this.one(this.begun);
        after();
      }
    };
    await Promise.all(Array.from({ length: this.plan.inFlight }, worker));
  }

  private async one(index: number): Promise<void> {
    await this.turn();
    const { owners, audience, matchEvery } = this.plan;
    const owner = owners[index % owners.length] ?? DEFAULTS.owners[0];
    const readers = audience.filter((party) => party !== owner);
    const matches = Math.floor(index / owners.length) % matchEvery === 0;
    const watch = matches ? await this.watchOn(owner) : undefined;
    const { reference, sure } = await this.publishOne(owner, readers, watch?.number ?? freshNumber());
    if (reference === undefined || watch === undefined) return;
    const { watcher, reference: watched } = watch;
    this.hits.push({ watcher, watched, owner, matching: reference, sure });
  }

  /** Keeps to the pace, when there is one. */
  private async turn(): Promise<void> {
    const now = performance.now();
    this.nextAt = Math.max(this.nextAt, now);
    const wait = this.nextAt - now;
    this.nextAt += 1_000 / this.plan.perSecond;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }

  /** The passport that is looked for among the owner's alerts at present; undefined when its alert was refused. */
  private async watchOn(owner: Party): Promise<Watch | undefined> {
    let present = this.watches.get(owner);
    if (present === undefined || present.matches >= MATCHES_PER_WATCH) {
      present = { watch: this.watchAnew(owner), matches: 0 };
      this.watches.set(owner, present);
    }
    present.matches += 1;
    return present.watch;
  }

  private async watchAnew(owner: Party): Promise<Watch | undefined> {
    const number = freshNumber();
    const watcher = WATCHERS.find((party) => party !== owner) ?? WATCHERS[0];
    const { reference, sure } = await this.publishOne(watcher, [owner], number);
    if (reference === undefined || !sure) return undefined;
    this.watched.add(reference);
    return { watcher, number, reference };
  }

  /** `sure`: it was acknowledged; otherwise it may be out or not, if it has a reference at all. */
  private async publishOne(
    owner: Party,
    audience: readonly Party[],
    number: number,
  ): Promise<{ readonly reference: string | undefined; readonly sure: boolean }> {
    const alert = alertFor(number, audience);
    try {
      const node = this.platform.node(owner);
      const { reference, identity, retries } = await publishSurely(node, alert, randomUUID(), this.plan.patienceMs);
      this.retries += retries;
      this.acknowledged.push({ reference, identity, owner, audience });
      return { reference, sure: true };
    } catch (error) {
      if (!(error instanceof NotPublished)) throw error;
      const { reference } = error;
      this.refusals.push(error.message);
      if (reference !== undefined) this.refused.push({ reference });
      return { reference, sure: false };
    }
  }
}
