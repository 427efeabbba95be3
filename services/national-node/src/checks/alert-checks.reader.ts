import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@qalqan/errors';
import { pageOf, startOf, type CursorSpec, type Page, type PageQuery } from '@qalqan/http-kit';
import { formatSequence } from '@qalqan/signing';
import { Database } from '@qalqan/store';

const LIST: CursorSpec = { list: 'alert-checks', at: 'sequence', id: /^[0-9]{1,18}$/ };

/** One time that an own alert was found by a quick check. */
export interface AlertCheckView {
  readonly at: string;
  /** Whose officer asked. */
  readonly party: string;
  /** The account, where it is one of ours. */
  readonly actor: string | null;
  readonly purpose: string;
}

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly party: string;
  readonly actor: string | null;
  readonly purpose: string;
}

/** Who looked our alerts up. */
@Injectable()
export class AlertCheckReader {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Latest first. Throws `not-found` for what is no alert of ours. */
  async page(reference: string, query: PageQuery): Promise<Page<AlertCheckView>> {
    const start = startOf(LIST, query);
    return this.database.read(async (manager) => {
      const own = await manager.query<unknown[]>(`SELECT 1 FROM alert WHERE reference = $1`, [reference]);
      if (own.length === 0) throw new NotFound('there is no such alert of ours');
      const rows = await manager.query<Row[]>(
        `SELECT id, at, party, actor, purpose FROM alert_check
          WHERE alerts @> ARRAY[$1]::text[] AND ($2::bigint IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
        [reference, start === undefined ? null : Number(start.at), query.limit + 1],
      );
      const cursorOf = ({ id }: Row) => ({ at: formatSequence(Number(id)), id });
      return pageOf(LIST, rows, query.limit, cursorOf, ({ at, party, actor, purpose }) => {
        return { at: at.toISOString(), party, actor, purpose };
      });
    });
  }
}
