import { Inject, Injectable } from '@nestjs/common';
import type { Ruleset, Verdict } from '@qalqan/correlation';
import { NotFound } from '@qalqan/errors';
import { pageOf, startOf, type CursorSpec, type Page } from '@qalqan/http-kit';
import { formatSequence } from '@qalqan/signing';
import { Database, type Tx } from '@qalqan/store';
import { ReadLog, type Reading } from '../reading/read-log.js';
import { RULESET } from '../tokens.js';
import { HIT_ITEM, hitItemOf, type HitDetail, type HitItem, type HitItemRow, type VerdictItem } from './hit-item.js';
import type { HitListQuery } from './hit-list.query.js';

const LIST: CursorSpec = { list: 'hub-hits', at: 'sequence', id: /^[0-9a-f]{64}$/ };

interface NoteRow {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly actor: string;
  readonly at: Date;
  readonly note: string | null;
  readonly identity: string;
}

/** Hits that hold. Matched values are personal data, so reading a hit counts as reading both alerts. */
@Injectable()
export class HitReader {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReadLog) private readonly log: ReadLog,
    @Inject(RULESET) private readonly ruleset: Ruleset,
  ) {}

  /** Newest first. */
  async list(query: HitListQuery, reading: Reading): Promise<Page<HitItem>> {
    const start = startOf(LIST, query);
    const filters = [query.tier ?? null, query.state ?? null, query.party ?? null];
    return this.database.transaction(async (tx) => {
      const rows = await tx.manager.query<HitItemRow[]>(
        `${HIT_ITEM} WHERE h.state = 'held'
            AND ($1::text IS NULL OR h.tier = $1)
            AND ($2::text IS NULL OR coalesce(v.verdict, 'proposed') = $2)
            AND ($3::text IS NULL OR EXISTS (
              SELECT 1 FROM alert a WHERE a.owner = $3 AND a.reference IN (h.left_reference, h.right_reference)))
            AND ($4::bigint IS NULL OR h.position < $4)
          ORDER BY h.position DESC LIMIT $5`,
        [...filters, start === undefined ? null : Number(start.at), query.limit + 1],
      );
      const page = pageOf(LIST, rows, query.limit, cursorOf, (row) => hitItemOf(this.ruleset.name, row));
      await this.log.record(
        tx,
        reading,
        'hits.list',
        page.items.flatMap(({ alerts }) => alerts),
      );
      return page;
    });
  }

  async read(id: string, reading: Reading): Promise<HitDetail> {
    return this.database.transaction(async (tx) => {
      const hit = await this.held(tx, id);
      await this.log.record(tx, reading, 'hits.read', hit.alerts);
      return { ...hit, verdicts: await verdictsOn(tx, id) };
    });
  }

  /** The hit, or `not-found` when there is none or it no longer holds. */
  async held(tx: Tx, id: string): Promise<HitItem> {
    const [row] = await tx.manager.query<HitItemRow[]>(`${HIT_ITEM} WHERE h.state = 'held' AND h.id = $1`, [id]);
    if (row === undefined) throw new NotFound('there is no such hit');
    return hitItemOf(this.ruleset.name, row);
  }
}

function cursorOf({ position, id }: HitItemRow) {
  return { at: formatSequence(Number(position)), id };
}

async function verdictsOn({ manager }: Tx, hit: string): Promise<VerdictItem[]> {
  const rows = await manager.query<NoteRow[]>(
    `SELECT verdict, reason, actor, at, note, identity FROM verdict_note
       WHERE hit = $1 ORDER BY sequence DESC NULLS LAST, at DESC, identity LIMIT 100`,
    [hit],
  );
  return rows.map(({ verdict, reason, actor, at, note, identity }) => ({
    verdict,
    reason,
    by: actor,
    at: at.toISOString(),
    note,
    identity,
  }));
}
