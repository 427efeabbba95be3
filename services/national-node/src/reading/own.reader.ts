import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { phasesOf, type AlertState } from '../lifecycle/phases.js';
import { Filters, type Slice } from './filters.js';
import type { OwnRow } from './own-view.js';

export interface OwnFilter {
  readonly state: AlertState | undefined;
  readonly kind: string | undefined;
}

const OWN = `
  SELECT a.reference, a.phase, a.revision, a.version, a.draft, a.reason AS draft_reason, a.updated_at, a.position,
      content.body, last.reason, last.released_at, last.stream, last.sequence, last.identity, last.log_offset
    FROM alert a
    LEFT JOIN alert_revision last ON last.reference = a.reference AND last.revision = a.revision
    LEFT JOIN LATERAL (
      SELECT body FROM alert_revision r WHERE r.reference = a.reference AND r.body IS NOT NULL
        ORDER BY r.revision DESC LIMIT 1
    ) content ON true`;

/** Reads alerts of this party. */
@Injectable()
export class OwnReader {
  async one(manager: EntityManager, reference: string): Promise<OwnRow | undefined> {
    const rows = await manager.query<OwnRow[]>(`${OWN} WHERE a.reference = $1`, [reference]);
    return rows[0];
  }

  /** Newest change first, one row more than asked. Recalled alerts are listed only when asked for. */
  async page(manager: EntityManager, filter: OwnFilter, { start, limit }: Slice): Promise<OwnRow[]> {
    const filters = new Filters()
      .add('a.phase = ANY (?::text[])', filter.state && phasesOf(filter.state))
      .add('a.kind = ?', filter.kind)
      .add('a.position < ?', start && Number(start.at));
    if (filter.state === undefined) filters.always(`a.phase <> 'recalled'`);
    return manager.query<OwnRow[]>(
      `${OWN} WHERE ${filters.where} ORDER BY a.position DESC LIMIT ${limit + 1}`,
      filters.parameters,
    );
  }
}
