import { LEVELS, PLACE, type FeatureLevels, type FeatureName } from './features.js';

/**
 * How far the evidence reaches: `confirmed` by a document or a full birth date, `probable` by part of a birth date,
 * `possible` by the name alone, `none` below the threshold.
 */
export type Tier = 'confirmed' | 'probable' | 'possible' | 'none';

const PARTIAL_DATES: ReadonlySet<string> = new Set([
  'same-month',
  'same-year',
  'conventional',
  'swapped',
  'digit',
  'near',
]);
/** Another father is another person, whatever else agrees; what is written may still be wrong. */
const ANOTHER_FATHER: ReadonlySet<string> = new Set(['different', 'distinct']);
const AGREEING: ReadonlySet<string> = new Set(['same', 'variant', 'loose', 'initial']);

/** Tier of a pair that matches, by the kind of its evidence and not by its score. */
export function tierOf(levels: FeatureLevels, matches: boolean): Tier {
  if (!matches) return 'none';
  const document = levelName(levels, 'document');
  const birth = levelName(levels, 'birth');
  if (document === 'same') return 'confirmed';
  const namesAgree =
    AGREEING.has(levelName(levels, 'surname')) &&
    AGREEING.has(levelName(levels, 'given')) &&
    !ANOTHER_FATHER.has(levelName(levels, 'patronymic'));
  if (birth === 'same' && document !== 'conflict' && namesAgree) return 'confirmed';
  if (birth === 'same' || document === 'slip' || PARTIAL_DATES.has(birth)) return 'probable';
  return 'possible';
}

/** Tier of a pair that is one person, from what stands beside a document that both have: `possible` when that is the name alone. */
export function tierBesideDocument(levels: FeatureLevels): Tier {
  const without = levels.with(PLACE.document, 0);
  return tierOf(without, true);
}

/** Name of the level that a feature has taken. */
export function levelName(levels: FeatureLevels, feature: FeatureName): string {
  return LEVELS[feature][levels[PLACE[feature]] ?? 0] ?? '';
}
