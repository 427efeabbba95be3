import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { AlertCheckedV1, type AlertCheckedBody } from '@qalqan/contracts';
import { LOGGER } from '@qalqan/http-kit';
import { newEvent, Outbox } from '@qalqan/messaging';
import { Database, type Tx } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';

const EVERY_MS = 1_000;
const AT_ONCE = 200;
/** Of the contract. */
const MOST_ALERTS = 100;

interface NoticeRow {
  readonly owner: string;
  readonly party: string;
  readonly purpose: string;
  readonly alerts: string[];
}

/** Tells owners that alerts of theirs were found by another party's quick check: soon after, many in one event. */
@Injectable()
export class CheckNotices implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private telling: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Call in the transaction of the check: it is answered only if its owners will be told. */
  async keep({ manager }: Tx, { party, purpose }: Pick<NoticeRow, 'party' | 'purpose'>, alerts: readonly string[]) {
    for (const [owner, own] of Map.groupBy(alerts, ownerOf))
      await manager.query(`INSERT INTO check_notice (owner, party, purpose, alerts) VALUES ($1, $2, $3, $4)`, [
        ...[owner, party, purpose, own],
      ]);
  }

  onApplicationBootstrap(): void {
    this.again();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.telling;
  }

  private again(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.telling = this.turn();
    }, EVERY_MS);
    this.timer.unref();
  }

  private async turn(): Promise<void> {
    try {
      await this.tell();
    } catch (error) {
      this.logger.warn('owners could not be told of quick checks; it is tried again', { error });
    }
    this.again();
  }

  private async tell(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const rows = await tx.manager.query<NoticeRow[]>(
        `WITH taken AS (
           DELETE FROM check_notice WHERE id IN (SELECT id FROM check_notice ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
             RETURNING owner, party, purpose, alerts
         ) SELECT * FROM taken ORDER BY owner, party, purpose`,
      );
      const bodies = bodiesOf(rows);
      await this.outbox.addAll(
        tx,
        bodies.map((body) => newEvent(AlertCheckedV1, body)),
      );
    });
  }
}

/** One event per owner, party and purpose, or a few where there are very many alerts. */
function bodiesOf(rows: readonly NoticeRow[]): AlertCheckedBody[] {
  const alike = Map.groupBy(rows, ({ owner, party, purpose }) => JSON.stringify([owner, party, purpose]));
  return [...alike.values()].flatMap((notices) => {
    const [first] = notices;
    if (first === undefined) return [];
    const { owner: recipient, party: by, purpose } = first;
    const alerts = [...new Set(notices.flatMap((notice) => notice.alerts))].sort();
    const parts = Array.from({ length: Math.ceil(alerts.length / MOST_ALERTS) }, (_, at) =>
      alerts.slice(at * MOST_ALERTS, (at + 1) * MOST_ALERTS),
    );
    return parts.map((part) => ({ recipient, alerts: part, by, purpose }));
  });
}

function ownerOf(reference: string): string {
  return reference.slice(0, reference.indexOf('-')).toLowerCase();
}
