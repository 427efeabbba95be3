import type { GroupedHit, HitChange } from '../hit/change.js';
import type { Hit } from '../hit/hit.js';
import { isGroup, groupId, holdingOf } from '../group/group.js';
import { linkPair, sharedKeys } from '../score/score-pair.js';
import { byCodeUnits } from '../selectors/order.js';
import { isSaid } from '../selectors/selectors.js';
import type { AlertEntry } from './alert-state.js';
import { PAGE, settle, viewBefore, type Relinking } from './relinking.js';

/** Hits by id that went into a group, by the key of its value. */
type Absorbed = Map<string, Map<string, GroupedHit>>;

/**
 * Withdraws hits that no longer hold: of alerts that changed, and of pairs that rested on values which are a group from
 * this batch on. The latter are said together, one event per group and recipient.
 */
export async function withdrawUnlinked(work: Relinking): Promise<void> {
  const absorbed: Absorbed = new Map();
  const changed = [...work.transitions].filter(([, { before }]) => before?.state === 'live').map(([name]) => name);
  await sweep(work, changed, absorbed);
  for (const key of work.recount.formed) await sweepHolders(work, key, absorbed);
  await settle(
    work,
    [...absorbed]
      .sort(([one], [other]) => byCodeUnits(one, other))
      .map(([key, hits]): HitChange => ({
        kind: 'hits-grouped',
        group: groupId(work.ports.hasher, work.ports.ruleset, key),
        hits: [...hits.values()].sort((one, other) => byCodeUnits(one.before.hit.id, other.before.hit.id)),
      })),
  );
}

/** Before the batch the value had few holders, so that few hits can rest on it; who came with the batch has none yet. */
async function sweepHolders(work: Relinking, key: string, absorbed: Absorbed): Promise<void> {
  let after = '';
  for (;;) {
    const page = await work.store.holders([key], after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.reference;
    const old = page.map(({ reference }) => reference).filter((reference) => !work.transitions.has(reference));
    await sweep(work, old, absorbed);
    if (page.length < PAGE) return;
  }
}

async function sweep(work: Relinking, references: readonly string[], absorbed: Absorbed): Promise<void> {
  if (references.length === 0) return;
  let after = '';
  for (;;) {
    const page = await work.store.hitsOf(references, after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.id;
    const alerts = await work.store.alerts([...new Set(page.flatMap(({ left, right }) => [left, right]))]);
    const grouped = await groupsAmong(work, page, alerts);
    const gone = page.map((hit) => fateOf(work, hit, alerts, grouped));
    for (const fate of gone) {
      if (fate !== undefined && 'key' in fate) collect(absorbed, fate.key, fate.hit);
    }
    await settle(
      work,
      gone.flatMap((fate) => (fate !== undefined && 'kind' in fate ? [fate] : [])),
    );
    if (page.length < PAGE) return;
  }
}

type Fate = HitChange | { readonly key: string; readonly hit: GroupedHit };

function fateOf(
  work: Relinking,
  hit: Hit,
  alerts: ReadonlyMap<string, AlertEntry>,
  grouped: (key: string) => boolean,
): Fate | undefined {
  const left = alerts.get(hit.left);
  const right = alerts.get(hit.right);
  const revision = hit.revision + 1;
  if (left?.state !== 'live' || right?.state !== 'live') {
    return { kind: 'hit-withdrawn', before: viewBefore(work, hit, left, right), revision, reason: 'recalled' };
  }
  const keys = linkPair(work.ports.ruleset, left, right)?.keys ?? [];
  if (keys.some((key) => !grouped(key))) return undefined;
  const before = viewBefore(work, hit, left, right);
  const formed = new Set(work.recount.formed);
  const became = keys.filter((shared) => formed.has(shared));
  const key = became.find(isSaid);
  if (key !== undefined) return { key, hit: { before, revision } };
  return { kind: 'hit-withdrawn', before, revision, reason: became.length > 0 ? 'crowded' : 'corrected' };
}

/** Which of the values that these pairs share are groups; values of alerts that did not change are looked up. */
async function groupsAmong(
  { store, recount, ports }: Relinking,
  hits: readonly Hit[],
  alerts: ReadonlyMap<string, AlertEntry>,
): Promise<(key: string) => boolean> {
  const shared = hits.flatMap(({ left, right }) => {
    const [one, other] = [alerts.get(left), alerts.get(right)];
    return one?.state === 'live' && other?.state === 'live' ? sharedKeys(one, other) : [];
  });
  const unknown = [...new Set(shared)].filter((key) => !recount.changed.has(key)).sort(byCodeUnits);
  const counts = Map.groupBy(await store.holderCounts(unknown), ({ key }) => key);
  const groups = new Set(unknown.filter((key) => isGroup(ports.ruleset, holdingOf(key, counts.get(key) ?? []))));
  return (key) => recount.grouped(key) || groups.has(key);
}

/** A hit of a changed alert with one that did not change comes up in both sweeps, and is said once. */
function collect(absorbed: Absorbed, key: string, hit: GroupedHit): void {
  const hits = absorbed.get(key) ?? new Map<string, GroupedHit>();
  absorbed.set(key, hits.set(hit.before.hit.id, hit));
}
