import { NotFound } from '@qalqan/errors';
import { pageOf, startOf, type Caller, type CursorSpec, type Page } from '@qalqan/http-kit';
import { formatSequence } from '@qalqan/signing';
import type { Database, Tx } from '@qalqan/store';
import {
  detailOf,
  itemOf,
  SELECT_ITEM,
  SELECT_STORED,
  type ItemRow,
  type QuarantineDetail,
  type QuarantineItem,
  type StoredRow,
} from './quarantine-item.js';
import type { QuarantineQuery } from './quarantine.query.js';
import { note, trailOf } from './trail.js';

const LIST: CursorSpec = { list: 'quarantine', at: 'sequence', id: /^[1-9][0-9]{0,15}$/ };

/** Shows what is in quarantine: lists without content, single records with it and with an entry in the trail. */
export class QuarantineReader {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(query: QuarantineQuery): Promise<Page<QuarantineItem>> {
    const start = startOf(LIST, query);
    const rows = await this.database.read((manager) =>
      manager.query<ItemRow[]>(
        `${SELECT_ITEM}
          WHERE ($1::text IS NULL OR q.code = $1) AND ($2::text IS NULL OR q.topic = $2)
            AND ($3::text IS NULL OR q.state = $3) AND ($4::bigint IS NULL OR q.id < $4)
          ORDER BY q.id DESC LIMIT $5`,
        [query.code ?? null, query.topic ?? null, query.state ?? null, start?.id ?? null, query.limit + 1],
      ),
    );
    return pageOf(LIST, rows, query.limit, ({ id }) => ({ at: formatSequence(Number(id)), id }), itemOf);
  }

  /** The record with its bytes; who read it is written down in the same transaction. Throws `not-found`. */
  async read(id: string, caller: Caller, purpose: string | undefined): Promise<QuarantineDetail> {
    return this.database.transaction(async (tx) => {
      const row = await storedRow(tx, id);
      const trail = await trailOf(tx, id);
      await note(tx, id, caller, { action: 'read', reason: purpose });
      return detailOf(row, trail);
    });
  }
}

/** One record with its bytes; throws `not-found`. */
export async function storedRow({ manager }: Tx, id: string): Promise<StoredRow> {
  const [row] = await manager.query<StoredRow[]>(`${SELECT_STORED} WHERE q.id = $1`, [id]);
  if (row === undefined) throw new NotFound('there is no such record in quarantine');
  return row;
}
