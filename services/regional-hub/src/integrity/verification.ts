import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HEALTH, LOGGER, SingleRun, type HealthCheck, type HealthRegistry } from '@qalqan/http-kit';
import { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import { HUB_SETTINGS, VERIFY_PORTS, type HubSettings } from '../tokens.js';
import type { Progress, VerificationReport } from './finding.js';
import { verifyStore, type VerifyPorts } from './verify-store.js';

/** A run under way, or the result of one. */
export interface VerificationStatus {
  readonly status: 'running' | 'sound' | 'broken';
  readonly startedAt: string;
  /** Events opened so far. */
  readonly events: number;
  /** Null while the run is under way. */
  readonly report: VerificationReport | null;
}

/** Checks of the store: one at start, and one whenever somebody asks; never two at a time. */
@Injectable()
export class Verification implements OnApplicationBootstrap {
  private readonly health: HealthCheck;
  private progress: Progress = { events: 0 };
  private readonly runs = new SingleRun(() => this.verify());

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(VERIFY_PORTS) private readonly ports: VerifyPorts,
    @Inject(HUB_SETTINGS) private readonly settings: HubSettings,
    @Inject(HEALTH) health: HealthRegistry,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.health = health.check('integrity');
  }

  /** Beside the work, not before it: a large store takes minutes, and readers check what they show by themselves. */
  onApplicationBootstrap(): void {
    this.health.green({ verified: false });
    this.runs.start().catch((error: unknown) => this.logger.warn('the store was not verified at start', { error }));
  }

  /** Starts a run unless one is under way, and waits for its result as long as the settings say. */
  async ask(): Promise<VerificationStatus> {
    const { startedAt, report } = await this.runs.ask(this.settings.verifyWaitMs);
    if (report === null) return { status: 'running', startedAt, events: this.progress.events, report };
    return { status: report.sound ? 'sound' : 'broken', startedAt, events: report.events, report };
  }

  private async verify(): Promise<VerificationReport> {
    this.progress = { events: 0 };
    const report = await this.database.read((manager) => verifyStore(manager, this.ports, this.progress));
    const { sound, finding, events, alerts, hits } = report;
    if (sound) {
      this.health.green({ verified: true, events, alerts, hits });
      this.logger.info('the store is what the events make of it', { count: events });
    } else {
      const code = finding?.code ?? 'digest-mismatch';
      this.health.red(code, { table: finding?.table ?? '' });
      this.logger.error('a stored row is not what the events make of it', { code, component: finding?.table ?? '' });
    }
    return report;
  }
}
