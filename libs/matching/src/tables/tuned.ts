import type { Calibration } from '../score/calibrate.js';
import type { WeightTable } from '../score/weights.js';

/** Written by `npm run match:tune`: weights fitted on the tuning half, held at `prior.ts`. Frozen with the ruleset. */
export const WEIGHTS: WeightTable = {
  surname: [217, 217, 217, 139, 93, -92, -248, -342, -401, 60, -300, 0],
  ending: [0, 0, -41, 0],
  given: [266, 253, 215, 137, 101, -160, -300, -447, -578, 110, -308, 0],
  extra: [0, -57, -96],
  patronymic: [126, 126, 126, 103, 49, -119, -250, -452, -506, 83, -251, 0],
  sex: [0, 96, -361, -325],
  birth: [0, 239, 200, 194, 80, 106, 107, -99, -450, -708],
  document: [0, 704, 350, 0, -810],
  nationality: [0, 0, 0],
  rarity: [0, -40, 0, 40],
};

/** Points that every pair begins with. */
export const BASE = -290;

/** Points and score: Platt's scaling, cross-fitted on the tuning half. */
export const CALIBRATION: Calibration = {
  from: -1000,
  step: 25,
  scores: [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4, 6, 10, 15, 24, 37, 56, 85, 127,
    185, 262, 357, 464, 575, 679, 768, 838, 890, 927, 952, 969, 980, 987, 992, 995, 997, 998, 999, 999, 999, 1000, 1000,
    1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
    1000, 1000, 1000,
  ],
};
