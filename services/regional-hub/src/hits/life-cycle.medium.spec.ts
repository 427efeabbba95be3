import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  HitChangedV1,
  VerdictGivenV1,
  type AlertBody,
  type HitChangedBody,
  type VerdictGivenBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { MemoryCorrelationStore, QALQAN_PEOPLE_1, StateReplayer } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { reference, sampleAlert } from '@qalqan/testkit/programme';
import { testHub, type Answer, type TestHub } from '../testing/hub-app.js';
import { storedEvents } from '../testing/stored-events.js';
import { Story } from '../testing/story.js';
import type { HitDetail, HitItem } from './hit-item.js';

let hub: TestHub;
let story: Story;

beforeAll(async () => {
  hub = await testHub();
  story = new Story(hub);
});
afterAll(() => hub.close());

const handling = (...audience: string[]): Pick<AlertBody, 'handling'> => ({ handling: { tlp: 'AMBER', audience } });
const OPEN = handling('kz', 'tj');
const judge = (hit: HitItem, body: object, as?: string, headers?: Readonly<Record<string, string>>): Promise<Answer> =>
  hub.post(`/hits/${hit.id}/verdict`, body, as, headers);
const detail = async ({ id }: HitItem): Promise<HitDetail> =>
  (await hub.get(`/hits/${id}`)).json as unknown as HitDetail;
const told = async ({ id }: HitItem): Promise<HitChangedBody[]> =>
  (await hub.sent<HitChangedBody>(HitChangedV1.type)).filter(({ hit }) => hit === id);

/** A hit of alerts `number` of kz and tj, which share a document and a phone. */
async function hitOf(number: number, kz: Partial<AlertBody> = OPEN, tj: Partial<AlertBody> = OPEN): Promise<HitItem> {
  await hub.ingest(await story.publish('kz', number, kz), await story.publish('tj', number, tj));
  await story.settled();
  const hit = (await story.hits()).find(({ alerts }) => alerts[0] === reference('kz', number));
  if (hit === undefined) throw new Error('the two alerts are no hit');
  return hit;
}

async function corrected(party: string, number: number, revision: number, changes: Partial<AlertBody>): Promise<void> {
  await hub.ingest(await story.correct(party, number, revision, { ...OPEN, ...changes }));
  await story.settled();
}

describe('a verdict', () => {
  it('is told to each recipient in its view, with the reason where both alerts may be read', async () => {
    const hit = await hitOf(1, handling('unodc'), handling('kz', 'unodc'));
    const given = await judge(hit, { verdict: 'confirmed', reason: 'same-person', note: 'photo compared' });
    expect(given.status).toBe(200);
    expect(await told(hit)).toEqual([
      { recipient: 'kz', view: 'full', hit: hit.id, state: 'confirmed', reason: 'same-person' },
      { recipient: 'tj', view: 'contact', hit: hit.id, state: 'confirmed' },
      { recipient: 'unodc', view: 'full', hit: hit.id, state: 'confirmed', reason: 'same-person' },
    ]);
    const said = await hub.sent<VerdictGivenBody>(VerdictGivenV1.type);
    const alerts = await story.alerts();
    const identities = hit.alerts.map((name) => alerts.find((alert) => alert.reference === name)?.identity);
    expect(said.at(-1)).toMatchObject({ hit: hit.id, reason: 'same-person', on: identities });
    expect(JSON.stringify(said)).not.toContain('photo compared');
  });

  it('is undone by a new fact; everything that was said stays readable', async () => {
    const hit = await hitOf(2);
    await judge(hit, { verdict: 'dismissed', reason: 'handed-on', note: 'sold in May' });
    expect((await judge(hit, { verdict: 'proposed', reason: 'mistake' }, 'second-analyst')).status).toBe(200);
    await judge(hit, { verdict: 'confirmed' });
    const now = await detail(hit);
    expect(now).toMatchObject({ state: 'confirmed', reason: null });
    expect(now.verdicts).toMatchObject([
      { verdict: 'confirmed', reason: null, by: 'user:hub-analyst', note: null },
      { verdict: 'proposed', reason: 'mistake', by: 'user:second-analyst' },
      { verdict: 'dismissed', reason: 'handed-on', by: 'user:hub-analyst', note: 'sold in May' },
    ]);
    expect((await story.hits('?state=confirmed')).map(({ id }) => id)).toContain(hit.id);
    expect((await story.hits('?state=proposed')).map(({ id }) => id)).not.toContain(hit.id);
    expect((await told(hit)).filter(({ recipient }) => recipient === 'tj').map(({ state }) => state)).toEqual([
      ...['dismissed', 'proposed', 'confirmed'],
    ]);
  });

  it('takes a reason that goes with it, and none of the hub itself', async () => {
    const hit = await hitOf(3);
    const wrong = await judge(hit, { verdict: 'confirmed', reason: 'not-the-same' });
    expect(wrong.json).toMatchObject({ status: 400, code: 'rule-violated' });
    const stolen = await judge(hit, { verdict: 'proposed', reason: 'evidence-lost' });
    expect(stolen.json).toMatchObject({ status: 400, code: 'schema-invalid' });
    expect(await told(hit)).toEqual([]);
  });
});

