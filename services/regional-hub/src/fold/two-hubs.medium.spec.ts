import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HitFoundV1, type HitFoundBody } from '@qalqan/contracts';
import { MemoryCorrelationStore, QALQAN_PEOPLE_1, StateReplayer } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { Outbox } from '@qalqan/messaging';
import { Database, Leases, type Lease } from '@qalqan/store';
import { eventually } from '@qalqan/testkit';
import type { TestRecord } from '@qalqan/testkit/programme';
import { Reassessment } from '../hits/reassessment.js';
import { EventStore } from '../ingest/event.store.js';
import { FactSource } from '../ingest/fact-source.js';
import { SETTINGS, testHub, type TestHub } from '../testing/hub-app.js';
import { storedEvents } from '../testing/stored-events.js';
import { Story } from '../testing/story.js';
import { FoldLoop } from './fold-loop.js';
import { FoldStep } from './fold-step.js';
import { FoldVoice } from './fold-voice.js';

/** A thousand are tried with QALQAN_PAIRS=1000; the usual run is to be quick. */
const PAIRS = Number(process.env['QALQAN_PAIRS'] ?? 240);
/** Pairs of parties that publish beside each other. */
const COUPLES = [
  ['kz', 'tj'],
  ['kg', 'uz'],
  ['tm', 'unodc'],
] as const;
const LEASE_MS = 1_500;
/** Far below what the database alone would wait for, and far above a lease: machines are busy. */
const TAKEOVER_MS = 15_000;
const SETTLE_MS = 180_000;

describe('two hubs on one database', () => {
  let first: TestHub;
  let second: TestHub;
  let story: Story;

  beforeEach(async () => {
    first = await testHub({ leaseMs: LEASE_MS });
    second = await testHub({ leaseMs: LEASE_MS }, first);
    story = new Story(first);
  });
  afterEach(async () => {
    await second.close();
    await first.close();
  });

  it(`find each of ${PAIRS} pairs that two parties publish at the same moment, once`, async () => {
    const lanes = await Promise.all(
      COUPLES.map((parties) => pairsOf(story, parties, Math.ceil(PAIRS / COUPLES.length))),
    );
    await Promise.all(
      lanes.map(async (pairs) => {
        for (const [at, [left, right]] of pairs.entries()) {
          const [one, other] = at % 2 === 0 ? [first, second] : [second, first];
          await Promise.all([one.ingest(left), other.ingest(right)]);
        }
      }),
    );
    await expectEachPairOnce(first, story, lanes.flat().length);
  }, 240_000);

  it('come to the state of a single hub when the leader is cut off in the middle of folds', async () => {
    const pairs = await pairsOf(story, ['kz', 'tj'], 60);
    let cuts = 0;
    for (const [left, right] of pairs) {
      await Promise.all([first.ingest(left), second.ingest(right)]);
      cuts += await cutWhoFolds(first);
    }
    expect(cuts).toBeGreaterThan(0);
    await expectEachPairOnce(first, story, pairs.length);
    expect([...first.fatal, ...second.fatal]).toEqual([]);
  }, 120_000);
});

describe('a leader that was too slow', () => {
  let hub: TestHub;
  let story: Story;

  beforeEach(async () => {
    hub = await testHub({ leaseMs: LEASE_MS });
    story = new Story(hub);
    // The fold of this process gives way to one that is held by the spec.
    await hub.app.get(FoldLoop, { strict: false }).beforeApplicationShutdown();
  });
  afterEach(() => hub.close());

  it('folds nothing once another has the lease', async () => {
    const late = await leaseOf(hub, 'late', 1);
    await eventually(() => leases(hub).acquire('fold', 'next', LEASE_MS));
    const [pair] = await pairsOf(story, ['kz', 'tj'], 1);
    await hub.ingest(...(pair ?? []));
    expect(await stepOf(hub).run(late)).toBeUndefined();
    expect(await hub.sent(HitFoundV1.type)).toEqual([]);
    expect(await hub.test.sql(`SELECT FROM fold_position WHERE sequence > 0`)).toEqual([]);
  });

  it('keeps the lease from others while its transaction lives', async () => {
    const [pair] = await pairsOf(story, ['kz', 'tj'], 1);
    await hub.ingest(...(pair ?? []));
    const pause = new Pause();
    const running = stepOf(hub, pause).run(await leaseOf(hub, 'slow', 1));
    await pause.reached;
    let taken = false;
    const taking = leases(hub)
      .acquire('fold', 'next', LEASE_MS)
      .then((lease) => (taken = lease !== undefined));
    await waitingForLocks(hub);
    expect(taken).toBe(false);
    pause.end();
    expect(await running).toMatchObject({ folded: 2 });
    await taking;
    expect(taken).toBe(true);
  });

  it('that sleeps in the middle of a fold loses the transaction, and what it does after that is refused', async () => {
    const [pair] = await pairsOf(story, ['kz', 'tj'], 1);
    await hub.ingest(...(pair ?? []));
    const pause = new Pause();
    const running = stepOf(hub, pause).run(await leaseOf(hub, 'asleep', LEASE_MS));
    await pause.reached;
    const begun = performance.now();
    const second = await testHub({ leaseMs: LEASE_MS }, hub);
    try {
      await eventually(async () => (await hub.sent(HitFoundV1.type)).length > 0, Boolean, SETTLE_MS);
      expect(performance.now() - begun).toBeLessThan(TAKEOVER_MS);
      pause.end();
      await expect(running).rejects.toThrow();
      await expectEachPairOnce(second, new Story(second), 1);
      expect(second.fatal).toEqual([]);
    } finally {
      await second.close();
    }
  }, 120_000);
});

