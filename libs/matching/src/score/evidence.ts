import type { Ruleset } from '../ruleset/ruleset.js';
import { FEATURES, LEVELS, type FeatureLevels, type FeatureName } from './features.js';
import { SILENT, SILENT_SAME } from './reasons.js';
import { explain } from './texts.js';

/** What one feature did to the score, without a value: `code` is `feature.level`, `points` as in `Reason`. */
export interface Evidence {
  readonly code: string;
  readonly points: number;
}

/** The features that spoke, the weightiest first, then in their order. */
export function evidenceOf(levels: FeatureLevels, ruleset: Ruleset): readonly Evidence[] {
  return FEATURES.flatMap((feature, at): Evidence[] => {
    const place = levels[at] ?? 0;
    const level = LEVELS[feature][place] ?? '';
    if (SILENT.has(level) || (level === 'same' && SILENT_SAME.has(feature))) return [];
    return [{ code: `${feature}.${level}`, points: ruleset.weights[at]?.[place] ?? 0 }];
  }).sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

/** The code in English words; the code itself for one that this build does not know. */
export function sayEvidence(code: string): string {
  const [feature = '', level = ''] = code.split('.');
  const known = FEATURES.find((one) => one === feature);
  return known === undefined || !isLevel(known, level) ? code : explain(known, level, '', '');
}

function isLevel(feature: FeatureName, level: string): boolean {
  return LEVELS[feature].some((one: string) => one === level);
}
