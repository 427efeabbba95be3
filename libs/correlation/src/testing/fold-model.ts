import { HitFoundV1, HitWithdrawnV1, type HitFoundBody } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import { factOf, type FoldableEvent, type FoldFact } from '../fold/facts.js';
import { foldFacts } from '../fold/fold.js';
import { deliveriesOf, type HitChange } from '../hit/change.js';
import type { Hit } from '../hit/hit.js';
import { QALQAN_STRONG_1 } from '../ruleset/ruleset.js';
import { MemoryCorrelationStore } from '../store/memory-store.js';

export const PORTS = { hasher: nodeHasher, ruleset: QALQAN_STRONG_1 };

/** A hit without its revision, which depends on arrival order by design. */
export type Said = Omit<Hit, 'revision'>;

export interface FoldedWorld {
  readonly store: MemoryCorrelationStore;
  readonly digest: string;
  readonly hits: readonly Said[];
  readonly changes: readonly HitChange[];
}

/** Folds events in the order given, cut into batches of the sizes given, over and over. */
export async function foldAll(events: readonly FoldableEvent[], sizes: readonly number[] = [1]): Promise<FoldedWorld> {
  const store = new MemoryCorrelationStore();
  const changes: HitChange[] = [];
  const facts = events.map(factOf).filter((fact): fact is FoldFact => fact !== undefined);
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

/**
 * What each recipient holds once it has applied every event sent to it, in order: by recipient and hit. Fails on an
 * event that breaks its contract, does not carry a later revision, or withdraws what was never sent.
 */
export function viewsAfter(changes: readonly HitChange[]): Map<string, HitFoundBody> {
  const views = new Map<string, HitFoundBody>();
  const revisions = new Map<string, number>();
  for (const { kind, body } of changes.flatMap((change) => deliveriesOf(QALQAN_STRONG_1, change))) {
    const [id, revision] = kind === 'found' ? [body.hit.id, body.hit.revision] : [body.id, body.revision];
    const slot = `${body.recipient} ${id}`;
    const faults = kind === 'found' ? HitFoundV1.check(body) : HitWithdrawnV1.check(body);
    if (faults.length > 0) throw new Error(`breaks its contract: ${JSON.stringify(faults)}`);
    if (revision <= (revisions.get(slot) ?? 0)) throw new Error('revision does not grow');
    revisions.set(slot, revision);
    if (kind === 'found') views.set(slot, body);
    else if (!views.delete(slot)) throw new Error('withdraws what was never sent');
  }
  return views;
}
