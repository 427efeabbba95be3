import { FEATURES, PRIOR, PRIOR_BASE, type WeightTable } from '@qalqan/matching';

/** One pair for fitting: the level that each feature took, and the truth. */
export interface Example {
  readonly levels: readonly number[];
  readonly match: boolean;
}

export interface Fitted {
  readonly base: number;
  readonly weights: WeightTable;
}

const ROUNDS = 1500;
const RATE = 0.05;
/** How strongly weights are held at the prior, per example. */
const HOLD = 0.0015;
/** Levels of a feature, best to worst, whose weights may not rise from one to the next. */
const FALLING: Readonly<Record<string, readonly (readonly number[])[]>> = {
  surname: [[0, 1, 2, 3, 4, 5, 6, 7]],
  given: [
    [0, 1, 2, 3, 4, 5, 6, 7],
    [9, 10],
  ],
  patronymic: [
    [0, 1, 2, 3, 4, 5, 6, 7],
    [9, 10],
  ],
  ending: [
    [0, 1],
    [0, 2],
  ],
  extra: [[0, 1, 2]],
  birth: [
    [1, 2, 3, 4, 7, 8, 9],
    [1, 5, 7],
    [1, 6, 7],
  ],
  document: [[1, 2, 0, 4]],
  sex: [
    [1, 0, 3],
    [1, 0, 2],
  ],
  nationality: [[1, 0, 2]],
};
/** A level that means nothing was there to compare says nothing; rarity ranks and is not learned. */
const FIXED: Readonly<Record<string, readonly number[]>> = {
  surname: [11],
  given: [11],
  patronymic: [11],
  ending: [0, 3],
  extra: [0],
  sex: [0],
  birth: [0],
  document: [0, 3],
  nationality: [0],
  rarity: [0, 1, 2, 3],
};

/**
 * Logistic regression by batch gradient, held at the prior instead of zero, with weights kept in the order that reason
 * demands. Same input, same output: no randomness.
 */
export function fit(examples: readonly Example[]): Fitted {
  const prior = FEATURES.map((feature) => PRIOR[feature].map((points) => points / 100));
  const weights = prior.map((row) => [...row]);
  let base = PRIOR_BASE / 100;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((row, feature) =>
      row.map((weight, level) => HOLD * (weight - (prior[feature]?.[level] ?? 0))),
    );
    let slopeOfBase = HOLD * (base - PRIOR_BASE / 100);
    for (const { levels, match } of examples) {
      const miss = (chance(points(levels, weights, base)) - (match ? 1 : 0)) / examples.length;
      slopeOfBase += miss;
      levels.forEach((level, feature) => {
        const row = slope[feature];
        if (row !== undefined) row[level] = (row[level] ?? 0) + miss;
      });
    }
    base -= RATE * 20 * slopeOfBase;
    weights.forEach((row, feature) =>
      row.forEach((weight, level) => (row[level] = weight - RATE * 20 * (slope[feature]?.[level] ?? 0))),
    );
    settle(weights, prior);
  }
  return { base: Math.round(base * 100), weights: tableOf(weights) };
}

/** Sum of the weights of the levels taken. */
export function points(levels: readonly number[], weights: readonly (readonly number[])[], base: number): number {
  return levels.reduce((sum, level, feature) => sum + (weights[feature]?.[level] ?? 0), base);
}

function chance(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function settle(weights: number[][], prior: readonly (readonly number[])[]): void {
  FEATURES.forEach((feature, at) => {
    const row = weights[at] ?? [];
    for (const level of FIXED[feature] ?? []) row[level] = prior[at]?.[level] ?? 0;
    for (const order of FALLING[feature] ?? []) pool(row, order);
  });
}

/** Levels out of order take their mean (pool adjacent violators). */
function pool(row: number[], order: readonly number[]): void {
  for (let pass = 0; pass < order.length; pass += 1) {
    for (let at = 1; at < order.length; at += 1) {
      const higher = order[at - 1] ?? 0;
      const lower = order[at] ?? 0;
      const [one, other] = [row[higher] ?? 0, row[lower] ?? 0];
      if (other > one) row[higher] = row[lower] = (one + other) / 2;
    }
  }
}

function tableOf(weights: readonly (readonly number[])[]): WeightTable {
  return Object.fromEntries(
    FEATURES.map((feature, at) => [feature, (weights[at] ?? []).map((weight) => Math.round(weight * 100))]),
  ) as unknown as WeightTable;
}
