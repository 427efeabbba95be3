import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HEALTH, LOGGER, METRICS, type HealthCheck, type HealthRegistry } from '@qalqan/http-kit';
import { Database } from '@qalqan/store';
import type { Logger, Metrics } from '@qalqan/telemetry';
import { AUDIT_SETTINGS, type AuditSettings } from '../tokens.js';

const INTERVAL_MS = 1_000;

interface Standing {
  readonly size: string;
  readonly pending: string;
  /** Age of the oldest pending row by the database's clock, in ms; null when there is none. */
  readonly age_ms: number | null;
}

/**
 * The log's promise, kept visible: what was staged is under a signed checkpoint within a few seconds, or readiness is
 * red (finding 9). Asked apart from the sequencer, since one that hangs reports nothing.
 */
@Injectable()
export class Lateness implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly health: HealthCheck;
  private readonly size;
  private readonly pending;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(HEALTH) health: HealthRegistry,
    @Inject(METRICS) metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(AUDIT_SETTINGS) private readonly settings: AuditSettings,
  ) {
    this.health = health.check('checkpoint');
    this.size = metrics.gauge({ name: 'qalqan_ledger_size_records', help: 'Entries under the newest checkpoint.' });
    this.pending = metrics.gauge({ name: 'qalqan_ledger_pending_records', help: 'Staged rows without a checkpoint.' });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.ask();
    this.timer = setInterval(() => void this.ask(), INTERVAL_MS);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async ask(): Promise<void> {
    try {
      const { size, pending, age_ms: age } = await this.standing();
      this.size.set(Number(size));
      this.pending.set(Number(pending));
      const details = { size: Number(size), pending: Number(pending) };
      if (age !== null && age > this.settings.lateMs) this.health.red('checkpoint-late', details);
      else this.health.green(details);
    } catch (error) {
      this.health.red('unavailable');
      this.logger.warn('the age of the newest checkpoint could not be read', { error });
    }
  }

  private async standing(): Promise<Standing> {
    const [row] = await this.database.read((manager) =>
      manager.query<Standing[]>(
        `SELECT (SELECT coalesce(max(size), 0) FROM ledger_checkpoint) AS size, count(*) AS pending,
                (extract(epoch FROM clock_timestamp() - min(staged_at)) * 1000)::float8 AS age_ms
           FROM pending_entry`,
      ),
    );
    return row ?? { size: '0', pending: '0', age_ms: null };
  }
}
