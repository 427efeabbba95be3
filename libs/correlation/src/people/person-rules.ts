import type { Ruleset as MatchingRuleset } from '@qalqan/matching';

/** How people are compared; part of a ruleset, frozen with it. */
export interface PersonRules {
  readonly matching: MatchingRuleset;
  /** Points that a person adds whom birth date and name confirm, or make probable. */
  readonly points: Readonly<Record<'confirmed' | 'probable', number>>;
}
