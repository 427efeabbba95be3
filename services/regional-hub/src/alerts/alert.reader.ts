import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@qalqan/errors';
import { pageOf, startOf, type CursorSpec, type Page } from '@qalqan/http-kit';
import { formatSequence } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { ReadLog, type Reading } from '../reading/read-log.js';
import { ALERT_ITEM_COLUMNS, alertItemOf, type AlertItem, type AlertItemRow } from './alert-item.js';
import type { AlertListQuery } from './alert-list.query.js';

const LIST: CursorSpec = { list: 'hub-alerts', at: 'sequence', id: /^[A-Z][A-Z0-9]{1,15}-[0-9]{4}-[0-9]{6,9}$/ };

/** Live alerts for hub analysts. A recalled alert is found by nobody. */
@Injectable()
export class AlertReader {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadLog) private readonly log: ReadLog,
  ) {}

  /** Newest first. Places never change while an alert lives, so that paging neither skips nor repeats. */
  async list(query: AlertListQuery, reading: Reading): Promise<Page<AlertItem>> {
    const start = startOf(LIST, query);
    const filters = [query.party ?? null, query.kind ?? null, query.state ?? null, query.group ?? null];
    return this.database.transaction(async (tx) => {
      const rows = await tx.manager.query<AlertItemRow[]>(
        `SELECT ${ALERT_ITEM_COLUMNS} FROM alert a JOIN event e ON e.identity = a.identity
          WHERE a.state = 'live'
            AND ($1::text IS NULL OR a.owner = $1)
            AND ($2::text IS NULL OR a.kind = $2)
            AND ($3::text IS NULL OR (a.revision > 1) = ($3 = 'corrected'))
            AND ($4::text IS NULL OR EXISTS (SELECT 1 FROM value_group g JOIN selector s USING (key)
              WHERE g.id = $4 AND g.state = 'held' AND s.reference = a.reference))
            AND ($5::bigint IS NULL OR a.position < $5)
          ORDER BY a.position DESC LIMIT $6`,
        [...filters, start === undefined ? null : Number(start.at), query.limit + 1],
      );
      const page = pageOf(LIST, rows, query.limit, cursorOf, alertItemOf);
      await this.log.record(
        tx,
        reading,
        'alerts.list',
        page.items.map(({ reference }) => reference),
      );
      return page;
    });
  }

  async read(reference: string, reading: Reading): Promise<AlertItem> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.manager.query<AlertItemRow[]>(
        `SELECT ${ALERT_ITEM_COLUMNS} FROM alert a JOIN event e ON e.identity = a.identity
          WHERE a.state = 'live' AND a.reference = $1`,
        [reference],
      );
      if (row === undefined) throw new NotFound('there is no such alert');
      await this.log.record(tx, reading, 'alerts.read', [reference]);
      return alertItemOf(row);
    });
  }
}

function cursorOf({ position, reference }: AlertItemRow) {
  return { at: formatSequence(Number(position)), id: reference };
}
