import { Inject, Injectable } from '@nestjs/common';
import { pageOf, startOf, type CursorSpec, type Page } from '@qalqan/http-kit';
import { REFERENCE_PATTERN } from '../lifecycle/reference.js';
import { ReadLog, type Reader } from '../read-log/read-log.js';
import type { AlertSummary, AlertView } from '../reading/alert-view.js';
import { placeOf } from '../reading/filters.js';
import type { InboxQuery } from './inbox.dto.js';
import { InboxReader } from './inbox.reader.js';
import { inboxSummary, inboxView } from './inbox-view.js';

const INBOX_LIST: CursorSpec = { list: 'inbox', at: 'sequence', id: REFERENCE_PATTERN };

/** Shows what other parties addressed to us; each look is in the read log. */
@Injectable()
export class InboxService {
  constructor(
    @Inject(InboxReader) private readonly inbox: InboxReader,
    @Inject(ReadLog) private readonly readLog: ReadLog,
  ) {}

  async one(reference: string, reader: Reader): Promise<AlertView | undefined> {
    return this.readLog.reading('read', reader, async ({ manager }) => {
      const row = await this.inbox.one(manager, reference);
      return { result: row && inboxView(row), alerts: row?.state === 'held' ? [reference] : [] };
    });
  }

  async page(query: InboxQuery, reader: Reader): Promise<Page<AlertSummary>> {
    const slice = { start: startOf(INBOX_LIST, query), limit: query.limit };
    const { party, kind, since, state = 'published' } = query;
    return this.readLog.reading('list', reader, async ({ manager }) => {
      const rows = await this.inbox.page(manager, { party, kind, since, state }, slice);
      const result = pageOf(
        INBOX_LIST,
        rows,
        query.limit,
        (row) => placeOf({ position: row.position, id: row.reference }),
        inboxSummary,
      );
      const held = result.items.filter((item) => item.state === 'published');
      return { result, alerts: held.map(({ reference }) => reference) };
    });
  }
}
