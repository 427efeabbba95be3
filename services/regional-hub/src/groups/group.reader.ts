import { Inject, Injectable } from '@nestjs/common';
import { pageOf, startOf, type CursorSpec, type Page } from '@qalqan/http-kit';
import { formatSequence } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { ReadLog, type Reading } from '../reading/read-log.js';
import { GROUP_ITEM, groupItemOf, type GroupItem, type GroupItemRow } from './group-item.js';
import type { GroupListQuery } from './group-list.query.js';

const LIST: CursorSpec = { list: 'hub-groups', at: 'sequence', id: /^[0-9a-f]{64}$/ };

/** Groups that there are. A matched value is personal data, so the read is logged, with no alert named by it. */
@Injectable()
export class GroupReader {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadLog) private readonly log: ReadLog,
  ) {}

  /** Newest first. */
  async list(query: GroupListQuery, reading: Reading): Promise<Page<GroupItem>> {
    const start = startOf(LIST, query);
    return this.database.transaction(async (tx) => {
      const rows = await tx.manager.query<GroupItemRow[]>(
        `${GROUP_ITEM} WHERE g.state = 'held'
            AND ($1::text IS NULL OR EXISTS (SELECT 1 FROM holder_count c WHERE c.key = g.key AND c.owner = $1))
            AND ($2::bigint IS NULL OR g.position < $2)
          ORDER BY g.position DESC LIMIT $3`,
        [query.party ?? null, start === undefined ? null : Number(start.at), query.limit + 1],
      );
      const page = pageOf(LIST, rows, query.limit, cursorOf, groupItemOf);
      await this.log.record(tx, reading, 'groups.list', []);
      return page;
    });
  }
}

function cursorOf({ position, id }: GroupItemRow) {
  return { at: formatSequence(Number(position)), id };
}
