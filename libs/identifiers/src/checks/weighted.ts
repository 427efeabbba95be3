/** Value of a digit or a letter as most schemes count: 0–9, A = 10 … Z = 35; NaN for anything else. */
export function alphanumericValue(character: string): number {
  return /^[0-9A-Z]$/.test(character) ? Number.parseInt(character, 36) : Number.NaN;
}

/** Sum of value times weight over the characters; weights repeat from their start. */
export function weightedSum(text: string, weights: readonly number[], valueOf = alphanumericValue): number {
  let sum = 0;
  for (const [at, character] of Array.from(text).entries()) {
    sum += valueOf(character) * (weights[at % weights.length] ?? 0);
  }
  return sum;
}

/** The digits without their last, and that last as a number. */
export function splitCheckDigit(digits: string): { readonly body: string; readonly last: number } {
  return { body: digits.slice(0, -1), last: Number(digits.slice(-1)) };
}
