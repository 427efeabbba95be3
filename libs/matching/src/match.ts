import type { Person } from './person/person.js';
import { preparePerson, type PreparedPerson } from './person/prepare.js';
import type { Ruleset } from './ruleset/ruleset.js';
import { reasonsOf, type Reason } from './score/reasons.js';
import { scorePrepared } from './score/score-pair.js';
import { tierOf, type Tier } from './score/tier.js';

/** Outcome of a comparison: score 0 to 1000, whether it reaches the threshold, how far the evidence reaches, and why. */
export interface MatchResult {
  readonly score: number;
  readonly match: boolean;
  readonly tier: Tier;
  readonly reasons: readonly Reason[];
}

/** Compares two people. Symmetric in score, match and tier; pure and deterministic; never throws. */
export function comparePersons(left: Person, right: Person, ruleset: Ruleset): MatchResult {
  return explainPrepared(
    { person: left, prepared: preparePerson(left) },
    { person: right, prepared: preparePerson(right) },
    ruleset,
  );
}

/** A person beside his prepared form, for one who is compared with many. */
export interface Subject {
  readonly person: Person;
  readonly prepared: PreparedPerson;
}

/** As `comparePersons`, for people that were prepared before. */
export function explainPrepared(left: Subject, right: Subject, ruleset: Ruleset): MatchResult {
  const pair = scorePrepared(left.prepared, right.prepared, ruleset);
  const match = pair.score >= ruleset.threshold;
  return {
    score: pair.score,
    match,
    tier: tierOf(pair.levels, match),
    reasons: reasonsOf(pair, [left.person, right.person], ruleset),
  };
}
