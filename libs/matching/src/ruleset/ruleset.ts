import type { Calibration } from '../score/calibrate.js';
import { FEATURES } from '../score/features.js';
import type { Weights } from '../score/weights.js';
import { BASE, CALIBRATION, WEIGHTS } from '../tables/tuned.js';

/** Frozen data by which two people are compared. Any change is a new ruleset with a new name. */
export interface Ruleset {
  readonly name: string;
  readonly weights: Weights;
  readonly base: number;
  readonly calibration: Calibration;
  /** A pair matches from this score. */
  readonly threshold: number;
}

/** The first ruleset for people: tables of letters, costs, names and weights of this version. */
export const QALQAN_PERSON_1: Ruleset = {
  name: 'qalqan-person-1',
  weights: FEATURES.map((feature) => WEIGHTS[feature]),
  base: BASE,
  calibration: CALIBRATION,
  threshold: 500,
};
