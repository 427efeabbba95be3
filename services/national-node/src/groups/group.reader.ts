import { Inject, Injectable } from '@nestjs/common';
import type { GroupFoundBody } from '@qalqan/contracts';
import { pageOf, startOf, type CursorSpec, type Page, type PageQuery } from '@qalqan/http-kit';
import { Database } from '@qalqan/store';
import { placeOf } from '../reading/filters.js';

const GROUP_LIST: CursorSpec = { list: 'groups', at: 'sequence', id: /^[0-9a-f]{64}$/ };

/** A group as an owner of one of its alerts may see it. */
export interface GroupView {
  readonly id: string;
  readonly revision: number;
  readonly ruleset: string;
  readonly feature: string;
  readonly value: string;
  readonly holdersAtLeast: number;
  readonly parties: readonly string[];
  readonly updatedAt: string;
}

interface GroupRow {
  readonly id: string;
  readonly body: GroupFoundBody;
  readonly updated_at: Date;
  readonly position: string;
}

/** Reads groups that stand. */
@Injectable()
export class GroupReader {
  constructor(@Inject(Database) private readonly database: Database) {}

  async page(query: PageQuery): Promise<Page<GroupView>> {
    const start = startOf(GROUP_LIST, query);
    const rows = await this.database.read((manager) =>
      manager.query<GroupRow[]>(
        `SELECT id, body, updated_at, position FROM value_group
          WHERE NOT removed AND ($1::bigint IS NULL OR position < $1) ORDER BY position DESC LIMIT $2`,
        [start === undefined ? null : Number(start.at), query.limit + 1],
      ),
    );
    return pageOf(GROUP_LIST, rows, query.limit, placeOf, groupView);
  }
}

function groupView({ body, updated_at }: GroupRow): GroupView {
  const { id, revision, ruleset, feature, value, holdersAtLeast, parties } = body;
  return { id, revision, ruleset, feature, value, holdersAtLeast, parties, updatedAt: updated_at.toISOString() };
}
