import type { Evidence as PersonEvidence } from '@qalqan/matching';
import { possiblePeople } from '../people/possible.js';
import type { LinkFeature, Ruleset, Tier } from '../ruleset/ruleset.js';
import { indexKeysOf, selectorKey, type Selector } from '../selectors/selectors.js';
import type { CorrelationStore } from '../store/correlation-store.js';
import type { Asked } from './asked.js';

/** An alert in which what was asked for stands, and how sure that is. */
export interface FoundAlert {
  readonly reference: string;
  readonly owner: string;
  readonly exercise: boolean;
  readonly tier: Tier;
  /** Thousandths. */
  readonly score: number;
  readonly feature: LinkFeature;
  /** The value or name as it stands in the alert. */
  readonly value: string;
  /** For a person: feature by feature, weightiest first. */
  readonly because: readonly PersonEvidence[];
}

const TIERS: readonly Tier[] = ['confirmed', 'probable', 'possible'];

/**
 * Live alerts, real and exercises, in which what was asked for stands, surest first; at most `most` of each. Who may see which of
 * them is for the caller to judge.
 */
export async function findAsked(
  store: Pick<CorrelationStore, 'holders'>,
  ruleset: Ruleset,
  asked: Asked,
  most: number,
): Promise<readonly FoundAlert[]> {
  const found: FoundAlert[] = [];
  for (const exercise of [false, true]) {
    if ('selector' in asked) found.push(...(await withValue(store, ruleset, asked.selector, exercise, most)));
    else if (ruleset.persons !== undefined) {
      const people = await possiblePeople(store, ruleset.persons, { person: asked.person, exercise }, most);
      found.push(
        ...people.map(({ reference, owner, name: value, tier, score, because }): FoundAlert => {
          return { reference, owner, exercise, tier, score, feature: 'person', value, because };
        }),
      );
    }
  }
  return found.sort((one, other) => TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier) || other.score - one.score);
}

async function withValue(
  store: Pick<CorrelationStore, 'holders'>,
  ruleset: Ruleset,
  selector: Selector,
  exercise: boolean,
  most: number,
): Promise<FoundAlert[]> {
  const { score, tier } = sureness(ruleset, selector);
  const { feature, value } = selector;
  const key = selectorKey(selector);
  const holders = await store.holders(indexKeysOf({ exercise, selectors: [selector] }), '', most);
  return holders
    .filter(({ selectors }) => selectors.some((held) => selectorKey(held) === key))
    .map(({ reference, owner }) => ({ reference, owner, exercise, tier, score, feature, value, because: [] }));
}

/** How sure a value makes it by itself. */
export function sureness(
  { points, doubtfulPoints, tiers }: Ruleset,
  { feature, doubtful }: Selector,
): { readonly score: number; readonly tier: Tier } {
  const score = (doubtful ? doubtfulPoints : points)[feature];
  return { score, tier: tiers.find(({ from }) => score >= from)?.tier ?? 'possible' };
}
