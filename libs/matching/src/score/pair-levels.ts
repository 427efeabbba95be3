import { compareReadings } from '../compare/compare-readings.js';
import type { PreparedPerson } from '../person/prepare.js';
import type { Reading } from '../roles/roles.js';
import { evidenceLevels, nameLevels, PLACE, type FeatureLevels } from './features.js';
import { rarityOf } from './rarity.js';
import type { Weights } from './weights.js';

/** Levels of a pair with the readings of both names that gave them. */
export interface PairLevels {
  readonly levels: FeatureLevels;
  readonly left: Reading;
  readonly right: Reading;
}

const NOTHING: Reading = { surname: undefined, given: [], patronymic: undefined };
const NO_NAME: PairLevels = { levels: [], left: NOTHING, right: NOTHING };
/** Surname and given name have to agree at least this well before their rarity is asked. */
const AGREES_UP_TO = 2;

/** The levels of all features, from the two readings that agree best under the weights. */
export function pairLevels(left: PreparedPerson, right: PreparedPerson, weights: Weights): PairLevels {
  const regional = left.regional || right.regional;
  let best: PairLevels = NO_NAME;
  let bestPoints = -Infinity;
  for (const one of left.readings) {
    for (const other of right.readings) {
      const levels = nameLevels(compareReadings(one, other, regional));
      const points = pointsOf(levels, weights, 0);
      if (points <= bestPoints) continue;
      best = { levels, left: one, right: other };
      bestPoints = points;
    }
  }
  const evidence = evidenceLevels(left, right);
  const levels = [...best.levels, ...evidence, nameRarity(best, evidence)];
  return { levels, left: best.left, right: best.right };
}

/** Sum of the points of levels, the first of which belongs to the first feature. */
export function pointsOf(levels: readonly number[], weights: Weights, base: number): number {
  let points = base;
  for (let feature = 0; feature < levels.length; feature += 1) {
    points += weights[feature]?.[levels[feature] ?? 0] ?? 0;
  }
  return points;
}

function nameRarity(name: PairLevels, evidence: readonly number[]): number {
  const [, birth = 0, document = 0] = evidence;
  const agrees = (name.levels[PLACE.surname] ?? 9) <= AGREES_UP_TO && (name.levels[PLACE.given] ?? 9) <= AGREES_UP_TO;
  if (birth !== 0 || document !== 0 || !agrees) return 0;
  return Math.min(rarityOf(name.left), rarityOf(name.right));
}
