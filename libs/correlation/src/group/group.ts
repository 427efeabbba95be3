import { toHex, utf8, type Hasher } from '@qalqan/signing';
import type { Ruleset } from '../ruleset/ruleset.js';
import { byCodeUnits } from '../selectors/order.js';

/** How many live alerts of one owner have a value. Rows of zero holders do not exist. */
export interface HolderCount {
  /** Index key of the value: see `linkingKeysOf`. */
  readonly key: string;
  readonly owner: string;
  readonly holders: number;
}

/** All holders of one value. */
export interface Holding {
  readonly key: string;
  readonly holders: number;
  /** Owners with at least one, in order. */
  readonly owners: readonly string[];
}

/** What is kept of a group: its number of sayings, whether or not there is a group at present. */
export interface GroupEntry {
  readonly id: string;
  readonly key: string;
  readonly state: 'held' | 'withdrawn';
  /** Grows each time the hub says the group anew, also over a withdrawal; depends on arrival order, never digested. */
  readonly revision: number;
}

/** Hex SHA-256 of `ruleset\ngroup\nkey\n`. Whoever holds the value can compute it; nobody else is told. */
export function groupId(hasher: Hasher, ruleset: Ruleset, key: string): string {
  return toHex(hasher.sha256(utf8(`${ruleset.name}\ngroup\n${key}\n`)));
}

export function holdingOf(key: string, counts: readonly HolderCount[]): Holding {
  const present = counts.filter(({ holders }) => holders > 0);
  return {
    key,
    holders: present.reduce((sum, { holders }) => sum + holders, 0),
    owners: present.map(({ owner }) => owner).sort(byCodeUnits),
  };
}

/** A value with more holders than this links nobody by itself: it is one visible group, so that cost stays linear. */
export function isGroup(ruleset: Ruleset, { holders }: Pick<Holding, 'holders'>): boolean {
  return holders > ruleset.groupAbove;
}

/**
 * The count that is said: the greatest power of two that is not above it, so that a value in a million alerts is said
 * twenty times and not a million times.
 */
export function saidCount(holders: number): number {
  return 2 ** Math.floor(Math.log2(Math.max(holders, 1)));
}
