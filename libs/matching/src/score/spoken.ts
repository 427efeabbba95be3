import { FEATURES, LEVELS, type FeatureName } from './features.js';
import { sayLevel } from './texts.js';

/** A level that a reason names. */
export interface Spoken {
  readonly feature: FeatureName;
  /** `feature.level`. */
  readonly code: string;
  readonly text: string;
}

/** Levels that only say that there was nothing to compare. */
const SILENT: ReadonlySet<string> = new Set(['unknown', 'missing', 'none', 'not-asked', 'renewed']);
/** Features of which `same` goes without saying. */
const SILENT_SAME: ReadonlySet<FeatureName> = new Set(['ending']);

/** By place of feature and level; undefined for levels that are no reason. */
export const SPOKEN: readonly (readonly (Spoken | undefined)[])[] = FEATURES.map((feature) =>
  LEVELS[feature].map((level: string) => {
    if (SILENT.has(level) || (level === 'same' && SILENT_SAME.has(feature))) return undefined;
    return { feature, code: `${feature}.${level}`, text: sayLevel(feature, level) };
  }),
);