type Pair = readonly [TestRecord, TestRecord];

let lastNumber = 0;

/** Alerts about the same person of two parties, signed and not yet taken in; about another person in each pair. */
async function pairsOf(story: Story, [left, right]: readonly [string, string], count: number): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let at = 0; at < count; at += 1) {
    const number = (lastNumber += 1);
    const changes = { handling: { tlp: 'AMBER' as const, audience: [left, right] } };
    pairs.push([await story.publish(left, number, changes), await story.publish(right, number, changes)]);
  }
  return pairs;
}

/** Each pair is one hit, told to each of its recipients once; an auditor comes to the same digest. */
async function expectEachPairOnce(hub: TestHub, story: Story, pairs: number): Promise<void> {
  const { digest } = await story.settled(SETTLE_MS);
  const said = await hub.sent<HitFoundBody>(HitFoundV1.type);
  const once = new Set(said.map(({ recipient, hit }) => `${recipient} ${hit.id}`));
  expect({ hits: new Set(said.map(({ hit }) => hit.id)).size, told: once.size, sent: said.length }).toEqual({
    hits: pairs,
    told: 2 * pairs,
    sent: 2 * pairs,
  });
  const { own, parties } = await storedEvents(hub);
  const replayer = new StateReplayer(new MemoryCorrelationStore(), { hasher: nodeHasher, ruleset: QALQAN_PEOPLE_1 });
  for (const event of [...own, ...parties]) await replayer.feed(event);
  expect((await replayer.finish()).digest).toBe(digest);
}

/** Ends the database session that holds the lock of the state, as the death of its process does; how many there were. */
async function cutWhoFolds({ test }: TestHub): Promise<number> {
  const rows = await test.sql(
    `SELECT pg_terminate_backend(pid) FROM pg_locks
      WHERE relation = 'fold_state'::regclass AND mode = 'RowShareLock' AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows.length;
}

async function waitingForLocks({ test }: TestHub): Promise<void> {
  await eventually(
    async () => (await test.sql(`SELECT FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()`)).length > 0,
  );
}

function leases(hub: TestHub): Leases {
  return hub.app.get(Leases, { strict: false });
}

async function leaseOf(hub: TestHub, holder: string, ttlMs: number): Promise<Lease> {
  const lease = await leases(hub).acquire('fold', holder, ttlMs);
  if (lease === undefined) throw new Error('the lease was free');
  return lease;
}

/** A point in a fold, after its fence was checked, at which the process stands still. */
class Pause {
  readonly reached: Promise<unknown>;
  private readonly over = Promise.withResolvers<undefined>();
  private readonly at = Promise.withResolvers<undefined>();

  constructor() {
    this.reached = this.at.promise;
  }

  wait(): Promise<unknown> {
    this.at.resolve(undefined);
    return this.over.promise;
  }

  end(): void {
    this.over.resolve(undefined);
  }
}

/** A step of the fold as another process of the hub would run it. */
function stepOf(hub: TestHub, pause?: Pause): FoldStep {
  const outbox = hub.app.get(Outbox, { strict: false });
  const slow: Pick<Outbox, 'addAll'> = {
    addAll: async (tx, events) => {
      await pause?.wait();
      return outbox.addAll(tx, events);
    },
  };
  const settings = { ...SETTINGS, leaseMs: LEASE_MS };
  const database = hub.app.get(Database, { strict: false });
  const voice = new FoldVoice(slow as Outbox, QALQAN_PEOPLE_1, hub.app.get(Reassessment, { strict: false }));
  return new FoldStep(database, new FactSource(new EventStore(), QALQAN_PEOPLE_1), voice, QALQAN_PEOPLE_1, settings);
}
