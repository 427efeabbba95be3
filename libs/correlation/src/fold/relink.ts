import { hitLeaf } from '../digest/leaves.js';
import type { LtHash } from '../digest/lthash.js';
import { deliveriesOf, type HitChange, type HitView } from '../hit/change.js';
import { hitId, type Hit, type HitEntry } from '../hit/hit.js';
import { mayLink, scorePair, type PairScore } from '../score/score-pair.js';
import { byCodeUnits } from '../selectors/order.js';
import { selectorKey } from '../selectors/selectors.js';
import type { CorrelationStore } from '../store/correlation-store.js';
import type { AlertEntry, LiveAlert } from './alert-state.js';
import type { AlertTransition } from './plan.js';
import type { ChangeSink, FoldPorts } from './ports.js';

/** Rows read at once, and pairs judged at once: bounds memory however many alerts share a value. */
const PAGE = 500;
const PAIRS_AT_ONCE = 1000;

export interface Relinking {
  readonly store: CorrelationStore;
  readonly ports: FoldPorts;
  readonly digest: LtHash;
  readonly sink: ChangeSink;
  /** Alerts that changed; the store already holds what they changed to. */
  readonly transitions: ReadonlyMap<string, AlertTransition>;
}

interface Pair {
  readonly id: string;
  readonly left: LiveAlert;
  readonly right: LiveAlert;
  readonly scored: PairScore;
}

/** Brings the hits of changed alerts in line with what the alerts now say. */
export async function relink(work: Relinking): Promise<void> {
  await withdrawUnlinked(work);
  await linkHolders(work);
}

/** Withdraws hits of changed alerts that no longer hold. Those that still hold share a selector: see linkHolders. */
async function withdrawUnlinked(work: Relinking): Promise<void> {
  const references = [...work.transitions].filter(([, { before }]) => before?.state === 'live').map(([name]) => name);
  if (references.length === 0) return;
  let after = '';
  for (;;) {
    const page = await work.store.hitsOf(references, after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.id;
    const others = await work.store.alerts([...new Set(page.flatMap(({ left, right }) => [left, right]))]);
    const changes = page.flatMap((hit) => withdrawal(work, hit, others) ?? []);
    await settle(work, changes);
    if (page.length < PAGE) return;
  }
}

function withdrawal(work: Relinking, hit: Hit, alerts: ReadonlyMap<string, AlertEntry>): HitChange | undefined {
  const left = alerts.get(hit.left);
  const right = alerts.get(hit.right);
  const bothLive = left?.state === 'live' && right?.state === 'live';
  if (bothLive && scorePair(work.ports.ruleset, left, right) !== undefined) return undefined;
  const before = viewBefore(work, hit, left, right);
  const reason = bothLive ? 'corrected' : 'recalled';
  return { kind: 'hit-withdrawn', before, revision: hit.revision + 1, reason };
}

/** Finds or renews the hit of every pair of a changed alert with an alert that shares a selector. */
async function linkHolders(work: Relinking): Promise<void> {
  const changed = [...work.transitions.values()].map(({ after }) => after).filter((after) => after.state === 'live');
  const byKey = Map.groupBy(
    changed.flatMap((alert) => alert.selectors.map((selector) => ({ key: selectorKey(selector), alert }))),
    ({ key }) => key,
  );
  const keys = [...byKey.keys()].sort(byCodeUnits);
  let after = '';
  for (;;) {
    const page = keys.length === 0 ? [] : await work.store.holders(keys, after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.reference;
    let pairs: Pair[] = [];
    for (const pair of pairsOf(work, page, byKey)) {
      pairs.push(pair);
      if (pairs.length < PAIRS_AT_ONCE) continue;
      await renew(work, pairs);
      pairs = [];
    }
    await renew(work, pairs);
    if (page.length < PAGE) return;
  }
}

/** One pair after the other, never all of them: a page of holders times a batch of alerts can be very many. */
function* pairsOf(
  work: Relinking,
  holders: readonly LiveAlert[],
  changed: ReadonlyMap<string, readonly { readonly alert: LiveAlert }[]>,
): Generator<Pair> {
  for (const holder of holders) {
    const partners = holder.selectors.flatMap((selector) => changed.get(selectorKey(selector)) ?? []);
    for (const partner of new Set(partners.map(({ alert }) => alert))) {
      const pair = pairOf(work, partner, holder);
      if (pair) yield pair;
    }
  }
}

/** A pair of two changed alerts comes up twice, once from each side; the lower one's side counts. */
function pairOf({ ports, transitions }: Relinking, partner: LiveAlert, holder: LiveAlert): Pair | undefined {
  if (!mayLink(partner, holder)) return undefined;
  if (transitions.has(holder.reference) && holder.reference < partner.reference) return undefined;
  const [left, right] = partner.reference < holder.reference ? [partner, holder] : [holder, partner];
  const scored = scorePair(ports.ruleset, left, right);
  if (scored === undefined) return undefined;
  return { id: hitId(ports.hasher, ports.ruleset, left.reference, right.reference), left, right, scored };
}

async function renew(work: Relinking, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  const known = await work.store.hits(pairs.map(({ id }) => id));
  await settle(
    work,
    pairs.flatMap((pair) => renewal(work, pair, known.get(pair.id)) ?? []),
  );
}

function renewal(work: Relinking, pair: Pair, known: HitEntry | undefined): HitChange | undefined {
  const { id, left, right, scored } = pair;
  const revision = (known?.revision ?? 0) + 1;
  const hit: Hit = { state: 'held', id, left: left.reference, right: right.reference, revision, ...scored };
  const after: HitView = { hit, left, right };
  if (known?.state !== 'held') return { kind: 'hit-found', after };
  const before = viewBefore(work, known, left, right);
  // A correction may also change who may see a hit that is the same, or the desk to call.
  const heard = deliveriesOf(work.ports.ruleset, { kind: 'hit-changed', before, after }).length > 0;
  if (heard) return { kind: 'hit-changed', before, after };
  if (JSON.stringify(contentOf(known)) === JSON.stringify(contentOf(hit))) return undefined;
  // Nobody may see what changed: the hub's record follows, and the revision counts only what was said.
  return { kind: 'hit-changed', before, after: { ...after, hit: { ...hit, revision: known.revision } } };
}

function contentOf({ score, tier, reasons }: Hit): unknown {
  return [score, tier, reasons.map(({ feature, left, right, contribution }) => [feature, left, right, contribution])];
}

/** The hit with its alerts as they were before this batch: a hit is only ever held between two live alerts. */
function viewBefore(
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

async function settle({ store, digest, sink }: Relinking, changes: readonly HitChange[]): Promise<void> {
  if (changes.length === 0) return;
  for (const change of changes) {
    const before = change.kind === 'hit-found' ? undefined : change.before.hit;
    const after = change.kind === 'hit-withdrawn' ? undefined : change.after.hit;
    if (before?.tier === after?.tier) continue;
    if (before) digest.remove(hitLeaf(before));
    if (after) digest.add(hitLeaf(after));
  }
  await store.putHits(changes.map(entryAfter));
  await sink(changes);
}

function entryAfter(change: HitChange): HitEntry {
  if (change.kind !== 'hit-withdrawn') return change.after.hit;
  const { id, left, right } = change.before.hit;
  return { state: 'withdrawn', id, left, right, revision: change.revision };
}
