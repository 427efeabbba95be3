import type { Person } from '../person/person.js';
import type { Reading } from '../roles/roles.js';
import type { Ruleset } from '../ruleset/ruleset.js';
import { FEATURES, type FeatureName } from './features.js';
import type { PairLevels } from './pair-levels.js';
import { SPOKEN } from './spoken.js';
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

/** The features that spoke, the weightiest first. */
export function reasonsOf(pair: PairLevels, people: readonly [Person, Person], ruleset: Ruleset): readonly Reason[] {
  const reasons: Reason[] = [];
  for (let at = 0; at < FEATURES.length; at += 1) {
    const level = pair.levels[at] ?? 0;
    const spoken = SPOKEN[at]?.[level];
    if (spoken === undefined) continue;
    const { feature, code, text } = spoken;
    const left = shown(feature, pair.left, people[0]);
    const right = shown(feature, pair.right, people[1]);
    const contribution = ruleset.weights[at]?.[level] ?? 0;
    reasons.push({ feature, code, left, right, contribution, text: explain(text, left, right) });
  }
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
