/** Points and the score they stand for, rising; between two rows the score is interpolated in whole numbers. */
export type Calibration = readonly (readonly [points: number, score: number])[];

/** Score (0 to 1000) of points: below the first row its score, above the last row that one's. */
export function calibrate(points: number, table: Calibration): number {
  let before = table[0] ?? [0, 0];
  if (points <= before[0]) return before[1];
  for (const row of table) {
    if (points <= row[0]) {
      const span = row[0] - before[0];
      return span === 0 ? row[1] : before[1] + Math.trunc(((row[1] - before[1]) * (points - before[0])) / span);
    }
    before = row;
  }
  return before[1];
}
