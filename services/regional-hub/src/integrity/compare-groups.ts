import { groupId, type GroupEntry, type HolderCount } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import type { EntityManager } from 'typeorm';
import { holderCountOf, type HolderCountRow } from '../store/group-rows.js';
import { compareRows, paged } from './compare-rows.js';
import { mismatch } from './finding.js';
import type { Refold } from './refold.js';

const PAGE = 500;

/** Holds counts and groups against those that follow from the events. */
export async function compareGroups(manager: EntityManager, refold: Refold): Promise<void> {
  await compareRows('holder_count', countRows(manager), refold.store.everyHolderCount(), countKey);
  await compareRows('value_group', groupRows(manager, refold), heldGroups(refold), ({ id }) => id);
}

/** No key holds a control character, so that the order of these texts is that of key and owner. */
function countKey({ key, owner }: HolderCount): string {
  return `${key}\u0000${owner}`;
}

function countRows(manager: EntityManager): AsyncGenerator<HolderCount> {
  return paged(async (after) => {
    const [key = '', owner = ''] = after.split('\u0000');
    const page = await manager.query<HolderCountRow[]>(
      `SELECT key, owner, holders FROM holder_count WHERE (key, owner) > ($1, $2) ORDER BY key, owner LIMIT $3`,
      [key, owner, PAGE],
    );
    return page.map(holderCountOf);
  }, countKey);
}

/** A revision counts how often the hub spoke, which its own events say; all else follows from those of the parties. */
async function* groupRows(manager: EntityManager, refold: Refold): AsyncGenerator<GroupEntry> {
  const rows = paged(
    (after) =>
      manager.query<GroupEntry[]>(
        `SELECT id, key, state, revision FROM value_group WHERE id > $1 ORDER BY id LIMIT $2`,
        [after, PAGE],
      ),
    ({ id }) => id,
  );
  for await (const row of rows) {
    if (row.id !== groupId(nodeHasher, refold.ports.ruleset, row.key))
      throw mismatch('value_group', row.id, 'the id is not that of the value');
    if (!refold.holdsRevision(row))
      throw mismatch('value_group', row.id, 'the revision is not the one last said to its recipients');
    if (row.state === 'held') yield { ...row, revision: 0 };
  }
}

function heldGroups({ store }: Refold): GroupEntry[] {
  return Array.from(store.heldGroups(), (group) => ({ ...group, revision: 0 }));
}
