import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CORRELATION_STORE_CONTRACT,
  factOf,
  foldFacts,
  interleave,
  MemoryCorrelationStore,
  QALQAN_PEOPLE_1,
  sampleStreams,
  type CorrelationStore,
  type FoldFact,
} from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { emptyDatabase, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { migrate, openDatabase, revertLast } from '@qalqan/store';
import fc from 'fast-check';
import { PostgresCorrelationStore } from './postgres-correlation-store.js';
import { ENTITIES, MIGRATIONS } from './schema.js';

/** People are compared, and groups are so small that samples cross the line in both directions. */
const PORTS = { hasher: nodeHasher, ruleset: { ...QALQAN_PEOPLE_1, groupAbove: 3 } };
const UNDO = new Error('undo');

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase({ entities: ENTITIES, migrations: MIGRATIONS });
});
afterAll(() => test.drop());

/** Gives an empty store and undoes whatever was done with it. */
async function withStore(work: (store: CorrelationStore) => Promise<void>): Promise<void> {
  const undone = test.database.transaction(async ({ manager }) => {
    await work(new PostgresCorrelationStore(manager));
    throw UNDO;
  });
  await undone.catch((error: unknown) => {
    if (error !== UNDO) throw error;
  });
}

describe('PostgresCorrelationStore', () => {
  it.each(CORRELATION_STORE_CONTRACT)('$name', (promise) => withStore((store) => promise.run(store)));

  it('comes to the same state as the store in memory, whatever the events', async () => {
    const streams = fc.array(fc.nat({ max: 65_535 }), { minLength: 40, maxLength: 200 });
    const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(streams, fc.array(fc.nat({ max: 7 }), { maxLength: 20 }), sizes, async (numbers, picks, cut) => {
        const events = interleave(sampleStreams(nodeHasher, numbers, PORTS.ruleset).values(), picks);
        const facts = events
          .map((event) => factOf(event, PORTS.ruleset))
          .filter((fact): fact is FoldFact => fact !== undefined);
        const memory = new MemoryCorrelationStore();
        const expected = await fold(memory, facts, [1]);
        await withStore(async (store) => {
          expect(await fold(store, facts, cut)).toBe(expected);
          const held = [...memory.heldHits()];
          const found = await store.hits(held.map(({ id }) => id));
          for (const hit of held) {
            const entry = found.get(hit.id);
            expect({ ...entry, revision: 0 }).toEqual({ ...hit, revision: 0 });
            // As JSON: the order of members counts as well, by which recipients are told what changed.
            expect(entry?.state === 'held' && JSON.stringify(entry.reasons)).toBe(JSON.stringify(hit.reasons));
          }
          const alerts = [...memory.everyAlert()];
          const stored = await store.alerts(alerts.map(({ reference }) => reference));
          expect(stored).toEqual(new Map(alerts.map((alert) => [alert.reference, alert])));
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('migrations of the hub', () => {
  it('can be taken back and run again', async () => {
    const empty = await emptyDatabase();
    const options = { url: empty.url, entities: ENTITIES, migrations: MIGRATIONS };
    try {
      expect(await migrate(options)).toHaveLength(MIGRATIONS.length);
      await revertLast(options);
      expect(await migrate(options)).toEqual([MIGRATIONS.at(-1)?.name]);
      await (await openDatabase(options)).close();
    } finally {
      await empty.drop();
    }
  });
});

async function fold(store: CorrelationStore, facts: readonly FoldFact[], sizes: readonly number[]): Promise<string> {
  let digest = (await foldFacts(store, PORTS, [], () => Promise.resolve())).digest;
  for (let at = 0, turn = 0; at < facts.length; turn += 1) {
    const batch = facts.slice(at, at + (sizes[turn % sizes.length] ?? 1));
    at += batch.length;
    ({ digest } = await foldFacts(store, PORTS, batch, () => Promise.resolve()));
  }
  return digest;
}
