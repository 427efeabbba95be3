import { describe, expect, it } from '@jest/globals';
import { HubStateV1, type HubStateBody } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import { formatSequence } from '@qalqan/signing';
import fc from 'fast-check';
import { factOf, type FoldableEvent } from '../fold/facts.js';
import { foldFacts } from '../fold/fold.js';
import { MemoryCorrelationStore } from '../store/memory-store.js';
import { PORTS } from '../testing/fold-model.js';
import { interleave, sampleStreams } from '../testing/sample-streams.js';
import { StateReplayer, type StateComparison } from './state-replayer.js';

const numbers = fc.array(fc.nat({ max: 65_535 }), { maxLength: 200 });
const picks = fc.array(fc.nat({ max: 7 }), { maxLength: 40 });
const RUNS = { numRuns: 100 };

/**
 * What a hub does: folds party events as they come and puts hub.state records on its own stream, here after every third
 * event. Gives back all streams as the log holds them.
 */
async function runHub(events: readonly FoldableEvent[]): Promise<Map<string, FoldableEvent[]>> {
  const store = new MemoryCorrelationStore();
  const streams = new Map<string, FoldableEvent[]>([['hub/0', []]]);
  const positions: Record<string, string> = {};
  const onHub = (event: Pick<FoldableEvent, 'type' | 'identity' | 'body'>) => {
    const hub = streams.get('hub/0') ?? [];
    const placed = { ...event, member: 'hub', stream: 'hub/0', sequence: hub.length + 1 };
    hub.push(placed);
    return placed;
  };
  for (const [at, given] of events.entries()) {
    const event = given.stream === 'hub/0' ? onHub(given) : given;
    const fact = factOf(event, PORTS.ruleset);
    const { digest } = await foldFacts(store, PORTS, fact ? [fact] : [], () => Promise.resolve());
    if (event.stream !== 'hub/0') {
      streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
      positions[event.stream] = formatSequence(event.sequence);
    }
    if (at % 3 === 2) onHub(stateRecord({ ...positions }, digest));
  }
  return streams;
}

function stateRecord(positions: Record<string, string>, digest: string) {
  const body: HubStateBody = {
    algorithm: 'lthash16-mgf1-sha256',
    ruleset: PORTS.ruleset.name,
    agreement: '1',
    positions,
    digest,
  };
  return { type: HubStateV1.type, identity: 'e'.repeat(64), body };
}

async function replay(events: readonly FoldableEvent[], maxBuffered?: number) {
  const replayer = new StateReplayer(new MemoryCorrelationStore(), PORTS, maxBuffered);
  const comparisons: StateComparison[] = [];
  for (const event of events) comparisons.push(...(await replayer.feed(event)));
  return { comparisons, waiting: replayer.waiting, rest: await replayer.finish() };
}

const verdictsOf = (comparisons: readonly StateComparison[]) => [...new Set(comparisons.map(({ verdict }) => verdict))];

describe('replay of the hub state', () => {
  it('agrees with every record of an honest hub, in whatever interleaving the log holds the streams', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, picks, picks, async (choices, one, other) => {
        const streams = await runHub(interleave(sampleStreams(nodeHasher, choices).values(), one));
        const states = (streams.get('hub/0') ?? []).filter(({ type }) => type === HubStateV1.type).length;
        const { comparisons, rest } = await replay(interleave(streams.values(), other));
        expect(comparisons).toHaveLength(states);
        expect(comparisons.filter(({ verdict }) => verdict !== 'equal')).toEqual([]);
        expect(rest.uncovered).toEqual([]);
      }),
      RUNS,
    );
  });

  it('names the first record that does not follow from the events', async () => {
    const streams = await runHub(interleave(sampleStreams(nodeHasher, sampleNumbers(600)).values(), [1, 0, 2]));
    const events = interleave(streams.values(), [3, 1, 2]);
    const honest = await replay(events);
    expect(verdictsOf(honest.comparisons)).toEqual(['equal']);
    const victim = events.find(({ type, sequence }) => type.includes('published') && sequence > 1);
    const altered = events.map((event) => (event === victim ? { ...event, identity: '0'.repeat(64) } : event));
    const { comparisons } = await replay(altered);
    const first = comparisons.findIndex(({ verdict }) => verdict === 'different');
    expect(first).toBeGreaterThanOrEqual(0);
    const position = comparisons[first]?.positions[victim?.stream ?? ''];
    expect(Number(position)).toBeGreaterThanOrEqual(victim?.sequence ?? Infinity);
  });

  it('says which streams the log lacks', async () => {
    const streams = await runHub(interleave(sampleStreams(nodeHasher, sampleNumbers(300)).values(), [1, 0, 2]));
    const { comparisons, rest, waiting } = await replay([
      ...(streams.get('hub/0') ?? []),
      ...(streams.get('kz/0') ?? []),
    ]);
    expect(verdictsOf(comparisons)).not.toContain('different');
    expect(rest.uncovered).toHaveLength(waiting);
    expect(rest.uncovered.at(-1)?.missing).toEqual(expect.arrayContaining(['tj/0', 'uz/0']));
  });

  it('refuses a record that takes positions back, and one under another ruleset', async () => {
    const [event] = sampleStreams(nodeHasher, [2, 0, 0, 1, 1, 1, 1, 1, 1]).values();
    const [published] = event ?? [];
    if (published === undefined) throw new Error('no sample');
    const states = [
      stateRecord({ [published.stream]: formatSequence(1) }, '0'.repeat(64)),
      stateRecord({}, '0'.repeat(64)),
      { ...stateRecord({}, ''), body: { ...stateRecord({}, '').body, ruleset: 'another' } },
    ].map((state, at) => ({ ...state, member: 'hub', stream: 'hub/0', sequence: at + 1 }));
    const { comparisons } = await replay([published, ...states]);
    expect(comparisons.map(({ verdict }) => verdict)).toEqual(['different', 'went-back', 'unsupported']);
  });

  it('holds no more than it may, and says so', async () => {
    const party = sampleStreams(nodeHasher, sampleNumbers(300)).get('kz/0') ?? [];
    expect(party.length).toBeGreaterThan(5);
    await expect(replay(party, 5)).rejects.toMatchObject({ code: 'overloaded' });
  });
});

function sampleNumbers(length: number): number[] {
  return Array.from({ length }, (_, at) => (at * 7919 + (at % 13) * 104_729) % 65_521);
}
