import {
  evidenceOf,
  isDocumentKey,
  levelName,
  scorePrepared,
  tierBesideDocument,
  tierOf,
  type Evidence,
  type FeatureLevels,
} from '@qalqan/matching';
import { byCodeUnits } from '../selectors/order.js';
import { readNames, type ComparedPerson, type People, type ReadName } from './people.js';
import type { PersonRules } from './person-rules.js';

/** Two people, one of each alert, who are one by a document, a birth date, or part of one. */
export interface PersonLink {
  /** Places in `persons` of either alert. */
  readonly left: number;
  readonly right: number;
  /** The names that agree best. */
  readonly names: readonly [left: string, right: string];
  readonly tier: 'confirmed' | 'probable';
  /** What they add to the score of their alerts beside a document, which speaks for itself: 0 where it alone makes them one. */
  readonly points: number;
  /** Score of the two people, 0 to 1000. */
  readonly score: number;
  readonly because: readonly Evidence[];
  /** Keys that they share and an index files, in order: none where a document alone brought them together. */
  readonly keys: readonly string[];
}

/**
 * The people whom two alerts have in common, surest first. Only those who share a key are compared; a person who is the
 * same as several of the other side adds points once, with the surest of them.
 */
export function personLinks(rules: PersonRules, left: People, right: People): PersonLink[] {
  const links = left.persons
    .flatMap((one) => right.persons.flatMap((other) => linkOf(rules, one, other) ?? []))
    .sort(bySurest);
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return links.map((link) => {
    if (lefts.has(link.left) || rights.has(link.right)) return { ...link, points: 0 };
    lefts.add(link.left);
    rights.add(link.right);
    return link;
  });
}

/** The surest of all pairs of names, with the keys of all that match. */
function linkOf(rules: PersonRules, left: ComparedPerson, right: ComparedPerson): PersonLink | undefined {
  const links = readNames(left).flatMap((one, first) =>
    readNames(right).flatMap((other, second) => {
      const keys = [...one.keys].filter((key) => other.keys.has(key));
      const judged = keys.length === 0 ? undefined : judge(rules, one, other);
      if (judged === undefined) return [];
      const names = [left.names[first]?.text ?? '', right.names[second]?.text ?? ''] as const;
      return [{ left: left.at, right: right.at, names, ...judged, keys }];
    }),
  );
  const [best] = links.sort(bySurest);
  if (best === undefined) return undefined;
  const keys = new Set(links.flatMap((link) => link.keys.filter((key) => !isDocumentKey(key))));
  return { ...best, keys: [...keys].sort(byCodeUnits) };
}

type Judged = Pick<PersonLink, 'tier' | 'points' | 'score' | 'because'>;

function judge({ matching, points }: PersonRules, left: ReadName, right: ReadName): Judged | undefined {
  const { levels, score } = scorePrepared(left.prepared, right.prepared, matching);
  const tier = tierOf(levels, score >= matching.threshold);
  switch (tier) {
    case 'confirmed':
    case 'probable': {
      const own = ownTier(levels, tier);
      const added = own === 'confirmed' || own === 'probable' ? points[own] : 0;
      return { tier, points: added, score, because: evidenceOf(levels, matching) };
    }
    case 'possible':
    case 'none':
      return undefined;
  }
}

function ownTier(levels: FeatureLevels, tier: 'confirmed' | 'probable'): ReturnType<typeof tierBesideDocument> {
  return levelName(levels, 'document') === 'same' ? tierBesideDocument(levels) : tier;
}

function bySurest(one: PersonLink, other: PersonLink): number {
  return (
    other.points - one.points ||
    other.score - one.score ||
    one.left - other.left ||
    one.right - other.right ||
    byCodeUnits(one.names[0], other.names[0]) ||
    byCodeUnits(one.names[1], other.names[1])
  );
}
