import type { WeightTable } from '../score/weights.js';

/**
 * What we hold true before any pair is seen, in points (100 are a factor of e in the odds): the tuning moves weights
 * from here only as far as pairs give reason, so that a level that no pair shows keeps a sensible weight.
 * Words: same, variant, loose, doubtful, slip, far, farther, different, distinct, initial, initial-differs, missing.
 */
export const PRIOR: WeightTable = {
  surname: [250, 240, 200, 120, 50, -120, -250, -400, -350, 60, -300, 0],
  ending: [0, -30, -50, 0],
  given: [250, 240, 200, 100, 30, -170, -300, -450, -450, 80, -300, 0],
  extra: [0, -60, -100],
  patronymic: [200, 190, 170, 100, 30, -120, -250, -400, -400, 60, -250, 0],
  sex: [0, 30, -350, -300],
  birth: [0, 350, 200, 130, 80, 100, 90, -100, -450, -600],
  document: [0, 700, 350, 0, -700],
  nationality: [0, 20, -20],
  rarity: [0, -40, 0, 40],
};
/** Points that every pair begins with. */
export const PRIOR_BASE = -350;
