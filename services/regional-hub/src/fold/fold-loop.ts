import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Leases, type Lease } from '@qalqan/store';
import { HUB_SETTINGS, type HubSettings } from '../tokens.js';
import { FoldReport } from './fold-report.js';
import { FoldStep } from './fold-step.js';
import { StatePublisher } from './state-publisher.js';
import { WakeUp } from './wake-up.js';

const LEASE = 'fold';

/**
 * The one writer. Holds the lease, folds whenever something was ingested, and says the state at most once per interval.
 * A second process stands by and takes over when the lease runs out.
 */
@Injectable()
export class FoldLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly news = new WakeUp();
  private readonly holder = randomUUID();
  private lease: Lease | undefined;
  private renewAt = 0;
  /** True until the state as it is has been said. */
  private unsaid = true;
  private lastSaid = -Infinity;
  private stopping = false;
  private running: Promise<void> | undefined;

  constructor(
    @Inject(Leases) private readonly leases: Leases,
    @Inject(FoldStep) private readonly step: FoldStep,
    @Inject(StatePublisher) private readonly publisher: StatePublisher,
    @Inject(FoldReport) private readonly report: FoldReport,
    @Inject(HUB_SETTINGS) private readonly settings: HubSettings,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Finishes the step under way; what is ingested after that is folded by the next process. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.news.notify();
    await this.running;
  }

  /** Something was ingested or judged. */
  wake(): void {
    this.unsaid = true;
    this.news.notify();
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      let pause = this.settings.pollMs;
      try {
        pause = await this.turn();
        this.report.succeeded(this.lease !== undefined);
      } catch (error) {
        this.lease = undefined;
        this.unsaid = true;
        const backoff = this.report.failed(error);
        if (backoff === undefined) return;
        pause = backoff;
      }
      if (pause > 0) await this.news.wait(pause);
    }
    // A lease that cannot be given back runs out by itself.
    if (this.lease) await this.leases.release(this.lease).catch((error: unknown) => this.report.failed(error));
  }

  /** One step; returns how long nothing is to be done, in ms. */
  private async turn(): Promise<number> {
    const lease = await this.hold();
    if (lease === undefined) return this.settings.pollMs;
    const outcome = await this.report.timed(() => this.step.run(lease));
    if (outcome === undefined) {
      this.lease = undefined;
      return 0;
    }
    if (outcome.folded > 0) this.unsaid = true;
    if (this.unsaid && this.untilDue() <= 0) await this.say(lease);
    if (outcome.folded > 0) return 0;
    return this.unsaid ? Math.max(1, Math.min(this.untilDue(), this.settings.pollMs)) : this.settings.pollMs;
  }

  private async say(lease: Lease): Promise<void> {
    // Cleared first: what is ingested or judged meanwhile sets it again.
    this.unsaid = false;
    if (await this.publisher.publish(lease)) this.lastSaid = performance.now();
  }

  private untilDue(): number {
    return this.lastSaid + this.settings.stateIntervalMs - performance.now();
  }

  private async hold(): Promise<Lease | undefined> {
    if (this.lease && performance.now() < this.renewAt && this.leases.isValid(this.lease)) return this.lease;
    const { leaseMs } = this.settings;
    this.renewAt = performance.now() + leaseMs / 3;
    const renewed = this.lease && (await this.leases.renew(this.lease, leaseMs));
    this.lease = renewed ?? (await this.leases.acquire(LEASE, this.holder, leaseMs));
    return this.lease;
  }
}
