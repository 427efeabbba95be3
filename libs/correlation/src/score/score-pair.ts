import type { HitReason } from '@qalqan/contracts';
import type { LiveAlert } from '../fold/alert-state.js';
import type { Ruleset, Tier } from '../ruleset/ruleset.js';
import { byCodeUnits } from '../selectors/order.js';
import { indexKeysOf, selectorKey } from '../selectors/selectors.js';

/** Reasons that one hit lists; further matches still count in its score. */
export const MAX_REASONS = 200;

export interface PairScore {
  /** Thousandths, at most the ruleset's maximum. */
  readonly score: number;
  readonly tier: Tier;
  /** Surest first, then by value; at most {@link MAX_REASONS}. */
  readonly reasons: readonly HitReason[];
}

/** Alerts of one owner are its own business, and training never touches the real thing. */
export function mayLink(left: LiveAlert, right: LiveAlert): boolean {
  return left.owner !== right.owner && left.exercise === right.exercise;
}

/** Index keys that two alerts share, in order: what links them, unless the value is a group. */
export function sharedKeys(left: LiveAlert, right: LiveAlert): string[] {
  const theirs = new Set(indexKeysOf(right));
  return indexKeysOf(left).filter((key) => theirs.has(key));
}

/** Whether a pair is a hit: a value that only few share links it, values of groups alone do not. */
export function isLinked(left: LiveAlert, right: LiveAlert, grouped: (key: string) => boolean): boolean {
  return mayLink(left, right) && sharedKeys(left, right).some((key) => !grouped(key));
}

/**
 * Scores two alerts; undefined when nothing links them. Symmetric up to the names `left` and `right`, and a function
 * of the two alerts and the ruleset alone.
 */
export function scorePair(ruleset: Ruleset, left: LiveAlert, right: LiveAlert): PairScore | undefined {
  if (!mayLink(left, right)) return undefined;
  const theirs = new Set(right.selectors.map(selectorKey));
  const shared = left.selectors.filter((selector) => theirs.has(selectorKey(selector)));
  const reasons = shared
    .map(({ feature, value, doubtful }): HitReason => ({
      feature,
      left: value,
      right: value,
      contribution: (doubtful ? ruleset.doubtfulPoints : ruleset.points)[feature],
      ...(doubtful ? { doubtful } : {}),
    }))
    .sort(bySurest);
  const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
  const score = Math.min(sum, ruleset.maximum);
  const tier = ruleset.tiers.find(({ from }) => score >= from)?.tier;
  return tier === undefined ? undefined : { score, tier, reasons: reasons.slice(0, MAX_REASONS) };
}

function bySurest(one: HitReason, other: HitReason): number {
  return (
    other.contribution - one.contribution ||
    byCodeUnits(one.feature, other.feature) ||
    byCodeUnits(one.left, other.left)
  );
}
