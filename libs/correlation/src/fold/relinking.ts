import type { LtHash } from '../digest/lthash.js';
import { hitLeaf } from '../digest/leaves.js';
import type { Recount } from '../group/recount.js';
import type { HitChange, HitView } from '../hit/change.js';
import type { Hit, HitEntry } from '../hit/hit.js';
import type { CorrelationStore } from '../store/correlation-store.js';
import type { AlertEntry, LiveAlert } from './alert-state.js';
import type { AlertTransition } from './plan.js';
import type { ChangeSink, FoldPorts } from './ports.js';

/** Rows read at once, and pairs judged at once: bounds memory however many alerts share a value. */
export const PAGE = 500;
export const PAIRS_AT_ONCE = 1000;

/** One batch under way. */
export interface Relinking {
  readonly store: CorrelationStore;
  readonly ports: FoldPorts;
  readonly digest: LtHash;
  readonly sink: ChangeSink;
  /** Alerts that changed; the store already holds what they changed to. */
  readonly transitions: ReadonlyMap<string, AlertTransition>;
  readonly recount: Recount;
}

/** The hit with its alerts as they were before this batch: a hit is only ever held between two live alerts. */
export function viewBefore(
  { transitions }: Relinking,
  hit: Hit,
  left: AlertEntry | undefined,
  right: AlertEntry | undefined,
): HitView {
  const earlier = (reference: string, now: AlertEntry | undefined): LiveAlert => {
    const entry = transitions.get(reference)?.before ?? now;
    if (entry?.state !== 'live') throw new TypeError('a hit is held by an alert that is not live');
    return entry;
  };
  return { hit, left: earlier(hit.left, left), right: earlier(hit.right, right) };
}

/** Brings digest and store in line with changes of hits, and hands them on. */
export async function settle({ store, digest, sink }: Relinking, changes: readonly HitChange[]): Promise<void> {
  if (changes.length === 0) return;
  for (const change of changes) {
    for (const [before, after] of tiersOf(change)) {
      if (before?.tier === after?.tier) continue;
      if (before) digest.remove(hitLeaf(before));
      if (after) digest.add(hitLeaf(after));
    }
  }
  await store.putHits(changes.flatMap(entriesAfter));
  await sink(changes);
}

function tiersOf(change: HitChange): [before: Hit | undefined, after: Hit | undefined][] {
  switch (change.kind) {
    case 'hit-found':
      return [[undefined, change.after.hit]];
    case 'hit-changed':
      return [[change.before.hit, change.after.hit]];
    case 'hit-withdrawn':
      return [[change.before.hit, undefined]];
    case 'hits-grouped':
      return change.hits.map(({ before }) => [before.hit, undefined]);
  }
}

function entriesAfter(change: HitChange): HitEntry[] {
  switch (change.kind) {
    case 'hit-found':
    case 'hit-changed':
      return [change.after.hit];
    case 'hit-withdrawn':
      return [withdrawn(change.before.hit, change.revision)];
    case 'hits-grouped':
      return change.hits.map(({ before, revision }) => withdrawn(before.hit, revision));
  }
}

function withdrawn({ id, left, right }: Hit, revision: number): HitEntry {
  return { state: 'withdrawn', id, left, right, revision };
}
