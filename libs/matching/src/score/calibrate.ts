/** Scores at points that rise in equal steps; between two of them the score is interpolated in whole numbers. */
export interface Calibration {
  readonly from: number;
  readonly step: number;
  readonly scores: readonly number[];
}

/** Score (0 to 1000) of points: below the first step its score, above the last that one's. */
export function calibrate(points: number, { from, step, scores }: Calibration): number {
  const last = scores.length - 1;
  const place = Math.floor((points - from) / step);
  if (place < 0) return scores[0] ?? 0;
  if (place >= last) return scores[last] ?? 0;
  const before = scores[place] ?? 0;
  const after = scores[place + 1] ?? 0;
  return before + Math.trunc(((after - before) * (points - from - place * step)) / step);
}
