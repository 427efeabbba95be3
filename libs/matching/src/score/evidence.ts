import type { Ruleset } from '../ruleset/ruleset.js';
import { FEATURES, LEVELS, type FeatureLevels } from './features.js';
import { SPOKEN } from './spoken.js';
import { sayLevel } from './texts.js';

/** What one feature did to the score, without a value: `code` is `feature.level`, `points` as in `Reason`. */
export interface Evidence {
  readonly code: string;
  readonly points: number;
}

/** The features that spoke, the weightiest first, then in their order. */
export function evidenceOf(levels: FeatureLevels, ruleset: Ruleset): readonly Evidence[] {
  return levels
    .flatMap((level, at): Evidence[] => {
      const spoken = SPOKEN[at]?.[level];
      return spoken === undefined ? [] : [{ code: spoken.code, points: ruleset.weights[at]?.[level] ?? 0 }];
    })
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

/** The code in English words; the code itself for one that this build does not know. */
export function sayEvidence(code: string): string {
  const [name = '', level = ''] = code.split('.');
  const feature = FEATURES.find((one) => one === name);
  return feature === undefined || !LEVELS[feature].some((one: string) => one === level)
    ? code
    : sayLevel(feature, level);
}
