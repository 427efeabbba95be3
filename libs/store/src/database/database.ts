import { SpanKind, withInnerSpan, type SpanOptions } from '@qalqan/telemetry';
import type { DataSource, EntityManager } from 'typeorm';
import type { DatabaseCondition } from './loss-watch.js';
import { asStoreError } from './store-errors.js';

/** Row locks too: who waits for a row waits for the transaction that holds it. Visible to every role. */
const LONGEST_LOCK_WAIT = `
  SELECT coalesce(max(extract(epoch FROM clock_timestamp() - l.waitstart)), 0)::float8 AS seconds
    FROM pg_locks l JOIN pg_stat_activity a USING (pid)
   WHERE NOT l.granted AND a.datname = current_database()`;

/** Part of a trace, if there is one. Statements have no spans of their own: what they ask for is nobody's business. */
const spanOf = (operation: string): SpanOptions => ({
  kind: SpanKind.CLIENT,
  attributes: { 'db.system.name': 'postgresql', 'db.operation.name': operation },
});
const TRANSACTION = spanOf('transaction');
const READ = spanOf('read');

/** One transaction. Whatever is written through another manager is not part of it. */
export interface Tx {
  readonly manager: EntityManager;
  /** Runs `work` once the transaction has committed, never when it rolled back; `work` MUST NOT throw. */
  afterCommit(work: () => void): void;
}

/**
 * The one way to the database. Connections are held for the length of a callback and always given back; a lost
 * connection surfaces as `Unavailable` with the driver's error as its cause.
 */
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one READ COMMITTED transaction: commits when it resolves, rolls back when it rejects. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const committed: (() => void)[] = [];
    const result = await this.guarded(() =>
      withInnerSpan('transaction', TRANSACTION, () =>
        this.dataSource.transaction((manager) => work({ manager, afterCommit: (run) => void committed.push(run) })),
      ),
    );
    for (const run of committed) run();
    return result;
  }

  /** Runs `work` on one snapshot (REPEATABLE READ) in which every write fails. */
  async read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.guarded(() =>
      withInnerSpan('read', READ, () =>
        this.dataSource.transaction('REPEATABLE READ', async (manager) => {
          await manager.query('SET TRANSACTION READ ONLY');
          return work(manager);
        }),
      ),
    );
  }

  /** Resolves when the database answers; rejects with `Unavailable` when it does not. */
  async ping(): Promise<void> {
    await this.guarded(() => this.dataSource.query('SELECT 1'));
  }

  /** {@link ping} that also tells whether people wait for locks; through the pool, so that an empty pool is seen too. */
  async condition(): Promise<DatabaseCondition> {
    const [row] = await this.guarded(() => this.dataSource.query<{ seconds: number }[]>(LONGEST_LOCK_WAIT));
    return { lockWaitSeconds: row?.seconds ?? 0 };
  }

  /** Gives all connections back; calls under way are waited for. */
  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw asStoreError(error);
    }
  }
}
