import type { LabelledPair } from './labelled.js';

/** A pair with what a matcher said of it. */
export interface Judged {
  readonly pair: LabelledPair;
  readonly score: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly prAuc: number;
  readonly recallAt95: number;
}

/** Precision, recall and F1 at a threshold; area under the curve and recall at precision 0.95 over all thresholds. */
export function figuresOf(judged: readonly Judged[], threshold: number): Figures {
  const positives = count(judged, ({ pair }) => pair.match);
  const taken = judged.filter(({ score }) => score >= threshold);
  const right = count(taken, ({ pair }) => pair.match);
  const precision = ratio(right, taken.length);
  const recall = ratio(right, positives);
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall), ...curve(judged, positives) };
}

/** Average precision and recall at precision 0.95, equal scores taken together. */
function curve(judged: readonly Judged[], positives: number): Pick<Figures, 'prAuc' | 'recallAt95'> {
  const sorted = [...judged].sort((one, other) => other.score - one.score);
  let right = 0;
  let before = 0;
  let prAuc = 0;
  let recallAt95 = 0;
  sorted.forEach(({ pair, score }, at) => {
    if (pair.match) right += 1;
    if (sorted[at + 1]?.score === score) return;
    const precision = right / (at + 1);
    const recall = ratio(right, positives);
    prAuc += precision * (recall - before);
    before = recall;
    if (precision >= 0.95) recallAt95 = Math.max(recallAt95, recall);
  });
  return { prAuc, recallAt95 };
}

/** Threshold with the best F1. */
export function bestThreshold(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((one, other) => other.score - one.score);
  const positives = count(judged, ({ pair }) => pair.match);
  let right = 0;
  let best = 0;
  let threshold = sorted[0]?.score ?? 0;
  sorted.forEach(({ pair, score }, at) => {
    if (pair.match) right += 1;
    if (sorted[at + 1]?.score === score) return;
    const f1 = ratio(2 * right, at + 1 + positives);
    if (f1 > best) {
      best = f1;
      threshold = score;
    }
  });
  return threshold;
}

/** Share of pairs taken as matches, per kind: recall for true kinds, false links for the others. */
export function perKind(judged: readonly Judged[], threshold: number): readonly KindFigures[] {
  const kinds = new Map<string, { readonly match: boolean; readonly kind: string; pairs: number; taken: number }>();
  for (const { pair, score } of judged) {
    const key = `${pair.match} ${pair.kind}`;
    const kind = kinds.get(key) ?? { match: pair.match, kind: pair.kind, pairs: 0, taken: 0 };
    kind.pairs += 1;
    if (score >= threshold) kind.taken += 1;
    kinds.set(key, kind);
  }
  return [...kinds.entries()]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([, { match, kind, pairs, taken }]) => ({ match, kind, pairs, share: taken / pairs }));
}

export interface KindFigures {
  readonly match: boolean;
  readonly kind: string;
  readonly pairs: number;
  readonly share: number;
}

function count(judged: readonly Judged[], is: (one: Judged) => boolean): number {
  return judged.reduce((sum, one) => sum + (is(one) ? 1 : 0), 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
