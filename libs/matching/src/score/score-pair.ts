import type { PreparedPerson } from '../person/prepare.js';
import type { Ruleset } from '../ruleset/ruleset.js';
import { calibrate } from './calibrate.js';
import { pairLevels, pointsOf, type PairLevels } from './pair-levels.js';

/** A pair with its points before they become a score. */
export interface ScoredPair extends PairLevels {
  readonly points: number;
  readonly score: number;
}

/** Score of two prepared people, 0 to 1000: the sum of the features' points, calibrated. */
export function scorePrepared(left: PreparedPerson, right: PreparedPerson, ruleset: Ruleset): ScoredPair {
  const pair = pairLevels(left, right, ruleset.weights);
  const points = pointsOf(pair.levels, ruleset.weights, ruleset.base);
  return {
    levels: pair.levels,
    left: pair.left,
    right: pair.right,
    points,
    score: calibrate(points, ruleset.calibration),
  };
}
