import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedRecord } from '@qalqan/messaging';
import { utf8 } from '@qalqan/signing';
import type { AlertItem } from '../alerts/alert-item.js';
import type { HitItem } from '../hits/hit-item.js';
import { opened, testHub, type TestHub } from '../testing/hub-app.js';
import { Story } from '../testing/story.js';

let hub: TestHub;
let story: Story;

/** kz and tj share alerts 1 to 5; uz has an exercise with the same values as 1, and kz a wanted person. */
beforeAll(async () => {
  hub = await testHub();
  story = new Story(hub);
  for (let number = 1; number <= 5; number += 1)
    await hub.ingest(await story.publish('kz', number), await story.publish('tj', number));
  await hub.ingest(
    await story.publish('uz', 1, { exercise: true }),
    await story.publish('kz', 9, {
      kind: 'money-trail',
      money: { instruments: ['hawala'], amounts: [{ amount: 1, currency: 'USD' }] },
      persons: [],
      phones: [],
    }),
    await story.correct('kz', 5, 2, { title: 'corrected' }),
  );
  await story.settled();
});
afterAll(() => hub.close());

/** Walks a list to its end, as a client does. */
async function walk<T>(path: string, limit: number): Promise<T[]> {
  const items: T[] = [];
  for (let cursor = ''; ;) {
    const page = await hub.get(`${path}${path.includes('?') ? '&' : '?'}limit=${limit}${cursor}`);
    expect(page.status).toBe(200);
    items.push(...(page.json['items'] as T[]));
    const next = page.json['next'] as string | null;
    if (next === null) return items;
    cursor = `&cursor=${next}`;
  }
}

describe('lists', () => {
  it.each([1, 3, 50])('come whole, newest first, in pages of %i', async (limit) => {
    const references = (await walk<AlertItem>('/alerts', limit)).map(({ reference }) => reference);
    expect(references).toHaveLength(12);
    expect(new Set(references).size).toBe(12);
    expect(references).toEqual((await story.alerts()).map(({ reference }) => reference));
    expect(await walk<HitItem>('/hits', limit)).toHaveLength(5);
  });

  it('keep their places when an alert is corrected between two pages', async () => {
    const first = await hub.get('/alerts?limit=4');
    await hub.ingest(await story.correct('tj', 4, 2, { title: 'corrected' }));
    await story.settled();
    const rest = await walk<AlertItem>(`/alerts?cursor=${String(first.json['next'])}`, 50);
    const seen = [...(first.json['items'] as AlertItem[]), ...rest].map(({ reference }) => reference);
    expect(new Set(seen).size).toBe(12);
  });

  it('are filtered', async () => {
    expect((await story.alerts('?party=uz')).map(({ reference }) => reference)).toEqual(['UZ-2026-000001']);
    expect((await story.alerts('?kind=money-trail')).map(({ reference }) => reference)).toEqual(['KZ-2026-000009']);
    expect((await story.alerts('?state=corrected&party=kz')).map(({ alert }) => alert.title)).toEqual(['corrected']);
    expect(await story.hits('?tier=probable')).toEqual([]);
    expect(await story.hits('?tier=confirmed&party=tj')).toHaveLength(5);
    expect(await story.hits('?party=uz')).toEqual([]);
    expect(await story.hits('?state=dismissed')).toEqual([]);
  });

  it.each([
    ['/alerts?limit=0', 'parameter-invalid'],
    ['/alerts?party=KZ', 'parameter-invalid'],
    ['/alerts?state=draft', 'parameter-invalid'],
    ['/alerts?colour=red', 'parameter-invalid'],
    ['/alerts?cursor=abc', 'cursor-invalid'],
    ['/hits?tier=sure', 'parameter-invalid'],
    ['/hits/xyz', 'parameter-invalid'],
    ['/alerts/nothing', 'parameter-invalid'],
  ])('refuse %s', async (path, code) => {
    expect((await hub.get(path)).json).toMatchObject({ status: 400, code });
  });

  it('refuse a cursor of another list', async () => {
    const { json } = await hub.get('/alerts?limit=1');
    expect((await hub.get(`/hits?cursor=${String(json['next'])}`)).json).toMatchObject({ code: 'cursor-invalid' });
  });
});

