import type { AlertBody, HitReason } from '@qalqan/contracts';
import type { Verdict } from '../fold/verdict.js';
import { byCodeUnits } from '../selectors/order.js';

/** How source and information of an alert are graded; both scales go from the surest to the least sure in code order. */
export type Evaluation = Pick<AlertBody['evaluation'], 'source' | 'information'>;

/** What a verdict rests on. */
export interface Evidence {
  readonly reasons: readonly HitReason[];
  /** Of the lower reference, then of the other. */
  readonly evaluations: readonly [Evaluation, Evaluation];
}

/** Codes of the list `verdict-reason` that the hub alone gives. */
export type ReopenReason = 'evidence-lost' | 'evidence-grew' | 'evaluation-lowered' | 'evaluation-raised';

/**
 * Why a hit is to be judged again, or undefined while its verdict stands. A confirmed hit comes up again when something that
 * was judged is gone, weighs less, or is graded less sure: it might no longer be confirmed. A dismissed one comes up again when
 * there is something that was not judged, or weighs more, or is graded surer: nothing new stays hidden behind an old no. What
 * speaks for the verdict that stands does not disturb it.
 */
export function reopening(verdict: Verdict, judged: Evidence, now: Evidence): ReopenReason | undefined {
  switch (verdict) {
    case 'confirmed':
      if (exceeds(judged.reasons, now.reasons)) return 'evidence-lost';
      return isSurer(judged.evaluations, now.evaluations) ? 'evaluation-lowered' : undefined;
    case 'dismissed':
      if (exceeds(now.reasons, judged.reasons)) return 'evidence-grew';
      return isSurer(now.evaluations, judged.evaluations) ? 'evaluation-raised' : undefined;
    case 'proposed':
      return undefined;
  }
}

/** Whether one says something that the other does not say, or not as strongly. */
function exceeds(one: readonly HitReason[], other: readonly HitReason[]): boolean {
  const weights = new Map(other.map((reason) => [keyOf(reason), reason.contribution]));
  return one.some((reason) => reason.contribution > (weights.get(keyOf(reason)) ?? -1));
}

/** Places of people are left out: another person added before them changes nothing. */
function keyOf({ feature, left, right }: HitReason): string {
  return JSON.stringify([feature, left, right]);
}

/** Whether one is graded surer than the other in any of the four grades. */
function isSurer(one: Evidence['evaluations'], other: Evidence['evaluations']): boolean {
  return [0, 1].some((side) => {
    const [mine, theirs] = [one[side], other[side]];
    if (mine === undefined || theirs === undefined) return false;
    return byCodeUnits(mine.source, theirs.source) < 0 || byCodeUnits(mine.information, theirs.information) < 0;
  });
}
