import { CLOSENESS } from '../compare/closeness.js';
import type { NameComparison } from '../compare/compare-readings.js';
import { compareDates, type DateRelation } from '../evidence/birth-date.js';
import { compareDocuments, type DocumentRelation } from '../evidence/documents.js';
import { compareSex } from '../evidence/sex.js';
import type { PreparedPerson } from '../person/prepare.js';

const WORD_LEVELS = [...CLOSENESS, 'distinct', 'initial', 'initial-differs', 'missing'] as const;

/**
 * The features and their levels, in the order of the weights. A feature takes exactly one level for a pair. Names of features
 * and levels are codes of reasons: stable, translated by their code.
 */
export const LEVELS = {
  surname: WORD_LEVELS,
  ending: ['same', 'dropped', 'other', 'none'],
  given: WORD_LEVELS,
  extra: ['none', 'one', 'more'],
  patronymic: WORD_LEVELS,
  sex: ['unknown', 'same', 'differs', 'forms-differ'],
  birth: [
    'unknown',
    'same',
    'same-month',
    'same-year',
    'conventional',
    'swapped',
    'digit',
    'near',
    'other-day',
    'different',
  ],
  document: ['unknown', 'same', 'slip', 'renewed', 'conflict'],
  nationality: ['unknown', 'same', 'other'],
  rarity: ['not-asked', 'common', 'usual', 'rare'],
} as const;

export type FeatureName = keyof typeof LEVELS;
export const FEATURES = Object.keys(LEVELS) as readonly FeatureName[];

/** Level of each feature for a pair, in the order of `FEATURES`. */
export type FeatureLevels = readonly number[];

const BIRTH = placesOf(LEVELS.birth) as Readonly<Record<DateRelation, number>>;
const DOCUMENT = placesOf(LEVELS.document) as Readonly<Record<DocumentRelation, number>>;

function placesOf(levels: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(levels.map((level, at) => [level, at]));
}

/** Levels of everything besides the name. */
export function evidenceLevels(left: PreparedPerson, right: PreparedPerson): readonly number[] {
  return [
    compareSex(left, right),
    BIRTH[compareDates(left.birth, right.birth)],
    DOCUMENT[compareDocuments(left.documents, right.documents)],
    compareNationality(left, right),
  ];
}

function compareNationality(left: PreparedPerson, right: PreparedPerson): number {
  if (left.nationality === '' || right.nationality === '') return 0;
  return left.nationality === right.nationality ? 1 : 2;
}

/** Levels of a name comparison, in the order of `FEATURES`. */
export function nameLevels(name: NameComparison): readonly number[] {
  return [name.surname, name.ending, name.given, Math.min(name.extra, 2), name.patronymic];
}

/** Place of a feature in `FEATURES`. */
export const PLACE = Object.fromEntries(FEATURES.map((feature, at) => [feature, at])) as Readonly<
  Record<FeatureName, number>
>;