describe('an exercise', () => {
  it('is listed as one and linked with nothing real', async () => {
    const [alert] = await story.alerts('?party=uz');
    expect(alert).toMatchObject({ exercise: true, state: 'published', party: 'uz' });
  });
});

describe('rights', () => {
  it.each([
    ['/alerts', { 'hub-analyst': 200, operator: 403, auditor: 403, drafter: 403 }],
    ['/alerts/KZ-2026-000001', { 'hub-analyst': 200, operator: 403, auditor: 403 }],
    ['/hits', { 'hub-analyst': 200, operator: 403, auditor: 403 }],
    ['/state', { 'hub-analyst': 200, operator: 200, auditor: 200, drafter: 403 }],
  ])('of %s', async (path, expected) => {
    const found = await Promise.all(
      Object.keys(expected).map(async (role) => [role, (await hub.get(path, role)).status] as const),
    );
    expect(Object.fromEntries(found)).toEqual(expected);
    expect((await hub.get(path, 'nobody')).status).toBe(401);
  });

  it('to judge belong to analysts alone', async () => {
    const [hit] = await story.hits();
    for (const role of ['operator', 'auditor'])
      expect((await hub.post(`/hits/${hit?.id}/verdict`, { verdict: 'dismissed' }, role)).status).toBe(403);
  });
});

describe('the read log', () => {
  it('names who read what, and what for', async () => {
    const purpose = { 'x-purpose': 'case 17, weekly review' };
    await hub.get('/alerts/KZ-2026-000001', 'hub-analyst', purpose);
    const [hit] = await story.hits();
    await hub.get(`/hits/${hit?.id}`);
    const rows = await hub.test.sql(
      `SELECT actor, client_id, action, purpose, alerts FROM read_log ORDER BY id DESC LIMIT 3`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['hits.read', 'hits.list', 'alerts.read']);
    expect(rows[2]).toEqual({
      actor: 'user:hub-analyst',
      client_id: 'client-hub-analyst',
      action: 'alerts.read',
      purpose: 'case 17, weekly review',
      alerts: ['KZ-2026-000001'],
    });
    expect(rows[0]).toMatchObject({ alerts: hit?.alerts, purpose: null });
  });

  it('holds nothing of a read that failed, and takes no purpose that is no text', async () => {
    const count = async () => Number((await hub.test.sql(`SELECT count(*) AS n FROM read_log`))[0]?.['n']);
    const before = await count();
    expect((await hub.get('/alerts/KZ-2026-000077')).status).toBe(404);
    const spaces = { 'x-purpose': 'x'.repeat(201) };
    expect((await hub.get('/alerts', 'hub-analyst', spaces)).json).toMatchObject({
      status: 400,
      code: 'parameter-invalid',
    });
    expect(await count()).toBe(before);
  });
});

describe('records of the hub’s own stream', () => {
  const records = (query: string, role = 'refiller') => hub.get(`/streams/hub%2F0/records?${query}`, role);

  it('verify for whoever lost them, page by page', async () => {
    const sequences: number[] = [];
    for (let from: string | null = '1'; from !== null;) {
      const { json } = await records(`from=${from}&limit=2`);
      for (const { key, value, ...record } of json['items'] as SignedRecord[]) {
        const bytes = { key: utf8(key), value: Buffer.from(value, 'base64') };
        const event = await opened(hub.programme, { ...record, ...bytes, partition: 0, stream: 'hub/0', type: '' });
        expect(event).toMatchObject({ stream: 'hub/0', sequence: record.sequence, identity: record.identity });
        sequences.push(event.sequence);
      }
      from = json['next'] as string | null;
    }
    expect(sequences.length).toBeGreaterThan(2);
    expect(sequences).toEqual(sequences.map((_, at) => at + 1));
  });

  it('are for machines that refill, and streams of others are for their owners to give', async () => {
    expect((await records('from=1', 'hub-analyst')).status).toBe(403);
    const foreign = await hub.get('/streams/kz%2F0/records', 'refiller');
    expect([foreign.status, foreign.json['code']]).toEqual([403, 'forbidden']);
    expect((await hub.get('/alerts', 'refiller')).status).toBe(403);
  });
});
