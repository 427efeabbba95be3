/**
 * How close two spellings are, in steps that the weights know: from equal sounds over spelling variants and slips to
 * different names. Limits are costs per letter in hundredths of a letter, frozen with the ruleset.
 */
export const CLOSENESS = ['same', 'variant', 'loose', 'doubtful', 'slip', 'far', 'farther', 'different'] as const;

const LIMITS: readonly number[] = [0, 200, 450, 750, 1100, 1600, 2300];

/** Step of closeness of a cost (hundredths of a letter) between words of these lengths. */
export function closenessOf(cost: number, left: number, right: number): number {
  const perLetter = (cost * 100) / Math.max(left, right, 3);
  let step = 0;
  while (step < LIMITS.length && perLetter > (LIMITS[step] ?? 0)) step += 1;
  return step;
}
