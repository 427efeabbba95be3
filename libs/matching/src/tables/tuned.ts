import type { Calibration } from '../score/calibrate.js';
import type { WeightTable } from '../score/weights.js';

/** Written by `npm run match:tune`: weights fitted on the tuning half, held at `prior.ts`. Frozen with the ruleset. */
export const WEIGHTS: WeightTable = {
  surname: [214, 214, 214, 138, 104, -92, -250, -359, -379, 60, -300, 0],
  ending: [0, 0, -41, 0],
  given: [269, 252, 215, 135, 99, -160, -287, -459, -572, 109, -309, 0],
  extra: [0, -57, -96],
  patronymic: [125, 125, 125, 101, 49, -119, -250, -449, -508, 82, -252, 0],
  sex: [0, 98, -360, -324],
  birth: [0, 239, 200, 192, 80, 105, 107, -99, -450, -709],
  document: [0, 703, 350, 0, -812],
  nationality: [0, 0, 0],
  rarity: [0, -40, 0, 40],
};

/** Points that every pair begins with. */
export const BASE = -287;

/** Points and score: Platt's scaling, cross-fitted on the tuning half. */
export const CALIBRATION: Calibration = {
  from: -1000,
  step: 25,
  scores: [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 5, 7, 11, 17, 26, 40, 61, 93, 137,
    199, 279, 376, 485, 594, 696, 781, 847, 897, 931, 955, 970, 981, 988, 992, 995, 997, 998, 999, 999, 999, 1000, 1000,
    1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
    1000, 1000, 1000,
  ],
};
