import { selectorFromIndexKey, type LinkFeature, type Shadow, type ShadowPair } from '@qalqan/correlation';

/** Pairs of one kind: how many, and the first of them in order of references. */
export interface ShadowPairs {
  readonly count: number;
  readonly pairs: readonly {
    readonly alerts: readonly [string, string];
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** How many groups there are by feature; which values they are of is for analysts. */
export type ShadowGroups = Partial<Record<LinkFeature, number>>;

/** What another ruleset would change, over the very events that are stored. Names alerts, and nothing that stands in them. */
export interface ShadowReport {
  readonly appear: ShadowPairs;
  readonly vanish: ShadowPairs;
  readonly change: ShadowPairs;
  /** Hits that stay as they are. */
  readonly same: number;
  readonly groupsAppear: ShadowGroups;
  readonly groupsVanish: ShadowGroups;
}

const MOST_PAIRS = 500;

export function shadowReportOf(shadow: Shadow): ShadowReport {
  const { appear, vanish, change, same, groupsAppear, groupsVanish } = shadow;
  return {
    appear: shown(appear),
    vanish: shown(vanish),
    change: shown(change),
    same,
    groupsAppear: byFeature(groupsAppear),
    groupsVanish: byFeature(groupsVanish),
  };
}

function shown(pairs: readonly ShadowPair[]): ShadowPairs {
  const first = pairs.slice(0, MOST_PAIRS).map(({ left, right, before = null, after = null }) => {
    return { alerts: [left, right] as const, before, after };
  });
  return { count: pairs.length, pairs: first };
}

function byFeature(keys: readonly string[]): ShadowGroups {
  const counts: Partial<Record<LinkFeature, number>> = {};
  for (const key of keys) {
    const { feature } = selectorFromIndexKey(key);
    counts[feature] = (counts[feature] ?? 0) + 1;
  }
  return counts;
}
