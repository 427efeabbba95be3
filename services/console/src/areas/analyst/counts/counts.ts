import type { HubAlert } from '../queries.js';
import { dateOfDay, dayOf } from '../map/map-data.js';

export interface Count {
  /** Code, month, or place: what is counted. */
  readonly key: string;
  /** Code list of the key, where it has one. */
  readonly list?: 'drug' | 'precursor';
  readonly alerts: number;
  /** Sums by unit; units are never added together. */
  readonly amounts: Readonly<Record<string, number>>;
}

type Row = { list?: 'drug' | 'precursor'; alerts: number; amounts: Record<string, number> };

/** Alerts that name a substance, and how much of it; an alert counts once, its amounts all. */
export function bySubstance(alerts: readonly HubAlert[]): readonly Count[] {
  const rows = new Map<string, Row>();
  for (const { alert } of alerts) {
    const seen = new Set<string>();
    for (const { drug, precursor, quantity } of alert.substances ?? []) {
      const key = drug ?? precursor;
      if (key === undefined) continue;
      const row = rows.get(key) ?? { list: drug === undefined ? 'precursor' : 'drug', alerts: 0, amounts: {} };
      rows.set(key, row);
      if (!seen.has(key)) row.alerts += 1;
      seen.add(key);
      if (quantity !== undefined) addAmount(row.amounts, quantity);
    }
  }
  return byMost(rows);
}

/** Amounts in kilograms, litres and pieces, so that grams and kilograms are one sum. */
function addAmount(amounts: Record<string, number>, { amount, unit }: { amount: number; unit: string }): void {
  const [base, factor] = unit === 'g' ? ['kg', 0.001] : unit === 'mL' ? ['L', 0.001] : [unit, 1];
  // Thousandths, so that tenths do not leave a tail of binary digits.
  amounts[base] = Math.round(((amounts[base] ?? 0) + amount * factor) * 1000) / 1000;
}

/** Routes as a chain of their stops, and places of alerts that know no route. */
export function byRoute(alerts: readonly HubAlert[]): readonly Count[] {
  const rows = new Map<string, Row>();
  for (const { alert } of alerts) {
    const stops = (alert.route ?? []).map(({ place }) => place.name);
    const key = stops.length > 1 ? stops.join(' → ') : alert.place?.name;
    if (key === undefined) continue;
    const row = rows.get(key) ?? { alerts: 0, amounts: {} };
    row.alerts += 1;
    rows.set(key, row);
  }
  return byMost(rows);
}

/** `YYYY-MM` from the first to the last; months without an alert are there too, or the eye would be deceived. */
export function byMonth(alerts: readonly HubAlert[]): readonly Count[] {
  const months = alerts.map((alert) => dateOfDay(dayOf(alert)).slice(0, 7)).sort();
  const counts: Count[] = [];
  const last = months.at(-1) ?? '';
  for (let month = months[0] ?? '~'; month <= last; month = monthAfter(month)) {
    counts.push({ key: month, alerts: months.filter((one) => one === month).length, amounts: {} });
  }
  return counts;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function byMost(rows: ReadonlyMap<string, Row>): readonly Count[] {
  return [...rows]
    .map(([key, row]) => ({ key, ...row }))
    .sort((one, other) => other.alerts - one.alerts || (one.key < other.key ? -1 : 1));
}
