import { describe, expect, it } from '@jest/globals';
import { AlertRecalledV1, type AlertPublishedBody } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import { SeededNumbers } from '@qalqan/matching';
import fc from 'fast-check';
import { alertLeaf, groupLeaf, hitLeaf, verdictLeaf } from '../digest/leaves.js';
import { LtHash } from '../digest/lthash.js';
import { deliveriesOf } from '../hit/change.js';
import { hitId } from '../hit/hit.js';
import { recipientsOf } from '../hit/recipients.js';
import { groupId, saidCount } from '../group/group.js';
import { isLinked, scorePair } from '../score/score-pair.js';
import { isSaid, selectorFromIndexKey } from '../selectors/selectors.js';
import { foldAll, holdersByKey, RULES, viewsAfter, type FoldedWorld } from '../testing/fold-model.js';
import { interleave, sampleStreams } from '../testing/sample-streams.js';
import type { LiveAlert } from './alert-state.js';
import type { FoldableEvent } from './facts.js';

/** Short ones for the odd case and its shrinking, long ones so that values become groups and cease to be. */
const streams = fc
  .oneof(
    fc.array(fc.nat({ max: 65_535 }), { maxLength: 150 }),
    fc.array(fc.nat({ max: 65_535 }), { minLength: 350, maxLength: 500 }),
  )
  .map((numbers) => sampleStreams(nodeHasher, numbers, RULES));
const picks = fc.array(fc.nat({ max: 7 }), { maxLength: 40 });
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const RUNS = { numRuns: 100 };

const referenceOf = ({ type, body }: FoldableEvent) =>
  type.includes('alert') ? (body as { reference: string }).reference : undefined;
const references = (events: Iterable<readonly FoldableEvent[]>) => [
  ...new Set([...events].flat().flatMap((event) => referenceOf(event) ?? [])),
];

async function liveAlerts({ store }: FoldedWorld, names: readonly string[]): Promise<LiveAlert[]> {
  return [...(await store.alerts(names)).values()].filter((entry) => entry.state === 'live');
}

/** Values that more alerts hold than the ruleset allows a hit, counted by hand. */
function groupsAmong(alerts: readonly LiveAlert[]): Map<string, LiveAlert[]> {
  return new Map([...holdersByKey(alerts)].filter(([, holders]) => holders.length > RULES.groupAbove));
}

describe('the fold', () => {
  it('depends on neither the interleaving of streams nor on how it is cut into batches', async () => {
    await fc.assert(
      fc.asyncProperty(streams, picks, picks, sizes, async (given, one, other, cut) => {
        const first = await foldAll(interleave(given.values(), one));
        const second = await foldAll(interleave(given.values(), other), cut);
        expect(second.hits).toEqual(first.hits);
        expect(second.digest).toBe(first.digest);
      }),
      RUNS,
    );
  });

  it('holds exactly the hits that comparing every two live alerts gives, groups linking none', async () => {
    await fc.assert(
      fc.asyncProperty(streams, picks, sizes, async (given, order, cut) => {
        const world = await foldAll(interleave(given.values(), order), cut);
        const alerts = await liveAlerts(world, references(given.values()));
        const groups = groupsAmong(alerts);
        const expected = alerts.flatMap((left) =>
          alerts
            .filter((right) => left.reference < right.reference)
            .flatMap((right) => {
              const linked = isLinked(RULES, left, right, (key) => groups.has(key));
              const scored = linked ? scorePair(RULES, left, right) : undefined;
              const id = hitId(nodeHasher, RULES, left.reference, right.reference);
              return scored ? [{ state: 'held', id, left: left.reference, right: right.reference, ...scored }] : [];
            }),
        );
        expect(new Set(world.hits.map((hit) => JSON.stringify(hit)))).toEqual(
          new Set(expected.map((hit) => JSON.stringify(hit))),
        );
      }),
      RUNS,
    );
  });

  it('keeps a digest that can be made anew from the state', async () => {
    await fc.assert(
      fc.asyncProperty(streams, picks, sizes, async (given, order, cut) => {
        const world = await foldAll(interleave(given.values(), order), cut);
        const fresh = LtHash.empty(nodeHasher);
        const alerts = await liveAlerts(world, references(given.values()));
        for (const alert of alerts) fresh.add(alertLeaf(alert));
        for (const key of [...groupsAmong(alerts).keys()].filter(isSaid))
          fresh.add(groupLeaf(groupId(nodeHasher, RULES, key)));
        for (const hit of world.hits) fresh.add(hitLeaf(hit));
        const judged = [...given.values()].flat().flatMap(({ body }) => (body as { hit?: string }).hit ?? []);
        for (const verdict of (await world.store.verdicts(judged)).values())
          if (verdict.verdict !== 'proposed') fresh.add(verdictLeaf(verdict));
        expect(fresh.digest()).toBe(world.digest);
      }),
      RUNS,
    );
  });

  it('leaves after a recall what would be there had the alert never been published', async () => {
    await fc.assert(
      fc.asyncProperty(streams, picks, sizes, fc.nat(), async (given, order, cut, choice) => {
        const names = references(given.values());
        const reference: string | undefined = names[choice % Math.max(names.length, 1)];
        fc.pre(reference !== undefined);
        const events = interleave(given.values(), order);
        const recall = recallOf(reference, events);
        const without = events.filter((event) => referenceOf(event) !== reference);
        const [recalled, never] = [await foldAll([...events, recall], cut), await foldAll(without)];
        expect(recalled.hits).toEqual(never.hits);
        expect(recalled.digest).toBe(never.digest);
      }),
      RUNS,
    );
  });

  it('leaves after a correction what would be there had it been published so', async () => {
    await fc.assert(
      fc.asyncProperty(streams, picks, async (given, order) => {
        const events = interleave(given.values(), order);
        const world = await foldAll(events);
        const live = await liveAlerts(world, references(given.values()));
        const asPublished = live.map(({ identity }) => publishedAs(events, identity));
        expect((await foldAll(asPublished)).hits).toEqual(world.hits);
      }),
      RUNS,
    );
  });
});

