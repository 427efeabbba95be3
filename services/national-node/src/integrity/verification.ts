import { Inject, Injectable } from '@nestjs/common';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { LOGGER, SingleRun } from '@qalqan/http-kit';
import { TRUST_LIST } from '@qalqan/messaging';
import type { TrustList } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import type { Finding, Progress, StoreReport } from './finding.js';
import { verifyStore } from './verify-store.js';

/** Longest that a request waits for the result, in ms; below the server's own time-out. */
const WAIT_MS = 10_000;

/** A run under way, or the result of one. */
export interface StoreVerification extends Readonly<Progress> {
  readonly status: 'running' | 'sound' | 'broken';
  readonly startedAt: string;
  readonly finding: Finding | null;
  /** Null while the run is under way. */
  readonly durationMs: number | null;
}

/** Checks the whole store when somebody asks; never twice at a time. */
@Injectable()
export class Verification {
  private progress: Progress = { events: 0, received: 0 };
  private readonly runs = new SingleRun(() => this.verify());

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TRUST_LIST) private readonly trust: TrustList,
    @Inject(PROFILE) private readonly profile: NodeProfile,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Starts a run unless one is under way, and waits for its result, yet no longer than a request may take. */
  async ask(): Promise<StoreVerification> {
    const { startedAt, report } = await this.runs.ask(WAIT_MS);
    if (report === null) return { status: 'running', startedAt, ...this.progress, finding: null, durationMs: null };
    return { status: report.finding === null ? 'sound' : 'broken', startedAt, ...report };
  }

  private async verify(): Promise<StoreReport> {
    this.progress = { events: 0, received: 0 };
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: this.trust };
    const options = { stream: `${this.profile.id}/0`, progress: this.progress, now: () => performance.now() };
    const report = await this.database.read((manager) => verifyStore(manager, ports, options));
    const { finding } = report;
    if (finding !== null) {
      this.logger.error('a stored row is not what it should be', { code: finding.code, component: finding.table });
    }
    return report;
  }
}
