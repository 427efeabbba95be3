import {
  GroupFoundV1,
  GroupWithdrawnV1,
  HitFoundV1,
  HitsGroupedV1,
  HitWithdrawnV1,
  type GroupFoundBody,
  type HitFoundBody,
} from '@qalqan/contracts';
import type { ErrorDetail } from '@qalqan/errors';
import { nodeHasher } from '@qalqan/crypto-node';
import { factOf, type FoldableEvent, type FoldFact } from '../fold/facts.js';
import { foldFacts } from '../fold/fold.js';
import type { LiveAlert } from '../fold/alert-state.js';
import { deliveriesOf, type CorrelationChange, type Delivery } from '../hit/change.js';
import type { Hit } from '../hit/hit.js';
import { QALQAN_PEOPLE_1, type Ruleset } from '../ruleset/ruleset.js';
import { linkingKeysOf } from '../selectors/selectors.js';
import { MemoryCorrelationStore } from '../store/memory-store.js';

/** The ruleset with groups so small that samples cross the line all the time, in both directions. */
export const RULES: Ruleset = { ...QALQAN_PEOPLE_1, groupAbove: 3 };
export const PORTS = { hasher: nodeHasher, ruleset: RULES };

/** A hit without its revision, which depends on arrival order by design. */
export type Said = Omit<Hit, 'revision'>;

export interface FoldedWorld {
  readonly store: MemoryCorrelationStore;
  readonly digest: string;
  readonly hits: readonly Said[];
  readonly changes: readonly CorrelationChange[];
}

/** Folds events in the order given, cut into batches of the sizes given, over and over. */
export async function foldAll(events: readonly FoldableEvent[], sizes: readonly number[] = [1]): Promise<FoldedWorld> {
  const store = new MemoryCorrelationStore();
  const changes: CorrelationChange[] = [];
  const facts = events.map((event) => factOf(event, RULES)).filter((fact): fact is FoldFact => fact !== undefined);
  let digest = (await foldFacts(store, PORTS, [], () => Promise.resolve())).digest;
  for (let at = 0, turn = 0; at < facts.length; turn += 1) {
    const batch = facts.slice(at, at + Math.max(sizes[turn % sizes.length] ?? 1, 1));
    at += batch.length;
    const result = await foldFacts(store, PORTS, batch, (page) => Promise.resolve(void changes.push(...page)));
    digest = result.digest;
  }
  return { store, digest, hits: [...store.heldHits()].map(withoutRevision), changes };
}

function withoutRevision(hit: Hit): Said {
  const { revision, ...said } = hit;
  return revision > 0 ? said : { ...said, id: 'a hit is numbered from one' };
}

/** Holders of every value, counted by hand. */
export function holdersByKey(alerts: readonly LiveAlert[]): Map<string, LiveAlert[]> {
  const holders = new Map<string, LiveAlert[]>();
  for (const alert of alerts) {
    for (const key of linkingKeysOf(alert)) holders.set(key, [...(holders.get(key) ?? []), alert]);
  }
  return holders;
}

/** What each recipient holds once it has applied every event sent to it, in order. */
export interface Views {
  /** By recipient and hit. */
  readonly hits: ReadonlyMap<string, HitFoundBody>;
  /** By recipient and group. */
  readonly groups: ReadonlyMap<string, GroupFoundBody>;
}

/**
 * Applies every event as its recipient does. Fails on one that breaks its contract, does not carry a later revision, or
 * withdraws what was never sent.
 */
export function viewsAfter(changes: readonly CorrelationChange[]): Views {
  const [hits, groups] = [new Map<string, HitFoundBody>(), new Map<string, GroupFoundBody>()];
  const revisions = new Map<string, number>();
  const slotOf = (recipient: string, { id, revision }: { readonly id: string; readonly revision: number }): string => {
    const slot = `${recipient} ${id}`;
    if (revision <= (revisions.get(slot) ?? 0)) throw new Error('revision does not grow');
    revisions.set(slot, revision);
    return slot;
  };
  const drop = (from: Map<string, unknown>, slot: string): void => {
    if (!from.delete(slot)) throw new Error('withdraws what was never sent');
  };
  for (const delivery of changes.flatMap((change) => deliveriesOf(RULES, change))) {
    const faults = faultsOf(delivery);
    if (faults.length > 0) throw new Error(`breaks its contract: ${JSON.stringify(faults)}`);
    const { recipient } = delivery.body;
    switch (delivery.kind) {
      case 'found':
        hits.set(slotOf(recipient, delivery.body.hit), delivery.body);
        break;
      case 'withdrawn':
        drop(hits, slotOf(recipient, delivery.body));
        break;
      case 'grouped':
        for (const hit of delivery.body.hits) drop(hits, slotOf(recipient, hit));
        break;
      case 'group-found':
        groups.set(slotOf(recipient, delivery.body), delivery.body);
        break;
      case 'group-withdrawn':
        drop(groups, slotOf(recipient, delivery.body));
        break;
    }
  }
  return { hits, groups };
}

function faultsOf({ kind, body }: Delivery): ErrorDetail[] {
  switch (kind) {
    case 'found':
      return HitFoundV1.check(body);
    case 'withdrawn':
      return HitWithdrawnV1.check(body);
    case 'grouped':
      return HitsGroupedV1.check(body);
    case 'group-found':
      return GroupFoundV1.check(body);
    case 'group-withdrawn':
      return GroupWithdrawnV1.check(body);
  }
}
