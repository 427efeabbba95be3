import type { Feature } from '../ruleset/ruleset.js';

/** A value by which alerts are compared. `value` is normalised and is personal data. */
export interface Selector {
  readonly feature: Feature;
  readonly value: string;
  /** Its check digit is wrong, or it has not the form of its scheme: kept, marked, and worth less. */
  readonly doubtful: boolean;
}
