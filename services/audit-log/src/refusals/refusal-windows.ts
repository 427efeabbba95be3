import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { LOGGER } from '@qalqan/http-kit';
import { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import { AUDIT_SETTINGS, type AuditSettings } from '../tokens.js';
import { RefusalDesk } from './refusal-desk.js';

/** How often windows that are over are looked for: so many times per window. */
const LOOKS_PER_WINDOW = 4;

/** Sees to it that what a flood left over is stated also when nothing comes any more. */
@Injectable()
export class RefusalWindows implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RefusalDesk) private readonly desk: RefusalDesk,
    @Inject(AUDIT_SETTINGS) private readonly settings: AuditSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    const { windowMs } = this.settings.refusals;
    this.timer = setInterval(() => this.look(), Math.max(10, windowMs / LOOKS_PER_WINDOW));
    this.timer.unref();
  }

  /** The next process finds what is left over in the database. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  private look(): void {
    this.looking ??= this.close().finally(() => (this.looking = undefined));
  }

  private async close(): Promise<void> {
    try {
      const open = await this.database.read((manager) =>
        manager.query<object[]>('SELECT FROM refusal_budget WHERE surplus_since IS NOT NULL LIMIT 1'),
      );
      if (open.length > 0) await this.database.transaction((tx) => this.desk.closeWindows(tx));
    } catch (error) {
      // Nothing is lost: it is looked for again, and a database that stays away ends the process.
      this.logger.warn('refusals beyond the limit could not be summed up', { error });
    }
  }
}
