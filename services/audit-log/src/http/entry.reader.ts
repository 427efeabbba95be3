import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@qalqan/errors';
import { pageOf, startOf, type CursorSpec, type Page } from '@qalqan/http-kit';
import { Database } from '@qalqan/store';
import type { EntryListQuery } from './entry-list.query.js';
import {
  CONTENT_COLUMNS,
  ITEM_COLUMNS,
  detailOf,
  itemOf,
  type ContentRow,
  type EntryDetail,
  type EntryItem,
  type EntryRow,
} from './entry-item.js';
import { ReadLog, type Reading } from './read-log.js';

const LIST: CursorSpec = { list: 'entries', at: 'sequence', id: /^[0-9]{16}$/ };

const textOf = (index: string): string => index.padStart(16, '0');

/** Entries by range, member, subject, type and time. */
@Injectable()
export class EntryReader {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadLog) private readonly readings: ReadLog,
  ) {}

  /** Oldest first. The index alone is the order: equal times cannot make a page skip or repeat. */
  async list(query: EntryListQuery): Promise<Page<EntryItem>> {
    const start = startOf(LIST, query);
    const { conditions, parameters } = filterOf(query, start === undefined ? undefined : Number(start.at));
    const rows = await this.database.read((manager) =>
      manager.query<EntryRow[]>(
        `SELECT ${ITEM_COLUMNS} FROM ledger_entry WHERE ${conditions} ORDER BY index LIMIT ${query.limit + 1}`,
        parameters,
      ),
    );
    const cursorOf = ({ index }: EntryRow) => ({ at: textOf(index), id: textOf(index) });
    return pageOf(LIST, rows, query.limit, cursorOf, itemOf);
  }

  async read(index: number, reading: Reading): Promise<EntryDetail> {
    return this.database.transaction(async ({ manager }) => {
      const [row] = await manager.query<ContentRow[]>(`SELECT ${CONTENT_COLUMNS} FROM ledger_entry WHERE index = $1`, [
        index,
      ]);
      if (row === undefined) throw new NotFound('no such entry');
      await this.readings.record(manager, reading, { action: 'entries.read', from: index, to: index + 1 });
      return detailOf(row);
    });
  }
}

function filterOf(query: EntryListQuery, after: number | undefined): { conditions: string; parameters: unknown[] } {
  const { from, to, party, subject, type, since, until } = query;
  const wanted: [string, unknown][] = [
    ['index >=', from],
    ['index <', to],
    ['index >', after],
    ['member =', party],
    ['subject =', subject],
    ['type =', type],
    ['"time" >=', since],
    ['"time" <', until],
  ];
  const used = wanted.filter(([, value]) => value !== undefined);
  const conditions = ['true', ...used.map(([left], at) => `${left} $${at + 1}`)].join(' AND ');
  return { conditions, parameters: used.map(([, value]) => value) };
}
