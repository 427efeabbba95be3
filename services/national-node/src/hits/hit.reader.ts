import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Filters, type Slice } from '../reading/filters.js';
import type { HitRow } from './hit-view.js';

export interface HitFilter {
  readonly alert: string | undefined;
  readonly tier: string | undefined;
  readonly state: string | undefined;
}

const HIT = `SELECT id, body, verdict, reason, updated_at, position FROM hit`;

/** Reads hits that stand. */
@Injectable()
export class HitReader {
  async one(manager: EntityManager, id: string): Promise<HitRow | undefined> {
    const rows = await manager.query<HitRow[]>(`${HIT} WHERE removed IS NULL AND id = $1`, [id]);
    return rows[0];
  }

  /** Newest change first, one row more than asked. */
  async page(manager: EntityManager, filter: HitFilter, { start, limit }: Slice): Promise<HitRow[]> {
    const filters = new Filters()
      .always('removed IS NULL')
      .add('alerts @> ARRAY[?]::text[]', filter.alert)
      .add('tier = ?', filter.tier)
      .add('verdict = ?', filter.state)
      .add('position < ?', start && Number(start.at));
    return manager.query<HitRow[]>(
      `${HIT} WHERE ${filters.where} ORDER BY position DESC LIMIT ${limit + 1}`,
      filters.parameters,
    );
  }
}
