import { groupLeaf } from '../digest/leaves.js';
import type { Relinking } from '../fold/relinking.js';
import type { GroupChange, GroupView } from '../hit/change.js';
import { isSaid, selectorFromIndexKey } from '../selectors/selectors.js';
import { groupId, isGroup, saidCount, type GroupEntry, type Holding } from './group.js';

/** Says which values became a group, changed as one, or no longer are one; one event per owner of a holder. */
export async function sayGroups({ store, ports, digest, sink, recount }: Relinking): Promise<void> {
  const { ruleset, hasher } = ports;
  const concerned = [...recount.changed].filter(
    ([key, { before, after }]) => isSaid(key) && (isGroup(ruleset, before) || isGroup(ruleset, after)),
  );
  if (concerned.length === 0) return;
  const idOf = (key: string): string => groupId(hasher, ruleset, key);
  const known = await store.groups(concerned.map(([key]) => idOf(key)));
  const changes: GroupChange[] = [];
  const entries: GroupEntry[] = [];
  for (const [key, holding] of concerned) {
    const id = idOf(key);
    const [before, after] = [viewOf(id, holding.before), viewOf(id, holding.after)];
    const was = isGroup(ruleset, holding.before);
    const is = isGroup(ruleset, holding.after);
    if (was && !is) digest.remove(groupLeaf(id));
    if (is && !was) digest.add(groupLeaf(id));
    const revision = (known.get(id)?.revision ?? 0) + 1;
    if (is && was && saysTheSame(before, after)) continue;
    changes.push({
      kind: 'group',
      revision,
      before: was ? before : undefined,
      after: is ? after : undefined,
    });
    entries.push({ id, key, state: is ? 'held' : 'withdrawn', revision });
  }
  await store.putGroups(entries);
  if (changes.length > 0) await sink(changes);
}

function viewOf(id: string, { key, holders, owners }: Holding): GroupView {
  const { feature, value } = selectorFromIndexKey(key);
  return { id, feature, value, holdersAtLeast: saidCount(holders), owners };
}

function saysTheSame(one: GroupView, other: GroupView): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
