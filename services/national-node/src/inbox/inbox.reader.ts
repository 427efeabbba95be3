import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Filters, type Slice } from '../reading/filters.js';
import type { InboxRow } from './inbox-view.js';

export interface InboxFilter {
  readonly party: string | undefined;
  readonly kind: string | undefined;
  /** RFC 3339, UTC. */
  readonly since: string | undefined;
  readonly state: 'published' | 'recalled';
}

const INBOX = `
  SELECT reference, owner, state, revision, kind, body, reason, updated_at, position, stream, sequence, identity,
      log_offset
    FROM inbox_alert`;

/** Reads alerts of other parties that are addressed to us. */
@Injectable()
export class InboxReader {
  /** An alert that is held or was recalled; one that we were dropped from is not there. */
  async one(manager: EntityManager, reference: string): Promise<InboxRow | undefined> {
    const rows = await manager.query<InboxRow[]>(`${INBOX} WHERE reference = $1 AND state <> 'dropped'`, [reference]);
    return rows[0];
  }

  /** Newest change first, one row more than asked. */
  async page(manager: EntityManager, filter: InboxFilter, { start, limit }: Slice): Promise<InboxRow[]> {
    const filters = new Filters()
      .add('state = ?', filter.state === 'published' ? 'held' : 'recalled')
      .add('owner = ?', filter.party)
      .add('kind = ?', filter.kind)
      .add('updated_at >= ?', filter.since)
      .add('position < ?', start && Number(start.at));
    return manager.query<InboxRow[]>(
      `${INBOX} WHERE ${filters.where} ORDER BY position DESC LIMIT ${limit + 1}`,
      filters.parameters,
    );
  }
}
