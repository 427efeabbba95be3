import { Inject, Injectable } from '@nestjs/common';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { LOGGER, SingleRun } from '@qalqan/http-kit';
import { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import { CheckpointRecord } from '../sequencer/checkpoint-record.js';
import { LOG_KEYS, type LogKeys } from '../tokens.js';
import type { StoreReport } from './store-report.js';
import { verifyStore } from './verify-store.js';

/** Longest that a request waits for the result, in ms; below the server's own time-out. */
const WAIT_MS = 10_000;

/** A verification of the store under way, or its result. */
export interface VerificationStatus {
  readonly status: 'running' | 'sound' | 'broken';
  readonly startedAt: string;
  /** Null while it runs. */
  readonly report: StoreReport | null;
}

/** Re-hashes the whole store when somebody asks; never twice at a time. */
@Injectable()
export class Verification {
  private readonly runs = new SingleRun(() => this.verify());

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CheckpointRecord) private readonly record: CheckpointRecord,
    @Inject(LOG_KEYS) private readonly keys: LogKeys,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async ask(): Promise<VerificationStatus> {
    const { startedAt, report } = await this.runs.ask(WAIT_MS);
    return { status: report?.verdict ?? 'running', startedAt, report };
  }

  private async verify(): Promise<StoreReport> {
    const { database, record } = this;
    const { logKey } = this.keys;
    const now = (): number => performance.now();
    const report = await verifyStore({ database, record, logKey, hasher: nodeHasher, verifier: nodeVerifier, now });
    if (report.fault) this.logger.error('the stored log is broken', { code: report.fault.code, size: report.size });
    return report;
  }
}
