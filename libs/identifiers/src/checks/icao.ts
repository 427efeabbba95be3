import { alphanumericValue, weightedSum } from './weighted.js';

const WEIGHTS = [7, 3, 1];
const valueOf = (character: string): number => (character === '<' ? 0 : alphanumericValue(character));

/** Check digit of a field of the machine readable zone (ICAO Doc 9303-3 §4.9): `<` counts 0. */
export function icaoCheckDigit(field: string): string {
  return String(weightedSum(field, WEIGHTS, valueOf) % 10);
}
