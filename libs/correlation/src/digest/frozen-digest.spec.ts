import { describe, expect, it } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { factOf } from '../fold/facts.js';
import { foldFacts } from '../fold/fold.js';
import { QALQAN_PEOPLE_1, QALQAN_STRONG_1, type Ruleset } from '../ruleset/ruleset.js';
import { MemoryCorrelationStore } from '../store/memory-store.js';
import { frozenEvents } from '../testing/frozen-events.js';

async function digestOf(ruleset: Ruleset, turn: number): Promise<string> {
  const store = new MemoryCorrelationStore();
  const facts = frozenEvents(nodeHasher, ruleset, turn).flatMap((event) => factOf(event, ruleset) ?? []);
  const { digest } = await foldFacts(store, { hasher: nodeHasher, ruleset }, facts, () => Promise.resolve());
  return digest;
}

/** A ruleset is frozen under its name: whatever changes one of these is a new ruleset. */
describe('the digest of a fixed set of events', () => {
  it.each([
    [QALQAN_STRONG_1, '9e68a9da49fd6b80597b34d1e0237a002741e050e61bba643f2a19cdb0c1bbe9'],
    [QALQAN_PEOPLE_1, 'db1c4262505fca587f3fdaee3854354144ad0eb8a1ef96a3d70599e674cb52f4'],
  ])('is that of the day the ruleset was frozen, in whatever order streams come', async (ruleset, digest) => {
    for (const turn of [0, 1, 2]) expect(await digestOf(ruleset, turn)).toBe(digest);
  });
});
