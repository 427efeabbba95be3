import { indexKeysOf, selectorFromIndexKey, type AlertEntry, type LiveAlert, type Selector } from '@qalqan/correlation';
import { bulkInsert, type BulkTable } from '@qalqan/store';
import type { EntityManager } from 'typeorm';

/** A row of `alert` with the keys of its selectors. */
export interface AlertRow {
  readonly reference: string;
  readonly state: 'live' | 'recalled';
  readonly owner: string;
  readonly revision: number;
  readonly identity: string;
  readonly kind: string | null;
  readonly exercise: boolean | null;
  readonly audience: string[] | null;
  readonly desk: string | null;
  readonly keys: string[];
}

/** Columns of an {@link AlertRow}; `a` is the alert. */
export const ALERT_COLUMNS = `a.reference, a.state, a.owner, a.revision, a.identity, a.kind, a.exercise, a.audience, a.desk,
  ARRAY(SELECT s.key FROM selector s WHERE s.reference = a.reference ORDER BY s.key) AS keys`;

type AlertInsert = Omit<AlertRow, 'keys'>;

const ALERTS: BulkTable<AlertInsert> = {
  name: 'alert',
  columns: {
    reference: 'text',
    state: 'text',
    owner: 'text',
    revision: 'integer',
    identity: 'text',
    kind: 'text',
    exercise: 'boolean',
    audience: 'jsonb',
    desk: 'text',
  },
  // The position stays: a corrected alert does not jump in the list.
  onConflict: `(reference) DO UPDATE SET state = excluded.state, revision = excluded.revision, identity = excluded.identity,
    kind = excluded.kind, exercise = excluded.exercise, audience = excluded.audience, desk = excluded.desk`,
};

const SELECTORS: BulkTable<{ readonly key: string; readonly reference: string }> = {
  name: 'selector',
  columns: { key: 'text', reference: 'text' },
};

export function alertOf(row: AlertRow): AlertEntry {
  const { reference, state, owner, revision, identity } = row;
  if (state === 'recalled') return { state, reference, owner, revision, identity };
  return {
    state,
    reference,
    owner,
    revision,
    identity,
    kind: row.kind ?? '',
    exercise: row.exercise ?? false,
    audience: row.audience ?? [],
    desk: row.desk ?? '',
    selectors: row.keys.map(selectorOf),
  };
}

function selectorOf(key: string): Selector {
  const { feature, value, doubtful } = selectorFromIndexKey(key);
  // This store keeps no people yet: the hub runs no ruleset that compares them.
  if (feature === 'person') throw new TypeError('a key of a person among selectors');
  return { feature, value, doubtful };
}

export function liveAlertOf(row: AlertRow): LiveAlert {
  const entry = alertOf(row);
  if (entry.state !== 'live') throw new TypeError('a recalled alert holds a selector');
  return entry;
}

/** Replaces alerts and their selectors, by three statements however many there are. */
export async function writeAlerts(manager: EntityManager, entries: readonly AlertEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await bulkInsert(manager, ALERTS, entries.map(rowOf));
  await manager.query(`DELETE FROM selector WHERE reference = ANY($1)`, [entries.map(({ reference }) => reference)]);
  await bulkInsert(
    manager,
    SELECTORS,
    entries.flatMap((entry) =>
      entry.state === 'live' ? indexKeysOf(entry).map((key) => ({ key, reference: entry.reference })) : [],
    ),
  );
}

function rowOf(entry: AlertEntry): AlertInsert {
  const { reference, state, owner, revision, identity } = entry;
  const base = { reference, state, owner, revision, identity };
  if (entry.state === 'recalled') return { ...base, kind: null, exercise: null, audience: null, desk: null };
  const { kind, exercise, audience, desk } = entry;
  return { ...base, kind, exercise, audience: [...audience], desk };
}
