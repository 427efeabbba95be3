import type {
  AlertEntry,
  CorrelationStore,
  GroupEntry,
  Hit,
  HitEntry,
  HolderCount,
  LiveAlert,
  VerdictEntry,
} from '@qalqan/correlation';
import type { EntityManager } from 'typeorm';
import { ALERT_COLUMNS, alertOf, liveAlertOf, writeAlerts, type AlertRow } from './alert-rows.js';
import { holderCountOf, writeGroups, writeHolderCounts, type HolderCountRow } from './group-rows.js';
import {
  heldHitOf,
  HIT_COLUMNS,
  hitOf,
  verdictOf,
  writeHits,
  writeVerdicts,
  type HitRow,
  type VerdictRow,
} from './hit-rows.js';

/**
 * The state in the hub's tables, within one transaction. Pages are cut per key before they are merged, so that a value
 * with very many holders costs a page and not all of them.
 */
export class PostgresCorrelationStore implements CorrelationStore {
  /** References that were looked up and not there: what is put under them has no keys to be taken away. */
  private readonly fresh = new Set<string>();

  constructor(private readonly manager: EntityManager) {}

  async alerts(references: readonly string[]): Promise<ReadonlyMap<string, AlertEntry>> {
    if (references.length === 0) return new Map();
    const rows = await this.manager.query<AlertRow[]>(
      `SELECT ${ALERT_COLUMNS} FROM alert a WHERE a.reference = ANY($1)`,
      [references],
    );
    const found = new Map(rows.map((row) => [row.reference, alertOf(row)]));
    for (const reference of references) if (!found.has(reference)) this.fresh.add(reference);
    return found;
  }

  async putAlerts(entries: readonly AlertEntry[]): Promise<void> {
    await writeAlerts(this.manager, entries, this.fresh);
    for (const { reference } of entries) this.fresh.delete(reference);
  }

  async holders(keys: readonly string[], after: string, limit: number): Promise<readonly LiveAlert[]> {
    const rows = await this.manager.query<AlertRow[]>(
      `SELECT ${ALERT_COLUMNS} FROM (
         SELECT DISTINCT held.reference FROM unnest($1::text[]) AS wanted (key) CROSS JOIN LATERAL (
           SELECT s.reference FROM selector s
            WHERE s.key = wanted.key AND s.reference > $2 ORDER BY s.reference LIMIT $3
         ) AS held ORDER BY held.reference LIMIT $3
       ) AS page JOIN alert a USING (reference) ORDER BY a.reference`,
      [keys, after, limit],
    );
    return rows.map(liveAlertOf);
  }

  async holderCounts(keys: readonly string[]): Promise<readonly HolderCount[]> {
    if (keys.length === 0) return [];
    const rows = await this.manager.query<HolderCountRow[]>(
      `SELECT key, owner, holders FROM holder_count WHERE key = ANY($1)`,
      [keys],
    );
    return rows.map(holderCountOf);
  }

  async putHolderCounts(counts: readonly HolderCount[]): Promise<void> {
    await writeHolderCounts(this.manager, counts);
  }

  async groups(ids: readonly string[]): Promise<ReadonlyMap<string, GroupEntry>> {
    if (ids.length === 0) return new Map();
    const rows = await this.manager.query<GroupEntry[]>(
      `SELECT id, key, state, revision FROM value_group WHERE id = ANY($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async putGroups(entries: readonly GroupEntry[]): Promise<void> {
    await writeGroups(this.manager, entries);
  }

  async hits(ids: readonly string[]): Promise<ReadonlyMap<string, HitEntry>> {
    if (ids.length === 0) return new Map();
    const rows = await this.manager.query<HitRow[]>(`SELECT ${HIT_COLUMNS} FROM hit h WHERE h.id = ANY($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, hitOf(row)]));
  }

  async hitsOf(references: readonly string[], after: string, limit: number): Promise<readonly Hit[]> {
    const side = (column: string) => `SELECT found.id FROM unnest($1::text[]) AS wanted (reference) CROSS JOIN LATERAL (
       SELECT x.id FROM hit x
        WHERE x.${column} = wanted.reference AND x.state = 'held' AND x.id > $2 ORDER BY x.id LIMIT $3
     ) AS found`;
    const rows = await this.manager.query<HitRow[]>(
      `SELECT ${HIT_COLUMNS} FROM (
         SELECT DISTINCT id FROM (${side('left_reference')} UNION ALL ${side('right_reference')}) AS either
          ORDER BY id LIMIT $3
       ) AS page JOIN hit h USING (id) ORDER BY h.id`,
      [references, after, limit],
    );
    return rows.map(heldHitOf);
  }

  async putHits(entries: readonly HitEntry[]): Promise<void> {
    await writeHits(this.manager, entries);
  }

  async verdicts(hits: readonly string[]): Promise<ReadonlyMap<string, VerdictEntry>> {
    if (hits.length === 0) return new Map();
    const rows = await this.manager.query<VerdictRow[]>(
      `SELECT hit, verdict, identity, sequence FROM verdict WHERE hit = ANY($1)`,
      [hits],
    );
    return new Map(rows.map((row) => [row.hit, verdictOf(row)]));
  }

  async putVerdicts(entries: readonly VerdictEntry[]): Promise<void> {
    await writeVerdicts(this.manager, entries);
  }

  async lanes(): Promise<Uint8Array | undefined> {
    const rows = await this.manager.query<{ lanes: Buffer | null }[]>(`SELECT lanes FROM fold_state WHERE id = 1`);
    return rows[0]?.lanes ?? undefined;
  }

  async putLanes(lanes: Uint8Array): Promise<void> {
    await this.manager.query(`UPDATE fold_state SET lanes = $1 WHERE id = 1`, [Buffer.from(lanes)]);
  }
}
