import { alertLeaf, verdictLeaf } from '../digest/leaves.js';
import { LtHash } from '../digest/lthash.js';
import { recount } from '../group/recount.js';
import type { CorrelationChange } from '../hit/change.js';
import type { CorrelationStore } from '../store/correlation-store.js';
import type { AlertEntry } from './alert-state.js';
import { factOf, type FoldableEvent, type FoldFact } from './facts.js';
import { planAlerts, referenceOf, type Ignored } from './plan.js';
import type { ChangeSink, FoldPorts } from './ports.js';
import { relink } from './relink.js';
import type { VerdictEntry } from './verdict.js';

export interface FoldResult {
  /** Hex digest of the state after the batch. */
  readonly digest: string;
  readonly ignored: readonly Ignored[];
}

/**
 * Folds a batch of facts into the state. The state that results depends on the set of facts alone: not on the
 * interleaving of streams, nor on how it is cut into batches. Within a batch only the last word on an alert links, so
 * a hit that would come and go within it is never announced.
 *
 * MUST run in one transaction of `store`, by one writer at a time; facts of one stream come in stream order.
 */
export async function foldFacts(
  store: CorrelationStore,
  ports: FoldPorts,
  facts: readonly FoldFact[],
  sink: ChangeSink,
): Promise<FoldResult> {
  const stored = await store.lanes();
  const digest = stored ? LtHash.from(ports.hasher, stored) : LtHash.empty(ports.hasher);
  await foldVerdicts(store, digest, facts);
  const ignored = await foldAlerts(store, ports, digest, facts, sink);
  await store.putLanes(digest.bytes());
  return { digest: digest.digest(), ignored };
}

/** {@link foldFacts} for one event, with its changes as a list; undefined for events that do not bear on correlation. */
export async function applyEvent(
  store: CorrelationStore,
  ports: FoldPorts,
  event: FoldableEvent,
): Promise<(FoldResult & { readonly changes: readonly CorrelationChange[] }) | undefined> {
  const fact = factOf(event, ports.ruleset);
  if (fact === undefined) return undefined;
  const changes: CorrelationChange[] = [];
  const result = await foldFacts(store, ports, [fact], (page) => {
    changes.push(...page);
    return Promise.resolve();
  });
  return { ...result, changes };
}

async function foldAlerts(
  store: CorrelationStore,
  ports: FoldPorts,
  digest: LtHash,
  facts: readonly FoldFact[],
  sink: ChangeSink,
): Promise<readonly Ignored[]> {
  const alertFacts = facts.filter((fact) => fact.kind !== 'verdict-given');
  if (alertFacts.length === 0) return [];
  const known = await store.alerts([...new Set(alertFacts.map(referenceOf))]);
  const { transitions, ignored } = planAlerts(known, alertFacts);
  for (const { before, after } of transitions.values()) {
    if (before?.state === 'live') digest.remove(alertLeaf(before));
    if (after.state === 'live') digest.add(alertLeaf(after));
  }
  await store.putAlerts([...transitions.values()].map(({ after }): AlertEntry => after));
  const recounted = await recount(store, ports.ruleset, transitions);
  await relink({ store, ports, digest, sink, transitions, recount: recounted });
  return ignored;
}

async function foldVerdicts(store: CorrelationStore, digest: LtHash, facts: readonly FoldFact[]): Promise<void> {
  const given = facts.filter((fact) => fact.kind === 'verdict-given');
  if (given.length === 0) return;
  const known = await store.verdicts([...new Set(given.map(({ hit }) => hit))]);
  const latest = new Map<string, VerdictEntry>();
  for (const { hit, verdict, identity, sequence } of given) {
    const current = latest.get(hit) ?? known.get(hit);
    if (current === undefined || sequence > current.sequence) latest.set(hit, { hit, verdict, identity, sequence });
  }
  for (const entry of latest.values()) {
    const before = known.get(entry.hit);
    if (before !== undefined && before.verdict !== 'proposed') digest.remove(verdictLeaf(before));
    if (entry.verdict !== 'proposed') digest.add(verdictLeaf(entry));
  }
  await store.putVerdicts([...latest.values()]);
}
