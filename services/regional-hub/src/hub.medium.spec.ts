import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  HitFoundV1,
  HitWithdrawnV1,
  HubStateV1,
  VerdictGivenV1,
  type HitFoundBody,
  type HitWithdrawnBody,
  type HubStateBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { MemoryCorrelationStore, QALQAN_PEOPLE_1, StateReplayer } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { testHub, type TestHub } from './testing/hub-app.js';
import { storedEvents } from './testing/stored-events.js';
import { Story } from './testing/story.js';

let hub: TestHub;
let story: Story;

beforeAll(async () => {
  hub = await testHub();
  story = new Story(hub);
});
afterAll(() => hub.close());

const to = (bodies: readonly HitFoundBody[], recipient: string) =>
  bodies.filter((body) => body.recipient === recipient).at(-1);

describe('a hit between two parties', () => {
  it('is found, explained and sent to each in the view its handling permits', async () => {
    await hub.ingest(
      await story.publish('tj', 1, { handling: { tlp: 'AMBER', audience: ['kz', 'unodc'] } }),
      await story.publish('kz', 1, { handling: { tlp: 'AMBER', audience: ['unodc'] } }),
    );
    await story.settled();
    const [hit] = await story.hits();
    expect(hit).toMatchObject({
      alerts: ['KZ-2026-000001', 'TJ-2026-000001'],
      tier: 'confirmed',
      score: 1000,
      ruleset: 'qalqan-people-1',
      state: 'proposed',
      reasons: [
        { feature: 'document', left: 'passport TJ A0000001', right: 'passport TJ A0000001', contribution: 900 },
        { feature: 'phone', left: '+992900000001', right: '+992900000001', contribution: 400 },
        // The document has said it already: the reason names the people, and adds nothing.
        { feature: 'person', left: 'Иванов Иван', people: { left: 0, right: 0, tier: 'confirmed' }, contribution: 0 },
      ],
    });
    const sent = await hub.sent<HitFoundBody>(HitFoundV1.type);
    expect(sent.map(({ recipient, view }) => `${recipient} ${view}`)).toEqual(['kz full', 'tj contact', 'unodc full']);
    expect(to(sent, 'tj')?.hit).toEqual({
      id: hit?.id,
      revision: 1,
      score: 1000,
      tier: 'confirmed',
      ruleset: 'qalqan-people-1',
      alert: 'TJ-2026-000001',
      counterpart: { party: 'kz', desk: 'Duty desk, +992 00 000 00 00' },
      features: ['document', 'phone', 'person'],
    });
  });

  it('is said anew when a correction changes who may see what', async () => {
    await hub.ingest(await story.correct('kz', 1, 2, { handling: { tlp: 'AMBER', audience: ['tj'] } }));
    await story.settled();
    const sent = await hub.sent<HitFoundBody>(HitFoundV1.type);
    expect(to(sent, 'tj')).toMatchObject({ view: 'full', hit: { revision: 2 } });
    expect(to(sent, 'kz')).toMatchObject({ view: 'full', hit: { revision: 1 } });
    const withdrawn = await hub.sent<HitWithdrawnBody>(HitWithdrawnV1.type);
    expect(withdrawn).toEqual([{ recipient: 'unodc', id: to(sent, 'tj')?.hit.id, revision: 2, reason: 'audience' }]);
  });

  it('is judged by an analyst; the verdict is an event and part of the digest', async () => {
    const [hit] = await story.hits();
    const before = await story.settled();
    const path = `/hits/${hit?.id}/verdict`;
    const given = await hub.post(path, { verdict: 'confirmed', note: 'same person, photo compared' });
    expect(given).toMatchObject({ status: 200, json: { hit: hit?.id, state: 'confirmed', stream: 'hub/0' } });
    const after = await story.settled();
    expect(after.digest).not.toBe(before.digest);
    expect(await hub.sent(VerdictGivenV1.type)).toMatchObject([
      { hit: hit?.id, verdict: 'confirmed', by: { member: 'hub', subject: 'user:hub-analyst' } },
    ]);
    const detail = await hub.get(`/hits/${hit?.id}`);
    expect(detail.json).toMatchObject({
      state: 'confirmed',
      verdicts: [{ verdict: 'confirmed', by: 'user:hub-analyst', note: 'same person, photo compared' }],
    });
    expect((await hub.post(path, { verdict: 'confirmed' })).json).toMatchObject({
      status: 409,
      code: 'state-conflict',
    });
    expect((await hub.post(path, { verdict: 'perhaps' })).json).toMatchObject({ status: 400, code: 'schema-invalid' });
    const unknown = await hub.post(`/hits/${'0'.repeat(64)}/verdict`, { verdict: 'dismissed' });
    expect(unknown.json).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('leaves every list once one of its alerts is recalled', async () => {
    const [hit] = await story.hits();
    await hub.ingest(await story.recall('tj', 1, 2));
    await story.settled();
    expect(await story.hits()).toEqual([]);
    expect((await story.alerts()).map(({ reference }) => reference)).toEqual(['KZ-2026-000001']);
    expect((await hub.get(`/hits/${hit?.id}`)).status).toBe(404);
    expect((await hub.get('/alerts/TJ-2026-000001')).status).toBe(404);
    const withdrawn = await hub.sent<HitWithdrawnBody>(HitWithdrawnV1.type);
    expect(withdrawn.slice(1)).toEqual([
      { recipient: 'kz', id: hit?.id, revision: 3, reason: 'recalled' },
      { recipient: 'tj', id: hit?.id, revision: 3, reason: 'recalled' },
    ]);
    expect(await hub.test.sql(`SELECT key FROM selector WHERE reference = 'TJ-2026-000001'`)).toEqual([]);
    expect(await hub.test.sql(`SELECT reasons FROM hit WHERE id = $1`, [hit?.id])).toEqual([{ reasons: null }]);
  });
});

describe('the state', () => {
  it('is what an auditor makes of the same events, at every hub.state', async () => {
    await story.settled();
    const replayer = new StateReplayer(new MemoryCorrelationStore(), { hasher: nodeHasher, ruleset: QALQAN_PEOPLE_1 });
    const verdicts: string[] = [];
    const feed = async (events: readonly VerifiedEvent[]) => {
      for (const event of events) for (const { verdict } of await replayer.feed(event)) verdicts.push(verdict);
    };
    // The hub's own stream first: every digest has to wait for the parties' events.
    const { own, parties } = await storedEvents(hub);
    await feed(own);
    await feed(parties);
    const states = await hub.sent<HubStateBody>(HubStateV1.type);
    expect(states.length).toBeGreaterThanOrEqual(3);
    expect(verdicts).toEqual(states.map(() => 'equal'));
    expect(await replayer.finish()).toMatchObject({ unfolded: 0, uncovered: [], digest: (await story.state()).digest });
  });

  it('is said at most once per interval, and not again while nothing changes', async () => {
    const before = (await hub.sent(HubStateV1.type)).length;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await hub.sent(HubStateV1.type)).length).toBe(before);
  });

  it('names ruleset, agreement and how each stream stands', async () => {
    const { streams, ruleset, agreement, algorithm } = await story.state();
    expect({ ruleset, agreement, algorithm }).toEqual({
      ruleset: 'qalqan-people-1',
      agreement: '1',
      algorithm: 'lthash16-mgf1-sha256',
    });
    expect(streams.map(({ stream, state }) => `${stream} ${state}`)).toEqual(['kz/0 live', 'tj/0 live']);
  });
});

describe('events out of turn', () => {
  it('have no effect, and do not stop those after them', async () => {
    await hub.ingest(
      await story.correct('uz', 50, 2, {}),
      await story.recall('tj', 1, 3),
      await story.publish('uz', 51),
    );
    await story.settled();
    expect((await story.alerts('?party=uz')).map(({ reference }) => reference)).toEqual(['UZ-2026-000051']);
    expect(hub.fatal).toEqual([]);
  });
});
