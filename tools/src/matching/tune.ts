import { writeFileSync } from 'node:fs';
import {
  FEATURES,
  preparePerson,
  QALQAN_PERSON_1,
  scorePrepared,
  type Calibration,
  type Ruleset,
} from '@qalqan/matching';
import { fit, points, type Example, type Fitted } from './fit.js';
import { isTuning, readLabelled, type LabelledPair } from './labelled.js';

const USAGE = 'match:tune PAIRS.jsonl OUT.ts   fits weights and calibration on the tuning half and writes the table';
const ROUNDS = 3;
/** Points below which, and above whose opposite, the score no longer changes. */
const FROM = -1000;
const STEP = 25;

process.exitCode = main(process.argv.slice(2));

function main([file, out]: readonly string[]): number {
  if (file === undefined || out === undefined) {
    console.error(USAGE);
    return 2;
  }
  const pairs = readLabelled(file).filter(isTuning);
  // The readings that agree best depend on the weights, so levels are read anew under the fitted ones.
  let ruleset: Ruleset = QALQAN_PERSON_1;
  let fitted: Fitted = fit(examplesOf(pairs, ruleset));
  for (let round = 1; round < ROUNDS; round += 1) {
    ruleset = { ...ruleset, base: fitted.base, weights: FEATURES.map((feature) => fitted.weights[feature]) };
    fitted = fit(examplesOf(pairs, ruleset));
  }
  writeFileSync(out, source(fitted, calibrationOf(examplesOf(pairs, ruleset))));
  return 0;
}

function examplesOf(pairs: readonly LabelledPair[], ruleset: Ruleset): Example[] {
  return pairs.map(({ left, right, match }) => ({
    match,
    levels: scorePrepared(preparePerson(left), preparePerson(right), ruleset).levels,
  }));
}

/**
 * Platt's scaling, cross-fitted: each fifth of the tuning half is scored by weights fitted on the other four, and one logistic
 * curve is laid through all those scores. Its values at whole points are frozen; nothing computes an exponential at run time.
 */
function calibrationOf(examples: readonly Example[]): Calibration {
  const scored = [0, 1, 2, 3, 4].flatMap((fold) => {
    const { base, weights } = fit(examples.filter((_, at) => at % 5 !== fold));
    const rows = FEATURES.map((feature) => weights[feature]);
    return examples
      .filter((_, at) => at % 5 === fold)
      .map(({ levels, match }) => ({ points: points(levels, rows, base), match }));
  });
  let scale = 1;
  let shift = 0;
  for (let round = 0; round < 4000; round += 1) {
    let slopeOfScale = 0;
    let slopeOfShift = 0;
    for (const { points: value, match } of scored) {
      const miss = 1 / (1 + Math.exp(-(scale * value) / 100 - shift)) - (match ? 1 : 0);
      slopeOfScale += (miss * value) / 100 / scored.length;
      slopeOfShift += miss / scored.length;
    }
    scale -= 0.1 * slopeOfScale;
    shift -= 0.1 * slopeOfShift;
  }
  console.error(`calibration: ${scored.length} pairs, scale ${scale.toFixed(3)}, shift ${shift.toFixed(3)}`);
  const scores: number[] = [];
  for (let at = FROM; at <= -FROM; at += STEP) {
    const chance = 1 / (1 + Math.exp(-(scale * at) / 100 - shift));
    scores.push(Math.min(1000, Math.max(0, Math.round(chance * 1000))));
  }
  return { from: FROM, step: STEP, scores };
}

function source(fitted: Fitted, calibration: Calibration): string {
  const weights = FEATURES.map((feature) => `  ${feature}: [${fitted.weights[feature].join(', ')}],`).join('\n');
  return `import type { Calibration } from '../score/calibrate.js';
import type { WeightTable } from '../score/weights.js';

/** Written by \`npm run match:tune\`: weights fitted on the tuning half, held at \`prior.ts\`. Frozen with the ruleset. */
export const WEIGHTS: WeightTable = {
${weights}
};

/** Points that every pair begins with. */
export const BASE = ${fitted.base};

/** Points and score: Platt's scaling, cross-fitted on the tuning half. */
export const CALIBRATION: Calibration = ${JSON.stringify(calibration)};
`;
}
