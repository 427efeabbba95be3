import type { HitReason } from '@qalqan/contracts';
import type { LiveAlert } from '../fold/alert-state.js';
import { personLinks, type PersonLink } from '../people/person-links.js';
import type { Ruleset, Tier } from '../ruleset/ruleset.js';
import { byCodeUnits } from '../selectors/order.js';
import { indexKeysOf, linkingKeysOf, personIndexKey, selectorKey, type Selector } from '../selectors/selectors.js';

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

/** Index keys that two alerts share and by which they may be linked, in order of the left one. */
export function sharedKeys(left: LiveAlert, right: LiveAlert): string[] {
  const theirs = new Set(linkingKeysOf(right));
  return linkingKeysOf(left).filter((key) => theirs.has(key));
}

/** What two alerts have in common: how sure it is, and the index keys any of which makes it a hit unless it is a group. */
export interface PairLink {
  readonly scored: PairScore;
  readonly keys: readonly string[];
}

/**
 * Scores two alerts; undefined when nothing links them. Symmetric up to the names `left` and `right`, and a function
 * of the two alerts and the ruleset alone. A pair is a hit when one of the keys is no group: a value that only few share, or a
 * key of a person whom birth date and name show to be one; its score counts all that is shared.
 */
export function linkPair(ruleset: Ruleset, left: LiveAlert, right: LiveAlert): PairLink | undefined {
  if (!mayLink(left, right)) return undefined;
  const theirs = new Set(right.selectors.map(selectorKey));
  const shared = left.selectors.filter((selector) => theirs.has(selectorKey(selector)));
  const people = personsInCommon(ruleset, left, right);
  const reasons = [...shared.map((selector) => valueReason(ruleset, selector)), ...people.map(personReason)].sort(
    bySurest,
  );
  const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
  const score = Math.min(sum, ruleset.maximum);
  const tier = ruleset.tiers.find(({ from }) => score >= from)?.tier;
  if (tier === undefined) return undefined;
  const keys = [
    ...indexKeysOf({ exercise: left.exercise, selectors: shared }),
    ...people
      .filter(({ points }) => points > 0)
      .flatMap((link) => link.keys.map((key) => personIndexKey(left.exercise, key))),
  ];
  return { scored: { score, tier, reasons: reasons.slice(0, MAX_REASONS) }, keys };
}

/** How sure a pair is that something links; undefined for one that nothing does. */
export function scorePair(ruleset: Ruleset, left: LiveAlert, right: LiveAlert): PairScore | undefined {
  return linkPair(ruleset, left, right)?.scored;
}

/** Whether a pair is a hit: a value that only few share links it, values of groups alone do not. */
export function isLinked(
  ruleset: Ruleset,
  left: LiveAlert,
  right: LiveAlert,
  grouped: (key: string) => boolean,
): boolean {
  return linkPair(ruleset, left, right)?.keys.some((key) => !grouped(key)) === true;
}

function personsInCommon({ persons }: Ruleset, left: LiveAlert, right: LiveAlert): readonly PersonLink[] {
  if (persons === undefined || left.people === undefined || right.people === undefined) return [];
  return personLinks(persons, left.people, right.people);
}

function valueReason(ruleset: Ruleset, { feature, value, doubtful }: Selector): HitReason {
  return {
    feature,
    left: value,
    right: value,
    contribution: (doubtful ? ruleset.doubtfulPoints : ruleset.points)[feature],
    ...(doubtful ? { doubtful } : {}),
  };
}

function personReason({ left, right, names, tier, points, because }: PersonLink): HitReason {
  return {
    feature: 'person',
    left: shown(names[0]),
    right: shown(names[1]),
    contribution: points,
    people: { left, right, tier },
    because: because.map(({ code, points }) => ({ code, points })),
  };
}

/** Longest value that a reason shows (characters). */
const LONGEST = 160;

function shown(name: string): string {
  return Array.from(name).slice(0, LONGEST).join('');
}

/** Reasons differ in feature and value, or else in the people they name. */
function bySurest(one: HitReason, other: HitReason): number {
  return (
    other.contribution - one.contribution ||
    byCodeUnits(one.feature, other.feature) ||
    byCodeUnits(one.left, other.left) ||
    (one.people?.left ?? 0) - (other.people?.left ?? 0) ||
    (one.people?.right ?? 0) - (other.people?.right ?? 0)
  );
}
