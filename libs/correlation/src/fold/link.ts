import { deliveriesOf, type HitChange, type HitView } from '../hit/change.js';
import { hitId, type Hit, type HitEntry } from '../hit/hit.js';
import { linkPair, mayLink, sharedKeys, type PairScore } from '../score/score-pair.js';
import { byCodeUnits } from '../selectors/order.js';
import { linkingKeysOf } from '../selectors/selectors.js';
import type { LiveAlert } from './alert-state.js';
import { PAGE, PAIRS_AT_ONCE, settle, viewBefore, type Relinking } from './relinking.js';

interface Pair {
  readonly id: string;
  readonly left: LiveAlert;
  readonly right: LiveAlert;
  readonly scored: PairScore;
}

/** Alerts to be linked, by the values through which to look for others, and by reference. */
type Seekers = ReadonlyMap<string, ReadonlyMap<string, LiveAlert>>;

/** Finds or renews the hit of every pair of a changed alert with an alert that shares a value which is no group. */
export async function linkHolders(work: Relinking): Promise<void> {
  const seekers = await seekersOf(work);
  const keys = [...seekers.keys()].sort(byCodeUnits);
  let after = '';
  for (;;) {
    const page = keys.length === 0 ? [] : await work.store.holders(keys, after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.reference;
    let pairs: Pair[] = [];
    for (const pair of pairsOf(work, page, seekers)) {
      pairs.push(pair);
      if (pairs.length < PAIRS_AT_ONCE) continue;
      await renew(work, pairs);
      pairs = [];
    }
    await renew(work, pairs);
    if (page.length < PAGE) return;
  }
}

/**
 * Changed alerts by each value that can link; and all holders of a value that no longer is a group, few by then. A value that
 * one owner alone has, as most do, links nobody, and is not looked up.
 */
async function seekersOf({ store, transitions, recount }: Relinking): Promise<Seekers> {
  const seekers = new Map<string, Map<string, LiveAlert>>();
  const seek = (key: string, alert: LiveAlert): void => {
    const alerts = seekers.get(key) ?? new Map<string, LiveAlert>();
    seekers.set(key, alerts.set(alert.reference, alert));
  };
  for (const { after } of transitions.values()) {
    if (after.state !== 'live') continue;
    for (const key of linkingKeysOf(after)) if (recount.links(key)) seek(key, after);
  }
  for (const key of recount.dissolved) {
    if (!recount.links(key)) continue;
    const most = recount.changed.get(key)?.after.holders ?? 0;
    for (const holder of await store.holders([key], '', Math.max(most, 1))) seek(key, holder);
  }
  return seekers;
}

/** One pair after the other, never all of them: a page of holders times a batch of alerts can be very many. */
function* pairsOf(work: Relinking, holders: readonly LiveAlert[], seekers: Seekers): Generator<Pair> {
  for (const holder of holders) {
    const partners = new Map(
      linkingKeysOf(holder)
        .flatMap((key) => [...(seekers.get(key)?.values() ?? [])])
        .map((partner) => [partner.reference, partner]),
    );
    for (const partner of partners.values()) {
      const pair = pairOf(work, partner, holder, seekers);
      if (pair) yield pair;
    }
  }
}

/**
 * A pair of two alerts that seek through a value they share comes up twice; the lower one's side counts. Sharing a key of
 * people is no link yet: they may differ. Keys that no alert of the batch has or had are as they were, and so is a hit by them.
 */
function pairOf(
  { ports, recount }: Relinking,
  partner: LiveAlert,
  holder: LiveAlert,
  seekers: Seekers,
): Pair | undefined {
  if (!mayLink(partner, holder)) return undefined;
  if (holder.reference < partner.reference) {
    const mirrored = sharedKeys(holder, partner).some((key) => seekers.get(key)?.has(holder.reference) === true);
    if (mirrored) return undefined;
  }
  const [left, right] = partner.reference < holder.reference ? [partner, holder] : [holder, partner];
  const link = linkPair(ports.ruleset, left, right);
  if (link?.keys.some((key) => recount.changed.has(key) && !recount.grouped(key)) !== true) return undefined;
  const { scored } = link;
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
  return [
    score,
    tier,
    reasons.map(({ feature, left, right, contribution, doubtful, people, because }) => [
      ...[feature, left, right, contribution, doubtful],
      people && [people.left, people.right, people.tier],
      because?.map(({ code, points }) => [code, points]),
    ]),
  ];
}
