import type { Person } from '../person/person.js';
import type { Reading } from '../roles/roles.js';
import type { Ruleset } from '../ruleset/ruleset.js';
import { FEATURES, LEVELS, type FeatureName } from './features.js';
import type { PairLevels } from './pair-levels.js';
import { explain } from './texts.js';

/** What one feature did to the score. `code` is stable and is what translations are keyed by; `text` is English. */
export interface Reason {
  readonly feature: FeatureName;
  readonly code: string;
  readonly left: string;
  readonly right: string;
  /** Points that the feature added; 100 points are a factor of e in the odds. */
  readonly contribution: number;
  readonly text: string;
}

/** Levels that only say that there was nothing to compare. */
export const SILENT: ReadonlySet<string> = new Set(['unknown', 'missing', 'none', 'not-asked', 'renewed']);
/** Features of which `same` goes without saying. */
export const SILENT_SAME: ReadonlySet<FeatureName> = new Set(['ending']);

/** The features that spoke, the weightiest first. */
export function reasonsOf(pair: PairLevels, people: readonly [Person, Person], ruleset: Ruleset): readonly Reason[] {
  const reasons: Reason[] = [];
  FEATURES.forEach((feature, at) => {
    const level = LEVELS[feature][pair.levels[at] ?? 0] ?? '';
    if (SILENT.has(level) || (level === 'same' && SILENT_SAME.has(feature))) return;
    const left = shown(feature, pair.left, people[0]);
    const right = shown(feature, pair.right, people[1]);
    const contribution = ruleset.weights[at]?.[pair.levels[at] ?? 0] ?? 0;
    reasons.push({
      feature,
      code: `${feature}.${level}`,
      left,
      right,
      contribution,
      text: explain(feature, level, left, right),
    });
  });
  return reasons.sort((one, other) => Math.abs(other.contribution) - Math.abs(one.contribution));
}

function shown(feature: FeatureName, reading: Reading, person: Person): string {
  switch (feature) {
    case 'surname':
    case 'ending':
      return reading.surname?.text ?? '';
    case 'given':
    case 'extra':
      return reading.given.map((token) => token.text).join(' ');
    case 'patronymic':
      return reading.patronymic?.token.text ?? '';
    case 'sex':
      return person.sex ?? '';
    case 'birth':
      return person.dob ?? '';
    case 'document':
      return (person.docs ?? []).map((one) => `${one.type} ${one.country.toUpperCase()} ${one.number}`).join(', ');
    case 'nationality':
      return person.nationality ?? '';
    case 'rarity':
      return '';
  }
}
