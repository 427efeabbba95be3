import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AlertCorrectedV1,
  AlertPublishedV1,
  AlertRecalledV1,
  HitChangedV1,
  HitFoundV1,
  HitWithdrawnV1,
} from '@qalqan/contracts';
import { reference, type TestRecord } from '@qalqan/testkit/programme';
import { contactHit, fullHit, sampleAlert } from '../testing/events.js';
import type { Answer } from '../testing/serve-node.js';
import { TestNode } from '../testing/test-node.js';

interface HitItem {
  readonly id: string;
  readonly view: string;
  readonly alerts: string[];
  readonly state: string;
}

describe('hits at kz', () => {
  let node: TestNode;
  let made = 0;

  beforeAll(async () => {
    node = await TestNode.start('kz');
  });
  afterAll(() => node.stop());

  const get = (path: string): Promise<Answer> => node.call('GET', path, { as: 'analyst' });
  const listed = async (query = ''): Promise<HitItem[]> =>
    (await get(`hits?limit=500${query}`)).body<{ items: HitItem[] }>().items;
  const newHit = (): string => (made += 1).toString(16).padStart(64, '0');
  const post = (path: string, as: string, body?: unknown): Promise<Answer> => node.call('POST', path, { as, body });

  /** An own alert that is out. */
  async function own(): Promise<string> {
    const handling = { tlp: 'AMBER', audience: ['tj'] };
    const { reference: name } = (await post('alerts', 'drafter', sampleAlert({ handling }))).body<{
      reference: string;
    }>();
    await post(`alerts/${name}/submit`, 'drafter');
    await post(`alerts/${name}/release`, 'releaser');
    return name;
  }

  /** An alert of tj that we hold. */
  async function held(): Promise<string> {
    const name = reference('tj', (made += 1));
    const alert = sampleAlert({ handling: { tlp: 'AMBER', audience: ['kz'] } });
    await node.receive(
      await node.programme.member('tj').publish(AlertPublishedV1, { reference: name, revision: 1, alert }),
    );
    return name;
  }

  const hub = {
    found: (body: Parameters<typeof HitFoundV1.subjectOf>[0]): Promise<TestRecord> =>
      node.programme.member('hub').publish(HitFoundV1, body),
    withdrawn: (id: string, revision: number, recipient = 'kz'): Promise<TestRecord> =>
      node.programme.member('hub').publish(HitWithdrawnV1, { recipient, id, revision, reason: 'recalled' }),
    judged: (hit: string, state: string, reason: string, recipient = 'kz'): Promise<TestRecord> =>
      node.programme.member('hub').publish(HitChangedV1, { recipient, view: 'full', hit, state, reason }),
    judgedUnseen: (hit: string, state: string): Promise<TestRecord> =>
      node.programme.member('hub').publish(HitChangedV1, { recipient: 'kz', view: 'contact', hit, state }),
  };
  const recalled = (name: string, revision: number): Promise<TestRecord> =>
    node.programme.member('tj').publish(AlertRecalledV1, { reference: name, revision, reason: 'a mistake' });

  it('show both views, each with what it may show', async () => {
    const [mine, theirs] = [await own(), await held()];
    const [full, contact] = [newHit(), newHit()];
    await node.receive(
      await hub.found(fullHit('kz', [mine, theirs], 1, full)),
      await hub.found(contactHit('kz', mine, 'uz', 1, contact)),
      await hub.found(fullHit('tj', [mine, theirs], 1, newHit())),
    );
    expect(await listed()).toHaveLength(2);
    expect((await get(`hits/${full}`)).body()).toMatchObject({
      id: full,
      view: 'full',
      alerts: [mine, theirs],
      score: 900,
      tier: 'confirmed',
      ruleset: 'r1',
      reasons: [{ feature: 'document', left: 'TJ:A1234567', right: 'TJ:A1234567', contribution: 900 }],
      counterpart: null,
      state: 'proposed',
    });
    expect((await get(`hits/${contact}`)).body()).toMatchObject({
      view: 'contact',
      alerts: [mine],
      reasons: [{ feature: 'document', left: null, right: null, contribution: null }],
      counterpart: { party: 'uz', desk: 'Duty desk' },
    });
    expect(await listed(`&alert=${theirs}`)).toHaveLength(1);
    expect(await listed('&tier=possible')).toEqual([]);
  });

  it('are replaced by a later revision, never by an earlier one, and keep where they stand', async () => {
    const [mine, theirs] = [await own(), await held()];
    const id = newHit();
    await node.receive(await hub.found(fullHit('kz', [mine, theirs], 1, id)));
    await node.receive(
      await hub.judged(id, 'confirmed', 'same-person'),
      await hub.judged(id, 'dismissed', 'not-the-same', 'tj'),
    );
    expect((await get(`hits/${id}`)).body()).toMatchObject({ state: 'confirmed', reason: 'same-person' });
    await node.receive(await hub.found(contactHit('kz', mine, 'tj', 2, id)));
    const unseen = { view: 'contact', revision: 2, state: 'confirmed', reason: null };
    expect((await get(`hits/${id}`)).body()).toMatchObject(unseen);
    await node.receive(await hub.found(fullHit('kz', [mine, theirs], 1, id)));
    expect((await get(`hits/${id}`)).body()).toMatchObject({ view: 'contact', revision: 2 });
    expect(await listed('&state=confirmed')).toMatchObject([{ id }]);
    await node.receive(await hub.judgedUnseen(id, 'proposed'));
    expect((await get(`hits/${id}`)).body()).toMatchObject({ state: 'proposed', reason: null });
    expect(await listed('&state=confirmed')).toEqual([]);
  });

  it('go when the hub withdraws them, and come back when it finds them anew', async () => {
    const [mine, theirs] = [await own(), await held()];
    const id = newHit();
    await node.receive(await hub.found(fullHit('kz', [mine, theirs], 1, id)), await hub.withdrawn(id, 2, 'tj'));
    expect((await get(`hits/${id}`)).status).toBe(200);
    await node.receive(await hub.withdrawn(id, 2));
    expect((await get(`hits/${id}`)).status).toBe(404);
    const [row] = await node.db.sql('SELECT body, removed FROM hit WHERE id = $1', [id]);
    expect(row).toEqual({ body: null, removed: 'recalled' });
    await node.receive(await hub.found(fullHit('kz', [mine, theirs], 3, id)));
    expect((await get(`hits/${id}`)).body()).toMatchObject({ revision: 3 });
  });

  it('go with an alert that another party recalls, even when the hub wrote before it knew', async () => {
    const [mine, theirs] = [await own(), await held()];
    const [early, late] = [newHit(), newHit()];
    await node.receive(await hub.found(fullHit('kz', [mine, theirs], 1, early)));
    await node.receive(await recalled(theirs, 2));
    expect((await get(`hits/${early}`)).status).toBe(404);
    await node.receive(await hub.found(fullHit('kz', [mine, theirs], 1, late)));
    expect((await get(`hits/${late}`)).status).toBe(404);
    expect(await node.db.sql('SELECT 1 FROM hit WHERE id = $1 AND body IS NOT NULL', [late])).toEqual([]);
  });

  it('go with our own recall before the hub has heard of it', async () => {
    const [mine, theirs] = [await own(), await held()];
    const [early, late] = [newHit(), newHit()];
    await node.receive(await hub.found(fullHit('kz', [mine, theirs], 1, early)));
    expect((await post(`alerts/${mine}/recall`, 'releaser', { reason: 'mistaken' })).status).toBe(200);
    expect((await get(`hits/${early}`)).status).toBe(404);
    await node.receive(await hub.found(contactHit('kz', mine, 'tj', 2, late)));
    expect((await get(`hits/${late}`)).status).toBe(404);
  });

  it('lose their values when a correction leaves us out, until the hub gives the view that is left', async () => {
    const [mine, theirs] = [await own(), await held()];
    const id = newHit();
    await node.receive(await hub.found(fullHit('kz', [mine, theirs], 1, id)));
    const alert = sampleAlert({ handling: { tlp: 'AMBER', audience: ['uz'] } });
    await node.receive(
      await node.programme
        .member('tj')
        .publish(AlertCorrectedV1, { reference: theirs, revision: 2, reason: 'less', alert }),
    );
    expect((await get(`hits/${id}`)).status).toBe(404);
    await node.receive(await hub.found(contactHit('kz', mine, 'tj', 2, id)));
    expect((await get(`hits/${id}`)).body()).toMatchObject({ view: 'contact', alerts: [mine] });
  });

  it('are reads of the other alert', async () => {
    const [mine, theirs] = [await own(), await held()];
    const id = newHit();
    await node.receive(await hub.found(fullHit('kz', [mine, theirs], 1, id)));
    await get(`hits/${id}`);
    const entries = await node.db.sql('SELECT action, alerts FROM read_log WHERE alerts @> ARRAY[$1]', [theirs]);
    expect(entries).toEqual([{ action: 'hits', alerts: [theirs] }]);
  });
});
