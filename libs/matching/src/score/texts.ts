import type { FeatureName } from './features.js';

const WORD_TEXTS: Readonly<Record<string, string>> = {
  same: 'same',
  variant: 'same name in another spelling',
  loose: 'same name in a looser spelling',
  doubtful: 'close, perhaps one name',
  slip: 'alike but for a slip',
  far: 'only somewhat alike',
  farther: 'hardly alike',
  different: 'different',
  distinct: 'two different names, however alike',
  initial: 'initial agrees',
  'initial-differs': 'initial differs',
};

const TEXTS: Readonly<Partial<Record<FeatureName, Readonly<Record<string, string>>>>> = {
  ending: { dropped: 'surname ending left out on one side', other: 'surname with another ending' },
  extra: { one: 'a given name that only one side has', more: 'given names that only one side has' },
  sex: { same: 'same sex', differs: 'different sex', 'forms-differ': 'name forms of different sex' },
  birth: {
    same: 'same birth date',
    'same-month': 'same month of birth, day not known',
    'same-year': 'same year of birth, day not known',
    conventional: 'same year of birth, 1 January standing for unknown',
    swapped: 'birth dates with day and month exchanged',
    digit: 'birth dates that differ in one digit',
    near: 'birth dates that differ in two digits',
    'other-day': 'same year of birth, another day',
    different: 'different birth dates',
  },
  document: {
    same: 'same document',
    slip: 'document numbers that differ by one slip',
    conflict: 'two different national numbers of one country',
  },
  nationality: { same: 'same nationality', other: 'different nationality' },
  rarity: { common: 'a common name, with nothing beside it', usual: 'a name of usual frequency', rare: 'a rare name' },
};

const TITLES: Readonly<Partial<Record<FeatureName, string>>> = {
  surname: 'surname',
  given: 'given name',
  patronymic: "father's name",
};

/** What was compared and how it came out, in English. */
export function sayLevel(feature: FeatureName, level: string): string {
  const title = TITLES[feature];
  return title === undefined ? (TEXTS[feature]?.[level] ?? level) : `${title}: ${WORD_TEXTS[level] ?? level}`;
}

/** A reason in English: what {@link sayLevel} says, and the values. */
export function explain(text: string, left: string, right: string): string {
  if (left === '' && right === '') return text;
  return left === right ? `${text} (${left})` : `${text} (${left || 'not stated'} / ${right || 'not stated'})`;
}
