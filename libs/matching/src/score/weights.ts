import type { FeatureName } from './features.js';

/** Points per feature and level, in the order of `FEATURES` and `LEVELS`; 100 points are a factor of e in the odds. */
export type Weights = readonly (readonly number[])[];

/** Points by the names of the features. */
export type WeightTable = Readonly<Record<FeatureName, readonly number[]>>;