describe('two analysts at once', () => {
  it('do not overrule each other unseen', async () => {
    const hit = await hitOf(10);
    const answers = await Promise.all([
      judge(hit, { verdict: 'confirmed' }),
      judge(hit, { verdict: 'dismissed' }, 'second-analyst'),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.json).toMatchObject({ code: 'state-conflict' });
    expect((await detail(hit)).verdicts).toHaveLength(1);
  });

  it('are told apart by the version that each has read', async () => {
    const hit = await hitOf(11);
    const tag = { 'if-match': `"${hit.version}"` };
    expect((await judge(hit, { verdict: 'confirmed' }, 'hub-analyst', tag)).status).toBe(200);
    const late = await judge(hit, { verdict: 'dismissed' }, 'second-analyst', tag);
    expect(late.json).toMatchObject({ status: 412, code: 'precondition-failed' });
    const seen = { 'if-match': `"${(await detail(hit)).version}"` };
    expect((await judge(hit, { verdict: 'dismissed' }, 'second-analyst', seen)).status).toBe(200);
    expect(await detail(hit)).toMatchObject({ state: 'dismissed' });
  });

  it('do not judge an alert that was corrected meanwhile', async () => {
    const hit = await hitOf(12);
    await corrected('tj', 12, 2, { title: 'another title' });
    const late = await judge(hit, { verdict: 'confirmed' }, 'hub-analyst', { 'if-match': `"${hit.version}"` });
    expect(late.json).toMatchObject({ status: 412, code: 'precondition-failed' });
  });

  it('may send a request again: the same key and verdict count once', async () => {
    const hit = await hitOf(13);
    const key = { 'idempotency-key': 'a-lost-answer' };
    const body = { verdict: 'confirmed', note: 'same man' };
    const [first, again] = [await judge(hit, body, 'hub-analyst', key), await judge(hit, body, 'hub-analyst', key)];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.json).toEqual(first.json);
    expect((await detail(hit)).verdicts).toHaveLength(1);
    const other = await judge(hit, { verdict: 'dismissed' }, 'hub-analyst', key);
    expect(other.json).toMatchObject({ status: 409, code: 'conflict' });
    const another = await judge(hit, body, 'second-analyst', key);
    expect(another.json).toMatchObject({ status: 409, code: 'state-conflict' });
  });
});

