import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { QalqanError, Unavailable } from '@qalqan/errors';
import { LOGGER } from '@qalqan/http-kit';
import { TRUST_LIST } from '@qalqan/messaging';
import { replayLog } from '@qalqan/replay';
import type { TrustList } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import { requireHead } from '../http/heads.js';
import { DatabaseSource } from './database-source.js';
import { ReplayJobs, type ReplayJob } from './replay-jobs.js';

const PROGRESS_MS = 1_000;

/**
 * Verification replays in the service itself: signatures, chains, proofs, tiles of everything it holds. For operators and
 * for an auditor's first look; who does not trust this service replays with the auditor CLI.
 */
@Injectable()
export class ReplayRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private current: { readonly id: string; readonly done: Promise<void> } | undefined;
  private stopping = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(TRUST_LIST) private readonly trust: TrustList,
    @Inject(ReplayJobs) private readonly jobs: ReplayJobs,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.abandonRunning();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.current?.done;
  }

  /** Starts a replay; while one runs, answers with that one. */
  async start(requestedBy: string): Promise<ReplayJob> {
    if (this.current === undefined) {
      const id = randomUUID();
      const created = this.jobs.create(id, requestedBy);
      const done = created.then(() => this.run(id)).finally(() => (this.current = undefined));
      this.current = { id, done };
      done.catch(() => undefined);
      await created;
      return this.jobs.read(id);
    }
    return this.jobs.read(this.current.id);
  }

  private async run(id: string): Promise<void> {
    try {
      const head = await this.database.read(requireHead);
      const source = new DatabaseSource(this.database, head, () => {
        if (this.stopping) throw new Unavailable('the service is stopping');
      });
      const ports = { hasher: nodeHasher, verifier: nodeVerifier, now: () => performance.now() };
      const onProgress = this.progressOf(id);
      const report = await replayLog(ports, source, { agreementDigest: this.trust.digest, onProgress });
      await this.jobs.done(id, report);
      const [first] = report.faults;
      if (first) this.logger.error('a replay found the log broken', { code: first.code, count: report.faultCount });
    } catch (error) {
      this.logger.warn('a replay did not end', { error });
      await this.jobs.failed(id, error instanceof QalqanError ? error.code : 'internal');
    }
  }

  private progressOf(id: string): (entries: number, size: number) => void {
    let last = performance.now();
    return (entries, size) => {
      if (performance.now() - last < PROGRESS_MS) return;
      last = performance.now();
      // Figures for onlookers: the replay does not wait for them.
      this.jobs.progress(id, entries, size).catch((error: unknown) => {
        this.logger.debug('progress was not written', { error });
      });
    };
  }
}
