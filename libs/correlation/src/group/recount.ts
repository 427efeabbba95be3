import type { AlertEntry } from '../fold/alert-state.js';
import type { AlertTransition } from '../fold/plan.js';
import type { Ruleset } from '../ruleset/ruleset.js';
import { byCodeUnits } from '../selectors/order.js';
import { linkingKeysOf } from '../selectors/selectors.js';
import type { CorrelationStore } from '../store/correlation-store.js';
import { holdingOf, isGroup, type Holding, type HolderCount } from './group.js';

/** What a batch did to the holders of the values that its alerts have or had. */
export interface Recount {
  /** Holdings before and after, by key, in order of keys. */
  readonly changed: ReadonlyMap<string, { readonly before: Holding; readonly after: Holding }>;
  /** Whether a value of a changed alert links nobody by itself after the batch. */
  grouped(key: string): boolean;
  /** Whether a value of a changed alert can link: it is no group, and two owners have it. */
  links(key: string): boolean;
  /** Values that became a group in this batch. */
  readonly formed: readonly string[];
  /** Values that no longer are one. */
  readonly dissolved: readonly string[];
}

/** Counts holders anew for every value of the alerts that changed, and writes the counts. */
export async function recount(
  store: CorrelationStore,
  ruleset: Ruleset,
  transitions: ReadonlyMap<string, AlertTransition>,
): Promise<Recount> {
  const deltas = deltasOf(transitions);
  const keys = [...deltas.keys()].sort(byCodeUnits);
  const known = Map.groupBy(await store.holderCounts(keys), ({ key }) => key);
  const changed = new Map<string, { before: Holding; after: Holding }>();
  const counts: HolderCount[] = [];
  for (const key of keys) {
    const before = known.get(key) ?? [];
    const after = added(key, before, deltas.get(key) ?? new Map<string, number>());
    counts.push(...after.filter(({ owner, holders }) => holders !== holdersOf(before, owner)));
    changed.set(key, { before: holdingOf(key, before), after: holdingOf(key, after) });
  }
  await store.putHolderCounts(counts);
  const crossed = (from: 'before' | 'after', to: 'before' | 'after'): string[] =>
    keys.filter((key) => {
      const holding = changed.get(key);
      return holding !== undefined && !isGroup(ruleset, holding[from]) && isGroup(ruleset, holding[to]);
    });
  const grouped = (key: string): boolean => {
    const holding = changed.get(key);
    return holding !== undefined && isGroup(ruleset, holding.after);
  };
  return {
    changed,
    grouped,
    links: (key) => !grouped(key) && (changed.get(key)?.after.owners.length ?? 0) > 1,
    formed: crossed('before', 'after'),
    dissolved: crossed('after', 'before'),
  };
}

/** By key and owner, how many holders more or fewer. */
function deltasOf(transitions: ReadonlyMap<string, AlertTransition>): Map<string, Map<string, number>> {
  const deltas = new Map<string, Map<string, number>>();
  const count = (entry: AlertEntry | undefined, by: number): void => {
    if (entry?.state !== 'live') return;
    for (const key of linkingKeysOf(entry)) {
      const owners = deltas.get(key) ?? new Map<string, number>();
      deltas.set(key, owners.set(entry.owner, (owners.get(entry.owner) ?? 0) + by));
    }
  };
  for (const { before, after } of transitions.values()) {
    count(before, -1);
    count(after, 1);
  }
  return deltas;
}

function added(key: string, before: readonly HolderCount[], deltas: ReadonlyMap<string, number>): HolderCount[] {
  const owners = new Set([...before.map(({ owner }) => owner), ...deltas.keys()]);
  return [...owners].map((owner) => ({ key, owner, holders: holdersOf(before, owner) + (deltas.get(owner) ?? 0) }));
}

function holdersOf(counts: readonly HolderCount[], wanted: string): number {
  return counts.find(({ owner }) => owner === wanted)?.holders ?? 0;
}
