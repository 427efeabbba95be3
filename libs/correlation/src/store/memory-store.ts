import type { AlertEntry, LiveAlert } from '../fold/alert-state.js';
import type { GroupEntry, HolderCount } from '../group/group.js';
import type { VerdictEntry } from '../fold/verdict.js';
import type { Hit, HitEntry } from '../hit/hit.js';
import { byCodeUnits } from '../selectors/order.js';
import { indexKeysOf } from '../selectors/selectors.js';
import type { CorrelationStore } from './correlation-store.js';

/** State in memory: for the auditor's replay and for tests. Holds no more than the live state and its tombstones. */
export class MemoryCorrelationStore implements CorrelationStore {
  readonly #alerts = new Map<string, AlertEntry>();
  readonly #holders = new Map<string, Set<string>>();
  readonly #counts = new Map<string, Map<string, HolderCount>>();
  readonly #groups = new Map<string, GroupEntry>();
  readonly #hits = new Map<string, HitEntry>();
  readonly #hitsOf = new Map<string, Set<string>>();
  readonly #verdicts = new Map<string, VerdictEntry>();
  #lanes: Uint8Array | undefined;

  alerts(references: readonly string[]): Promise<ReadonlyMap<string, AlertEntry>> {
    return Promise.resolve(pick(this.#alerts, references));
  }

  putAlerts(entries: readonly AlertEntry[]): Promise<void> {
    for (const entry of entries) {
      for (const key of keysOf(this.#alerts.get(entry.reference))) drop(this.#holders, key, entry.reference);
      for (const key of keysOf(entry)) include(this.#holders, key, entry.reference);
      this.#alerts.set(entry.reference, entry);
    }
    return Promise.resolve();
  }

  holders(keys: readonly string[], after: string, limit: number): Promise<readonly LiveAlert[]> {
    const references = new Set(keys.flatMap((key) => [...(this.#holders.get(key) ?? [])]));
    const page = [...references]
      .filter((reference) => reference > after)
      .sort(byCodeUnits)
      .slice(0, limit);
    return Promise.resolve(page.map((reference) => this.#alerts.get(reference)).filter(isLive));
  }

  holderCounts(keys: readonly string[]): Promise<readonly HolderCount[]> {
    return Promise.resolve(keys.flatMap((key) => [...(this.#counts.get(key)?.values() ?? [])]));
  }

  putHolderCounts(counts: readonly HolderCount[]): Promise<void> {
    for (const count of counts) {
      const owners = this.#counts.get(count.key) ?? new Map<string, HolderCount>();
      if (count.holders > 0) owners.set(count.owner, count);
      else owners.delete(count.owner);
      if (owners.size > 0) this.#counts.set(count.key, owners);
      else this.#counts.delete(count.key);
    }
    return Promise.resolve();
  }

  groups(ids: readonly string[]): Promise<ReadonlyMap<string, GroupEntry>> {
    return Promise.resolve(pick(this.#groups, ids));
  }

  putGroups(entries: readonly GroupEntry[]): Promise<void> {
    for (const entry of entries) this.#groups.set(entry.id, entry);
    return Promise.resolve();
  }

  hits(ids: readonly string[]): Promise<ReadonlyMap<string, HitEntry>> {
    return Promise.resolve(pick(this.#hits, ids));
  }

  hitsOf(references: readonly string[], after: string, limit: number): Promise<readonly Hit[]> {
    const ids = new Set(references.flatMap((reference) => [...(this.#hitsOf.get(reference) ?? [])]));
    const page = [...ids]
      .filter((id) => id > after)
      .sort(byCodeUnits)
      .slice(0, limit);
    return Promise.resolve(page.map((id) => this.#hits.get(id)).filter(isHeld));
  }

  putHits(entries: readonly HitEntry[]): Promise<void> {
    for (const entry of entries) {
      this.#hits.set(entry.id, entry);
      for (const reference of [entry.left, entry.right]) {
        if (entry.state === 'held') include(this.#hitsOf, reference, entry.id);
        else drop(this.#hitsOf, reference, entry.id);
      }
    }
    return Promise.resolve();
  }

  verdicts(hits: readonly string[]): Promise<ReadonlyMap<string, VerdictEntry>> {
    return Promise.resolve(pick(this.#verdicts, hits));
  }

  putVerdicts(entries: readonly VerdictEntry[]): Promise<void> {
    for (const entry of entries) this.#verdicts.set(entry.hit, entry);
    return Promise.resolve();
  }

  lanes(): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.#lanes);
  }

  putLanes(lanes: Uint8Array): Promise<void> {
    this.#lanes = lanes.slice();
    return Promise.resolve();
  }

  /** Every held hit in order of ids: what a replay reports. */
  *heldHits(): Generator<Hit> {
    for (const entry of inOrder(this.#hits)) if (entry.state === 'held') yield entry;
  }

  /** Every alert in order of references, recalled ones included. */
  *everyAlert(): Generator<AlertEntry> {
    yield* inOrder(this.#alerts);
  }

  /** Every count of holders, in order of keys and owners. */
  *everyHolderCount(): Generator<HolderCount> {
    for (const owners of inOrder(this.#counts)) yield* inOrder(owners);
  }

  /** Every group there is, in order of ids. */
  *heldGroups(): Generator<GroupEntry> {
    for (const entry of inOrder(this.#groups)) if (entry.state === 'held') yield entry;
  }

  /** Every latest verdict in order of hits. */
  *everyVerdict(): Generator<VerdictEntry> {
    yield* inOrder(this.#verdicts);
  }

  /** How many live alerts and held hits there are. */
  counts(): { readonly alerts: number; readonly hits: number } {
    const count = (entries: Iterable<{ readonly state: string }>, state: string) =>
      Array.from(entries).filter((entry) => entry.state === state).length;
    return { alerts: count(this.#alerts.values(), 'live'), hits: count(this.#hits.values(), 'held') };
  }
}

function pick<T>(from: ReadonlyMap<string, T>, names: readonly string[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const name of names) {
    const value = from.get(name);
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

function* inOrder<T>(entries: ReadonlyMap<string, T>): Generator<T> {
  for (const name of [...entries.keys()].sort(byCodeUnits)) {
    const entry = entries.get(name);
    if (entry !== undefined) yield entry;
  }
}

function keysOf(entry: AlertEntry | undefined): string[] {
  return entry?.state === 'live' ? indexKeysOf(entry) : [];
}

function include(index: Map<string, Set<string>>, key: string, member: string): void {
  const members = index.get(key);
  if (members) members.add(member);
  else index.set(key, new Set([member]));
}

function drop(index: Map<string, Set<string>>, key: string, member: string): void {
  const members = index.get(key);
  members?.delete(member);
  if (members?.size === 0) index.delete(key);
}

function isLive(entry: AlertEntry | undefined): entry is LiveAlert {
  return entry?.state === 'live';
}

function isHeld(entry: HitEntry | undefined): entry is Hit {
  return entry?.state === 'held';
}