describe('the samples of this suite', () => {
  const sampled = async () => {
    const seeded = new SeededNumbers(11);
    const worlds = [];
    for (let world = 0; world < 12; world += 1) {
      const numbers = Array.from({ length: 500 }, () => seeded.below(65_536));
      worlds.push(await foldAll(interleave(sampleStreams(nodeHasher, numbers, RULES).values(), [2, 0, 3, 1])));
    }
    return { changes: worlds.flatMap(({ changes }) => changes), hits: worlds.flatMap(({ hits }) => hits) };
  };

  it('are not trivial: links come, change and go, in every way there is', async () => {
    const { changes, hits } = await sampled();
    const kinds: Partial<Record<string, readonly unknown[]>> = Object.groupBy(changes, ({ kind }) => kind);
    expect(kinds['hits-grouped']?.length).toBeGreaterThan(3);
    expect(kinds['group']?.length).toBeGreaterThan(10);
    expect(hits.length).toBeGreaterThan(0);
    expect(kinds['hit-found']?.length).toBeGreaterThan(10);
    expect(kinds['hit-changed']?.length).toBeGreaterThan(10);
    expect(kinds['hit-withdrawn']?.length).toBeGreaterThan(10);
    const said = changes.flatMap((change) => deliveriesOf(RULES, change));
    const reasons = said.flatMap(({ kind, body }) => (kind === 'withdrawn' ? [body.reason] : []));
    expect(reasons).toEqual(expect.arrayContaining(['audience', 'corrected', 'recalled']));
    const features = new Set(said.flatMap(({ kind, body }) => (kind === 'group-found' ? [body.feature] : [])));
    expect(features).toEqual(new Set(['document', 'person', 'phone']));
    const tiers = hits.flatMap((hit) => hit.reasons.flatMap(({ people }) => people?.tier ?? []));
    expect(new Set(tiers)).toEqual(new Set(['confirmed', 'probable']));
  });
});

describe('what recipients are sent', () => {
  it('adds up, in the order sent, to the views that the final state permits', async () => {
    await fc.assert(
      fc.asyncProperty(streams, picks, sizes, async (given, order, cut) => {
        const world = await foldAll(interleave(given.values(), order), cut);
        const views = new Map([...viewsAfter(world.changes).hits].map(([slot, body]) => [slot, anyRevision(body)]));
        const expected = new Map<string, unknown>();
        for (const hit of world.store.heldHits()) {
          const [left, right] = await liveAlerts(world, [hit.left, hit.right]);
          if (left === undefined || right === undefined) throw new Error('a hit of an alert that is not live');
          for (const [recipient, body] of recipientsOf(RULES, hit, left, right))
            expected.set(`${recipient} ${hit.id}`, anyRevision(body));
        }
        expect(views).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('adds up to the groups that their owners have a part in', async () => {
    await fc.assert(
      fc.asyncProperty(streams, picks, sizes, async (given, order, cut) => {
        const world = await foldAll(interleave(given.values(), order), cut);
        const views = [...viewsAfter(world.changes).groups].map(([slot, body]) => [slot, { ...body, revision: 0 }]);
        const expected = [...groupsAmong(await liveAlerts(world, references(given.values())))]
          .filter(([key]) => isSaid(key))
          .flatMap(([key, holders]) => {
            const parties = [...new Set(holders.map(({ owner }) => owner))].sort();
            const id = groupId(nodeHasher, RULES, key);
            const { feature, value } = selectorFromIndexKey(key);
            const holdersAtLeast = saidCount(holders.length);
            const said = { revision: 0, ruleset: RULES.name, id, feature, value, holdersAtLeast, parties };
            return parties.map((recipient) => [`${recipient} ${id}`, { recipient, ...said }]);
          });
        expect(new Map(views as [string, unknown][])).toEqual(new Map(expected as [string, unknown][]));
      }),
      RUNS,
    );
  });
});

/** Who saw no difference was not told, and so holds an earlier revision. */
function anyRevision(body: { readonly hit: object }): unknown {
  return { ...body, hit: { ...body.hit, revision: 0 } };
}

function recallOf(reference: string, events: readonly FoldableEvent[]): FoldableEvent {
  const member = reference.slice(0, 2).toLowerCase();
  const sequence = events.filter(({ stream }) => stream === `${member}/0`).length + 1;
  const body = { reference, revision: 1_000_000, reason: 'withdrawn' };
  return {
    type: AlertRecalledV1.type,
    member,
    stream: `${member}/0`,
    sequence,
    identity: 'f'.repeat(64),
    body,
  };
}

function publishedAs(events: readonly FoldableEvent[], identity: string): FoldableEvent {
  const event = events.find((candidate) => candidate.identity === identity);
  if (event === undefined) throw new Error('a live alert without its event');
  const { reference, alert } = event.body as AlertPublishedBody;
  return { ...event, type: 'qalqan.alert.published.v1', body: { reference, revision: 1, alert } };
}