describe('when an alert is corrected', () => {
  const phones = [{ number: '+7 701 555 44 33' }];
  const graded = (source: string, information: string): Pick<AlertBody, 'evaluation'> => ({
    evaluation: { scheme: '4x4', source, information },
  });

  it('a confirmed hit that loses evidence is to be judged again, and stands first in the list', async () => {
    const hit = await hitOf(20);
    await judge(hit, { verdict: 'confirmed' });
    await hitOf(21);
    await corrected('tj', 20, 2, { phones: [] });
    expect((await story.hits())[0]).toMatchObject({ id: hit.id, state: 'proposed', reason: 'evidence-lost' });
    expect((await detail(hit)).verdicts).toMatchObject([
      { verdict: 'proposed', reason: 'evidence-lost', by: 'hub' },
      { verdict: 'confirmed', by: 'user:hub-analyst' },
    ]);
    expect((await told(hit)).slice(-2)).toEqual([
      { recipient: 'kz', view: 'full', hit: hit.id, state: 'proposed', reason: 'evidence-lost' },
      { recipient: 'tj', view: 'full', hit: hit.id, state: 'proposed', reason: 'evidence-lost' },
    ]);
    const before = await told(hit);
    await corrected('tj', 20, 3, { phones: [], title: 'once more' });
    expect(await told(hit)).toEqual(before);
  });

  it('a dismissed hit that gains evidence is to be judged again; one that loses some stays dismissed', async () => {
    const shared = sampleAlert(22).phones;
    const hit = await hitOf(22);
    await judge(hit, { verdict: 'dismissed', reason: 'handed-on' });
    await corrected('tj', 22, 2, { phones: [...shared, ...phones] });
    expect(await detail(hit)).toMatchObject({ state: 'dismissed' });
    await corrected('kz', 22, 2, { phones: [...shared, ...phones] });
    expect(await detail(hit)).toMatchObject({ state: 'proposed', reason: 'evidence-grew' });
    await judge(hit, { verdict: 'dismissed', reason: 'handed-on' });
    await corrected('kz', 22, 3, {});
    expect(await detail(hit)).toMatchObject({ state: 'dismissed', reason: 'handed-on' });
  });

  it('a source that is graded lower asks for a new look at what was confirmed, one graded higher at what was dismissed', async () => {
    const [sure, unsure] = [await hitOf(23), await hitOf(24, { ...OPEN, ...graded('C', '3') })];
    await judge(sure, { verdict: 'confirmed' });
    await judge(unsure, { verdict: 'dismissed' });
    await corrected('kz', 23, 2, graded('C', '1'));
    expect(await detail(sure)).toMatchObject({ state: 'proposed', reason: 'evaluation-lowered' });
    await corrected('kz', 24, 2, graded('B', '3'));
    expect(await detail(unsure)).toMatchObject({ state: 'proposed', reason: 'evaluation-raised' });
  });

  it('the verdict stands while nothing that it rests on changes', async () => {
    const hit = await hitOf(25);
    await judge(hit, { verdict: 'confirmed', reason: 'same-case' });
    await corrected('kz', 25, 2, { title: 'a better title' });
    await corrected('tj', 25, 2, { phones: [...sampleAlert(25).phones, ...phones] });
    expect(await detail(hit)).toMatchObject({ state: 'confirmed', reason: 'same-case' });
  });

  it('the verdict outlives that the hit goes and comes back, as long as its evidence is the same', async () => {
    const hit = await hitOf(26);
    await judge(hit, { verdict: 'dismissed', reason: 'wrong-data' });
    await corrected('tj', 26, 2, { phones: [], persons: [] });
    expect((await hub.get(`/hits/${hit.id}`)).status).toBe(404);
    await corrected('tj', 26, 3, {});
    expect(await detail(hit)).toMatchObject({ state: 'dismissed', reason: 'wrong-data' });
    await corrected('tj', 26, 4, { phones: [], persons: [] });
    await corrected('kz', 26, 2, { phones: [...sampleAlert(26).phones, ...phones] });
    await corrected('tj', 26, 5, { phones: [...sampleAlert(26).phones, ...phones] });
    expect(await detail(hit)).toMatchObject({ state: 'proposed', reason: 'evidence-grew' });
  });

  it('who sees the hit from now on is told what was said of it', async () => {
    const hit = await hitOf(27);
    await judge(hit, { verdict: 'confirmed', reason: 'same-person' });
    await corrected('kz', 27, 2, handling('tj', 'unodc'));
    await corrected('tj', 27, 2, handling('kz', 'unodc'));
    expect((await told(hit)).filter(({ recipient }) => recipient === 'unodc')).toEqual([
      { recipient: 'unodc', view: 'full', hit: hit.id, state: 'confirmed', reason: 'same-person' },
    ]);
  });
});

describe('the state', () => {
  it('is what an auditor makes of the same events, with verdicts taken back', async () => {
    const replayer = new StateReplayer(new MemoryCorrelationStore(), { hasher: nodeHasher, ruleset: QALQAN_PEOPLE_1 });
    const verdicts = new Set<string>();
    const { own, parties } = await storedEvents(hub);
    const feed = async (events: readonly VerifiedEvent[]) => {
      for (const event of events) for (const { verdict } of await replayer.feed(event)) verdicts.add(verdict);
    };
    await feed(own);
    await feed(parties);
    expect(verdicts).toEqual(new Set(['equal']));
    expect((await replayer.finish()).digest).toBe((await story.settled()).digest);
    expect(hub.fatal).toEqual([]);
  });

  it('is what the database says', async () => {
    const answer = (await hub.get('/state/verify', 'auditor')).json;
    expect(answer).toMatchObject({ status: 'sound', report: { finding: null } });
  });
});
