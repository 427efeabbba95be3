import {
  indexKeysOf,
  selectorFromIndexKey,
  type AlertEntry,
  type ComparedPerson,
  type LiveAlert,
  type Selector,
} from '@qalqan/correlation';
import { bulkInsert, type BulkTable } from '@qalqan/store';
import type { EntityManager } from 'typeorm';

/** A row of `alert` with the keys of its selectors and of its people. */
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
  /** Null where the ruleset compares no people, or the alert has none to compare. */
  readonly people: ComparedPerson[] | null;
  readonly keys: string[];
}

/** Columns of an {@link AlertRow}; `a` is the alert. */
export const ALERT_COLUMNS = `a.reference, a.state, a.owner, a.revision, a.identity, a.kind, a.exercise, a.audience, a.desk, a.people,
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
    people: 'jsonb',
  },
  // The position stays: a corrected alert does not jump in the list.
  onConflict: `(reference) DO UPDATE SET state = excluded.state, revision = excluded.revision, identity = excluded.identity,
    kind = excluded.kind, exercise = excluded.exercise, audience = excluded.audience, desk = excluded.desk,
    people = excluded.people`,
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
    ...filedUnder(row),
  };
}

/** One table files an alert under its selectors and under the keys of its people. */
function filedUnder({ keys, people }: AlertRow): Pick<LiveAlert, 'selectors' | 'people'> {
  const selectors: Selector[] = [];
  const personKeys: string[] = [];
  for (const key of keys) {
    const { feature, value, doubtful } = selectorFromIndexKey(key);
    if (feature === 'person') personKeys.push(value);
    else selectors.push({ feature, value, doubtful });
  }
  if (people !== null) return { selectors, people: { persons: people.map(inOrder), keys: personKeys } };
  if (personKeys.length > 0) throw new TypeError('keys of people, and no people');
  return { selectors };
}

/** jsonb does not keep the order of members; the fold compares people in this one. */
function inOrder({ at, names, birth, sex, nationality, documents }: ComparedPerson): ComparedPerson {
  return {
    at,
    names: names.map(({ text, lang }) => ({ text, ...(lang === undefined ? {} : { lang }) })),
    ...(birth === undefined ? {} : { birth }),
    ...(sex === undefined ? {} : { sex }),
    ...(nationality === undefined ? {} : { nationality }),
    documents: documents.map(({ type, country, number }) => ({ type, country, number })),
  };
}

export function liveAlertOf(row: AlertRow): LiveAlert {
  const entry = alertOf(row);
  if (entry.state !== 'live') throw new TypeError('a recalled alert holds a selector');
  return entry;
}

/** Replaces alerts and their selectors, by three statements however many there are; `fresh` ones are known to be new. */
export async function writeAlerts(
  manager: EntityManager,
  entries: readonly AlertEntry[],
  fresh: ReadonlySet<string>,
): Promise<void> {
  if (entries.length === 0) return;
  await bulkInsert(manager, ALERTS, entries.map(rowOf));
  const known = entries.map(({ reference }) => reference).filter((reference) => !fresh.has(reference));
  if (known.length > 0) await manager.query(`DELETE FROM selector WHERE reference = ANY($1)`, [known]);
  await bulkInsert(
    manager,
    SELECTORS,
    entries
      .flatMap((entry) =>
        entry.state === 'live' ? indexKeysOf(entry).map((key) => ({ key, reference: entry.reference })) : [],
      )
      .sort(byKey),
  );
}

/** Rows that come in the order of an index are filed page by page, instead of all over it. */
function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : 1;
}

function rowOf(entry: AlertEntry): AlertInsert {
  const { reference, state, owner, revision, identity } = entry;
  const base = { reference, state, owner, revision, identity };
  if (entry.state === 'recalled')
    return { ...base, kind: null, exercise: null, audience: null, desk: null, people: null };
  const { kind, exercise, audience, desk, people } = entry;
  const persons = people === undefined ? null : [...people.persons];
  return { ...base, kind, exercise, audience: [...audience], desk, people: persons };
}
