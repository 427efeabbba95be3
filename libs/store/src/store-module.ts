import { Inject, Module, type DynamicModule, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Logger } from '@qalqan/telemetry';
import { Database } from './database/database.js';
import type { HealthPort } from './database/health-port.js';
import { LossWatch } from './database/loss-watch.js';
import { migrate, openDatabase, type DatabaseOptions } from './database/open-database.js';
import { Leases } from './leases/leases.js';

/** Settings of {@link StoreModule}. */
export interface StoreOptions extends DatabaseOptions {
  readonly logger?: Logger;
  /** Gets the check `database`. */
  readonly health?: HealthPort;
  /** Called once the database has not answered for `lostAfterMs` (120,000); ends the process with code 70 when absent. */
  readonly onLost?: (error: unknown) => void;
  readonly lostAfterMs?: number;
}

/** Injection token of the settings. */
export const STORE_OPTIONS = Symbol('StoreOptions');
/** EX_SOFTWARE of sysexits.h: a supervisor starts the process anew. */
const EXIT_FATAL = 70;

/**
 * The service's own database, for every module: runs pending migrations, then offers {@link Database} and
 * {@link Leases}. Fails to start when the database does not answer.
 */
@Module({})
export class StoreModule implements OnModuleInit, OnApplicationShutdown {
  private readonly watch: LossWatch;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(STORE_OPTIONS) { health, logger, onLost, lostAfterMs }: StoreOptions,
  ) {
    this.watch = new LossWatch({
      ask: () => database.condition(),
      health: health?.check('database'),
      ...(lostAfterMs === undefined ? {} : { lostAfterMs }),
      onLost: (error) => {
        logger?.error('the database is lost', { code: 'unavailable', disposition: 'fatal', error });
        if (onLost) onLost(error);
        else process.exit(EXIT_FATAL);
      },
    });
  }

  static forRoot(options: StoreOptions): DynamicModule {
    const onPoolError = (error: Error): void => options.logger?.warn('an idle database connection broke', { error });
    return {
      module: StoreModule,
      global: true,
      providers: [
        { provide: STORE_OPTIONS, useValue: options },
        { provide: Database, useFactory: () => prepared({ onPoolError, ...options }) },
        { provide: Leases, useFactory: (database: Database) => new Leases(database), inject: [Database] },
      ],
      exports: [Database, Leases],
    };
  }

  async onModuleInit(): Promise<void> {
    await this.watch.start();
  }

  /** The last hook: consumers and requests have been drained by then. */
  async onApplicationShutdown(): Promise<void> {
    this.watch.stop();
    await this.database.close();
  }
}

async function prepared(options: StoreOptions): Promise<Database> {
  const done = await migrate(options);
  if (done.length > 0) options.logger?.info('migrations ran', { count: done.length });
  return openDatabase(options);
}
