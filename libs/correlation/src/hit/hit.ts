import type { HitReason } from '@qalqan/contracts';
import { toHex, utf8, type Hasher } from '@qalqan/signing';
import type { Ruleset, Tier } from '../ruleset/ruleset.js';
import { byCodeUnits } from '../selectors/order.js';

/** A link between two alerts that holds. `left` is the lower reference. */
export interface Hit {
  readonly state: 'held';
  readonly id: string;
  readonly left: string;
  readonly right: string;
  /** Grows each time the hub says the hit anew, also over a withdrawal; depends on arrival order, so never digested. */
  readonly revision: number;
  readonly score: number;
  readonly tier: Tier;
  readonly reasons: readonly HitReason[];
}

/** What is kept of a hit that no longer holds: enough to number its next revision, no value. */
export interface WithdrawnHit {
  readonly state: 'withdrawn';
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly revision: number;
}

export type HitEntry = Hit | WithdrawnHit;

/** Hex SHA-256 of `ruleset\nleft\nright\n`, lower reference first: the same wherever the pair is found. */
export function hitId(hasher: Hasher, ruleset: Ruleset, one: string, other: string): string {
  const [left, right] = byCodeUnits(one, other) <= 0 ? [one, other] : [other, one];
  return toHex(hasher.sha256(utf8(`${ruleset.name}\n${left}\n${right}\n`)));
}
