import type { GroupEntry, HolderCount } from '@qalqan/correlation';
import { bulkInsert, type BulkTable } from '@qalqan/store';
import type { EntityManager } from 'typeorm';

/** A row of `holder_count`. */
export interface HolderCountRow {
  readonly key: string;
  readonly owner: string;
  readonly holders: string;
}

const COUNTS: BulkTable<HolderCount> = {
  name: 'holder_count',
  columns: { key: 'text', owner: 'text', holders: 'bigint' },
  onConflict: '(key, owner) DO UPDATE SET holders = excluded.holders',
};

const GROUPS: BulkTable<GroupEntry> = {
  name: 'value_group',
  columns: { id: 'text', key: 'text', state: 'text', revision: 'integer' },
  // The position stays: a group said anew does not jump in the list.
  onConflict: '(id) DO UPDATE SET state = excluded.state, revision = excluded.revision',
};

export function holderCountOf({ key, owner, holders }: HolderCountRow): HolderCount {
  return { key, owner, holders: Number(holders) };
}

export async function writeHolderCounts(manager: EntityManager, counts: readonly HolderCount[]): Promise<void> {
  const gone = counts.filter(({ holders }) => holders === 0);
  if (gone.length > 0) {
    await manager.query(
      `DELETE FROM holder_count c USING unnest($1::text[], $2::text[]) AS gone (key, owner)
        WHERE c.key = gone.key AND c.owner = gone.owner`,
      [gone.map(({ key }) => key), gone.map(({ owner }) => owner)],
    );
  }
  await bulkInsert(
    manager,
    COUNTS,
    counts.filter(({ holders }) => holders > 0),
  );
}

export async function writeGroups(manager: EntityManager, entries: readonly GroupEntry[]): Promise<void> {
  await bulkInsert(manager, GROUPS, entries);
}
