import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  HitFoundV1,
  HitWithdrawnV1,
  HubStateV1,
  type HitFoundBody,
  type HitWithdrawnBody,
  type HubStateBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { MemoryCorrelationStore, QALQAN_PEOPLE_1, StateReplayer } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { OwnRecovery } from '@qalqan/messaging';
import { eventually } from '@qalqan/testkit';
import type { TestRecord } from '@qalqan/testkit/programme';
import { testHub, type TestHub } from '../testing/hub-app.js';
import { storedEvents } from '../testing/stored-events.js';
import { Story } from '../testing/story.js';

/** Everything of the hub's own but its stream, which the recovery of libs/messaging has taken back already. */
const FORGET = [
  'TRUNCATE event, fold_position, alert, selector, hit, holder_count, value_group, verdict, verdict_note CASCADE',
  'TRUNCATE stream_position, record_identity CASCADE',
  'UPDATE fold_state SET lanes = NULL, published_digest = NULL, published_positions = NULL',
];

/** Leaves what a restore of an empty copy leaves, and takes the hub's own events back. */
async function restoreOld(hub: TestHub, own: readonly VerifiedEvent[]): Promise<void> {
  for (const statement of FORGET) await hub.test.sql(statement);
  await hub.test.database.transaction(async (tx) => hub.app.get(OwnRecovery, { strict: false }).apply?.(own, tx));
}

describe('a hub whose database was restored from an old copy', () => {
  let hub: TestHub;
  let story: Story;
  let records: TestRecord[];

  beforeAll(async () => {
    hub = await testHub();
    story = new Story(hub);
    const [kz, tj, later] = [await story.publish('kz', 1), await story.publish('tj', 1), await story.publish('kz', 2)];
    const uz = await story.publish('uz', 2);
    const correction = await story.correct('tj', 1, 2, { title: 'corrected' });
    const recall = await story.recall('uz', 2, 2);
    records = [kz, tj, later, uz, correction, recall];
    for (const record of records) {
      await hub.ingest(record);
      await story.settled();
    }
    const [hit] = await story.hits();
    await hub.post(`/hits/${hit?.id}/verdict`, { verdict: 'confirmed', note: 'same man' });
    await story.settled();
  });
  afterAll(() => hub.close());

  const words = async () => ({
    found: await hub.sent<HitFoundBody>(HitFoundV1.type),
    withdrawn: await hub.sent<HitWithdrawnBody>(HitWithdrawnV1.type),
    states: await hub.sent<HubStateBody>(HubStateV1.type),
  });

  it('comes to the same state, keeps its verdicts, and tells nobody twice', async () => {
    const [before, said] = [await story.state(), await words()];
    const [hit] = await story.hits();
    const { own } = await storedEvents(hub);
    await restoreOld(hub, own);
    await hub.ingest(...records);
    await story.settled();
    const after = await story.state();
    expect([after.digest, after.positions]).toEqual([before.digest, before.positions]);
    expect(await words()).toEqual(said);
    expect((await story.hits()).map(({ id, state }) => [id, state])).toEqual([[hit?.id, 'confirmed']]);
  });

  it('says later words behind all earlier ones', async () => {
    const { found } = await words();
    const highest = Math.max(...found.map((body) => body.hit.revision));
    const { withdrawn: before } = await words();
    await hub.ingest(await story.recall('kz', 1, 2));
    await story.settled();
    const { withdrawn } = await words();
    const news = withdrawn.slice(before.length);
    const told = found.filter(({ hit }) => hit.id === news[0]?.id).map(({ recipient }) => recipient);
    expect(news.map(({ recipient }) => recipient).toSorted()).toEqual([...new Set(told)].toSorted());
    for (const { revision } of news) expect(revision).toBeGreaterThan(highest);
  });

  it('finds its store sound, although its hits count their revisions anew', async () => {
    const { json } = await hub.get('/state/verify', 'operator');
    expect(json).toMatchObject({ status: 'sound', report: { finding: null } });
  });

  it('never said a state that is behind an earlier one, so that an auditor finds each of them right', async () => {
    const replayer = new StateReplayer(new MemoryCorrelationStore(), { hasher: nodeHasher, ruleset: QALQAN_PEOPLE_1 });
    const verdicts: string[] = [];
    const { own, parties } = await storedEvents(hub);
    for (const event of [...own, ...parties])
      for (const { verdict } of await replayer.feed(event)) verdicts.push(verdict);
    expect(new Set(verdicts)).toEqual(new Set(['equal']));
    expect(await replayer.finish()).toMatchObject({ unfolded: 0, digest: (await story.state()).digest });
  });
});

describe('a verdict on a corrected alert', () => {
  it('is not taken back while the alerts come again from their first revision', async () => {
    const hub = await testHub();
    try {
      const story = new Story(hub);
      const records = [await story.publish('kz', 1), await story.publish('tj', 1)];
      records.push(await story.correct('tj', 1, 2, { phones: [] }), await story.correct('tj', 1, 3, { title: 'more' }));
      await hub.ingest(...records);
      await story.settled();
      const [hit] = await story.hits();
      await hub.post(`/hits/${hit?.id}/verdict`, { verdict: 'confirmed', reason: 'same-thing' });
      await restoreOld(hub, (await storedEvents(hub)).own);
      for (const record of records) {
        await hub.ingest(record);
        await eventually(
          () => story.state(),
          ({ streams, positions }) => streams.every(({ stream, received }) => positions[stream] === received),
        );
      }
      const again = (await hub.get(`/hits/${hit?.id}`)).json;
      expect(again).toMatchObject({ state: 'confirmed', reason: 'same-thing', verdicts: [{ verdict: 'confirmed' }] });
      await hub.ingest(await story.correct('tj', 1, 4, { phones: [] }));
      await story.settled();
      expect((await story.hits())[0]).toMatchObject({ state: 'proposed', reason: 'evidence-lost' });
    } finally {
      await hub.close();
    }
  });
});
