import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertCorrectedV1, AlertPublishedV1, AlertRecalledV1, type AlertBody } from '@qalqan/contracts';
import { reference, type TestRecord } from '@qalqan/testkit/programme';
import { sampleAlert } from '../testing/events.js';
import type { Answer } from '../testing/serve-node.js';
import { TestNode } from '../testing/test-node.js';

interface Item {
  readonly reference: string;
  readonly party: string;
  readonly state: string;
  readonly title: string | null;
}

const addressed = (audience: string[], changes: Partial<AlertBody> = {}): AlertBody =>
  sampleAlert({ ...changes, handling: { tlp: 'AMBER', audience } });

describe('the inbox of kz', () => {
  let node: TestNode;
  let number = 0;

  beforeAll(async () => {
    node = await TestNode.start('kz');
  });
  afterAll(() => node.stop());

  const get = (path: string, headers = {}): Promise<Answer> => node.call('GET', path, { as: 'analyst', headers });
  const itemsOf = async (path: string): Promise<readonly Item[]> => (await get(path)).body<{ items: Item[] }>().items;
  const listed = async (query = ''): Promise<string[]> =>
    (await itemsOf(`inbox?limit=500${query}`)).map((item) => item.reference);

  const publish = (party: string, name: string, alert: AlertBody): Promise<TestRecord> =>
    node.programme.member(party).publish(AlertPublishedV1, { reference: name, revision: 1, alert });
  const correct = (party: string, name: string, revision: number, alert: AlertBody): Promise<TestRecord> =>
    node.programme.member(party).publish(AlertCorrectedV1, { reference: name, revision, reason: 'more', alert });
  const recall = (party: string, name: string, revision: number): Promise<TestRecord> =>
    node.programme.member(party).publish(AlertRecalledV1, { reference: name, revision, reason: 'a mistake' });
  const next = (party: string): string => reference(party, (number += 1));

  it('holds what is addressed to us and nothing else', async () => {
    const ours = next('tj');
    const theirs = next('uz');
    await node.receive(
      await publish('tj', ours, addressed(['kz', 'uz'])),
      await publish('uz', theirs, addressed(['tj'])),
    );
    expect(await listed()).toContain(ours);
    expect(await listed()).not.toContain(theirs);
    expect((await get(`alerts/${theirs}`)).status).toBe(404);
    const rows = await node.db.sql('SELECT 1 FROM inbox_alert WHERE reference = $1', [theirs]);
    expect(rows).toEqual([]);
    expect((await get(`alerts/${ours}`)).body()).toMatchObject({
      party: 'tj',
      state: 'published',
      alert: addressed(['kz', 'uz']),
      version: null,
    });
  });

  it('shows the last revision, and follows an audience in and out', async () => {
    const name = next('kg');
    await node.receive(await publish('kg', name, addressed(['uz'])));
    expect(await listed()).not.toContain(name);
    await node.receive(await correct('kg', name, 2, addressed(['uz', 'kz'], { title: 'Now for kz' })));
    expect((await get(`alerts/${name}`)).body()).toMatchObject({ revision: 2, reason: 'more' });
    await node.receive(await correct('kg', name, 3, addressed(['uz'])));
    expect(await listed()).not.toContain(name);
    expect((await get(`alerts/${name}`)).status).toBe(404);
    expect((await get(`alerts/${name}/provenance`)).status).toBe(404);
    const [row] = await node.db.sql('SELECT state, body, value, jws FROM inbox_alert WHERE reference = $1', [name]);
    expect(row).toEqual({ state: 'dropped', body: null, value: null, jws: null });
    await node.receive(await correct('kg', name, 4, addressed(['kz'], { title: 'For kz again' })));
    expect((await get(`alerts/${name}`)).body()).toMatchObject({ revision: 4 });
  });

  it('loses the content of a recalled alert and keeps the fact', async () => {
    const name = next('tm');
    await node.receive(await publish('tm', name, addressed(['kz'], { title: 'Secret of tm' })));
    await node.receive(await recall('tm', name, 2));
    expect(await listed()).not.toContain(name);
    expect(await listed('&state=recalled')).toContain(name);
    expect((await get(`alerts/${name}`)).body()).toMatchObject({ state: 'recalled', reason: 'a mistake', alert: null });
    const rows = await node.db.sql<{ dump: string }>(
      `SELECT i::text || convert_from(i.value, 'UTF8') AS dump FROM inbox_alert i WHERE reference = $1`,
      [name],
    );
    expect(rows[0]?.dump).not.toContain('Secret of tm');
  });

  it('takes a whole life in one batch as it takes it record by record', async () => {
    const [one, other] = [next('uz'), next('uz')];
    const life = async (name: string): Promise<TestRecord[]> => [
      await publish('uz', name, addressed(['kz'])),
      await correct('uz', name, 2, addressed(['tj'])),
      await correct('uz', name, 3, addressed(['kz'], { title: 'Third' })),
      await recall('uz', name, 4),
    ];
    await node.receive(...(await life(one)));
    for (const record of await life(other)) await node.receive(record);
    const rows = await node.db.sql('SELECT state, revision, body, reason FROM inbox_alert WHERE reference = ANY ($1)', [
      [one, other],
    ]);
    expect(rows).toEqual([rows[0], rows[0]]);
    expect(rows[0]).toEqual({ state: 'recalled', revision: 4, body: null, reason: 'a mistake' });
  });

  it('filters by party, kind and time', async () => {
    const name = next('unodc');
    await node.receive(await publish('unodc', name, addressed(['kz'])));
    expect(await listed('&party=unodc')).toEqual([name]);
    expect(await listed('&party=unodc&kind=drug-seizure')).toEqual([name]);
    expect(await listed('&party=unodc&kind=other')).toEqual([]);
    expect(await listed('&party=unodc&since=2026-11-24T08:00:00Z')).toEqual([name]);
    expect(await listed('&party=unodc&since=2026-11-24T08:00:01Z')).toEqual([]);
    const wrong = await get('inbox?since=yesterday');
    expect([wrong.status, wrong.body()]).toMatchObject([400, { code: 'parameter-invalid', pointer: '/since' }]);
  });

  it('pages without loss or repetition, newest change first', async () => {
    const names = Array.from({ length: 7 }, () => next('tj'));
    for (const name of names) await node.receive(await publish('tj', name, addressed(['kz'])));
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = (await get(`inbox?limit=3&party=tj${cursor}`)).body<{ items: Item[]; next: string | null }>();
      seen.push(...page.items.map((item) => item.reference));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(seen.slice(0, 7)).toEqual(names.toReversed());
    expect(new Set(seen).size).toBe(seen.length);
    expect((await get('inbox?cursor=AAAA')).body()).toMatchObject({ code: 'cursor-invalid' });
  });

  it('writes down who read what of others, and what for', async () => {
    const name = next('kg');
    await node.receive(await publish('kg', name, addressed(['kz'])));
    await get(`alerts/${name}`, { 'x-purpose': 'case 17/2026' });
    await get('inbox?limit=1');
    const entries = await node.db.sql(
      'SELECT actor, action, purpose FROM read_log WHERE alerts @> ARRAY[$1] ORDER BY id',
      [name],
    );
    expect(entries).toEqual([
      { actor: 'kz-analyst', action: 'read', purpose: 'case 17/2026' },
      { actor: 'kz-analyst', action: 'list', purpose: null },
    ]);
    expect((await get(`alerts/${name}`, { 'x-purpose': 'ü' })).body()).toMatchObject({ code: 'parameter-invalid' });
    await expect(node.db.sql('DELETE FROM read_log')).rejects.toThrow('kept as they are');
  });

  it('shows nothing that it cannot write down', async () => {
    const name = next('kg');
    await node.receive(await publish('kg', name, addressed(['kz'])));
    await node.db.sql('ALTER TABLE read_log RENAME TO read_log_away');
    try {
      expect((await get(`alerts/${name}`)).status).toBe(500);
    } finally {
      await node.db.sql('ALTER TABLE read_log_away RENAME TO read_log');
    }
  });
});
