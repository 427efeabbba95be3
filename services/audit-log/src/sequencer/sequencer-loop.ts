import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { SigningGate } from '@qalqan/messaging';
import { Leases, type Lease } from '@qalqan/store';
import { AUDIT_SETTINGS, type AuditSettings } from '../tokens.js';
import { LogRolledBack } from './faults.js';
import { MAX_BATCH, Sequencer } from './sequencer.js';
import { SequencerReport } from './sequencer-report.js';
import { WakeUp } from './wake-up.js';

const LEASE = 'sequencer';

/** How often the gate is asked before it has opened. */
const GATE_MS = 100;

/**
 * Runs the sequencer: under the lease, whenever something was staged, at most once per batch interval. A second process
 * stands by and takes over when the lease runs out.
 */
@Injectable()
export class SequencerLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly news = new WakeUp();
  private readonly holder = randomUUID();
  private lease: Lease | undefined;
  private renewAt = 0;
  private stopping = false;
  private running: Promise<void> | undefined;

  constructor(
    @Inject(Sequencer) private readonly sequencer: Sequencer,
    @Inject(Leases) private readonly leases: Leases,
    @Inject(SigningGate) private readonly gate: SigningGate,
    @Inject(SequencerReport) private readonly report: SequencerReport,
    @Inject(AUDIT_SETTINGS) private readonly settings: AuditSettings,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Finishes the turn under way; what is staged after that is the next process's. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.news.notify();
    await this.running;
  }

  /** Something was staged. */
  wake(): void {
    this.news.notify();
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const begun = performance.now();
      let pause: number;
      try {
        pause = await this.turn();
      } catch (error) {
        this.lease = undefined;
        const backoff = this.report.failed(error);
        if (backoff === undefined) return;
        pause = backoff;
      }
      if (pause > 0) await this.rest(pause, begun);
    }
    // A lease that cannot be given back runs out by itself.
    if (this.lease) await this.leases.release(this.lease).catch((error: unknown) => this.report.failed(error));
  }

  /** Waits for news, and then for more of them: a burst that wakes us with its first record is still one batch. */
  private async rest(pause: number, begun: number): Promise<void> {
    await this.news.wait(pause);
    const left = this.settings.batchMs - (performance.now() - begun);
    if (left > 0 && !this.stopping) await sleep(left);
  }

  /** One turn; returns how long nothing is to be done unless something is staged, in ms. */
  private async turn(): Promise<number> {
    switch (this.gate.state) {
      case 'checking':
        return GATE_MS;
      case 'recovering':
      case 'rolled-back':
      case 'forked':
        throw new LogRolledBack('the database is behind what this log has published on its stream');
      case 'open':
        break;
    }
    const lease = await this.hold();
    if (lease === undefined) {
      this.report.succeeded(false);
      return this.settings.pollMs;
    }
    const added = await this.report.timed(() => this.sequencer.turn(lease));
    const due = await this.sequencer.publish(lease);
    this.report.succeeded(true);
    return added === MAX_BATCH ? 0 : Math.max(1, Math.min(due ?? this.settings.pollMs, this.settings.pollMs));
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
