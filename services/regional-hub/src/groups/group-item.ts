import { selectorFromIndexKey, type LinkFeature } from '@qalqan/correlation';

/** A value that very many alerts hold, as the hub shows it. */
export interface GroupItem {
  readonly id: string;
  readonly feature: LinkFeature;
  /** Normalised, as in the reasons of a hit. */
  readonly value: string;
  readonly exercise: boolean;
  /** Live alerts that hold it; `GET /alerts?group=` lists them. */
  readonly holders: number;
  /** Owners of such alerts, with how many. */
  readonly parties: readonly { readonly party: string; readonly holders: number }[];
  readonly revision: number;
}

export interface GroupItemRow {
  readonly id: string;
  readonly key: string;
  readonly revision: number;
  readonly position: string;
  readonly parties: { readonly party: string; readonly holders: number }[];
}

export const GROUP_ITEM = `SELECT g.id, g.key, g.revision, g.position, (
  SELECT jsonb_agg(jsonb_build_object('party', c.owner, 'holders', c.holders) ORDER BY c.owner)
    FROM holder_count c WHERE c.key = g.key) AS parties FROM value_group g`;

export function groupItemOf({ id, key, revision, parties }: GroupItemRow): GroupItem {
  const { feature, value, exercise } = selectorFromIndexKey(key);
  const holders = parties.reduce((sum, party) => sum + party.holders, 0);
  return { id, feature, value, exercise, holders, parties, revision };
}
