import type { Hasher } from '@qalqan/signing';
import type { FoldableEvent } from '../fold/facts.js';
import type { Ruleset } from '../ruleset/ruleset.js';
import { interleave, sampleStreams } from './sample-streams.js';

const CHOICES = 6_000;

/**
 * The same events on every machine, for digests that are held against those of other machines and of other days; `turn` says
 * in which order the streams are mixed, each in its own.
 */
export function frozenEvents(hasher: Hasher, ruleset: Ruleset, turn = 0): FoldableEvent[] {
  const streams = sampleStreams(hasher, numbers(CHOICES, 17), ruleset);
  return interleave(streams.values(), turn === 0 ? [] : numbers(97, turn));
}

/** A linear congruential generator (Numerical Recipes): whole numbers below 2^16. */
function numbers(count: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 16;
  });
}
