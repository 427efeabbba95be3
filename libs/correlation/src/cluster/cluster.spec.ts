import { describe, expect, it } from '@jest/globals';
import { AlertRecalledV1, VerdictGivenV1 } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import fc from 'fast-check';
import type { FoldableEvent } from '../fold/facts.js';
import type { Verdict } from '../fold/verdict.js';
import { foldAll, RULES, type FoldedWorld } from '../testing/fold-model.js';
import { interleave, sampleStreams } from '../testing/sample-streams.js';
import { clusterAround } from './cluster-around.js';
import { clustersOf, type Cluster } from './cluster.js';

const numbers = fc.array(fc.nat({ max: 65_535 }), { minLength: 60, maxLength: 300 });
const picks = fc.array(fc.nat({ max: 7 }), { maxLength: 20 });
const RUNS = { numRuns: 60 };

const eventsOf = (given: readonly number[], order: readonly number[]): FoldableEvent[] =>
  interleave(sampleStreams(nodeHasher, given, RULES).values(), order);
const clusters = ({ store }: FoldedWorld): Cluster[] =>
  clustersOf(store.heldHits(), new Map(Array.from(store.everyVerdict(), (entry) => [entry.hit, entry])));
const referenceOf = ({ body }: FoldableEvent): string | undefined => (body as { reference?: string }).reference;
const next = (events: readonly FoldableEvent[], stream: string): number =>
  events.filter((event) => event.stream === stream).length + 1;

function judged(events: readonly FoldableEvent[], hit: string, verdict: Verdict): FoldableEvent[] {
  const sequence = next(events, 'hub/0');
  const body = { hit, verdict, by: { member: 'hub', subject: 'analyst' } };
  const identity = sequence.toString(16).padStart(64, 'e');
  return [...events, { type: VerdictGivenV1.type, member: 'hub', stream: 'hub/0', sequence, identity, body }];
}

function recalled(events: readonly FoldableEvent[], reference: string): FoldableEvent[] {
  const member = reference.slice(0, 2).toLowerCase();
  const stream = `${member}/0`;
  const body = { reference, revision: 1_000_000, reason: 'withdrawn' };
  const place = { member, stream, sequence: next(events, stream) };
  return [...events, { type: AlertRecalledV1.type, ...place, identity: 'f'.repeat(64), body }];
}

describe('clusters', () => {
  it('split again when an alert is recalled: as if it had never been published', async () => {
    let joined = 0;
    await fc.assert(
      fc.asyncProperty(numbers, picks, fc.nat(), async (given, order, choice) => {
        const events = eventsOf(given, order);
        const before = clusters(await foldAll(events, [7]));
        const members = [...new Set(before.flatMap(({ people }) => people.map((name) => name.split('#')[0] ?? '')))];
        const bridge = members[choice % Math.max(members.length, 1)];
        if (bridge === undefined) return;
        joined += 1;
        const without = await foldAll(events.filter((event) => referenceOf(event) !== bridge));
        expect(clusters(await foldAll(recalled(events, bridge), [5]))).toEqual(clusters(without));
      }),
      RUNS,
    );
    expect(joined).toBeGreaterThan(10);
  });

  it('split when a link is dismissed: as if its hit were not there; and join as before when that is undone', async () => {
    let split = 0;
    await fc.assert(
      fc.asyncProperty(numbers, picks, fc.nat(), async (given, order, choice) => {
        const events = eventsOf(given, order);
        const world = await foldAll(events);
        const links = clusters(world).flatMap((cluster) => cluster.links);
        const link = links[choice % Math.max(links.length, 1)];
        if (link === undefined) return;
        split += 1;
        const dismissed = judged(events, link.hit, 'dismissed');
        const others = Array.from(world.store.heldHits()).filter(({ id }) => id !== link.hit);
        const verdicts = new Map(Array.from(world.store.everyVerdict(), (entry) => [entry.hit, entry]));
        expect(clusters(await foldAll(dismissed))).toEqual(clustersOf(others, verdicts));
        const earlier = verdicts.get(link.hit)?.verdict ?? 'proposed';
        expect(clusters(await foldAll(judged(dismissed, link.hit, earlier)))).toEqual(clusters(world));
      }),
      RUNS,
    );
    expect(split).toBeGreaterThan(10);
  });

  it('do not depend on the interleaving, and are found from any of their people', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, picks, picks, async (given, one, other) => {
        const world = await foldAll(eventsOf(given, one));
        expect(clusters(await foldAll(eventsOf(given, other), [4, 1]))).toEqual(clusters(world));
        for (const cluster of clusters(world))
          for (const person of cluster.people)
            expect(await clusterAround(world.store, person)).toEqual({ cluster, whole: true });
      }),
      { numRuns: 30 },
    );
  });
});
