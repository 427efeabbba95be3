import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AlertBody } from '@qalqan/contracts';
import type { ShadowStatus } from '../shadow/shadow-run.js';
import { testHub, type TestHub } from '../testing/hub-app.js';
import { Story } from '../testing/story.js';
import type { ClusterItem } from './cluster-item.js';

let hub: TestHub;
let story: Story;

beforeAll(async () => {
  hub = await testHub();
  story = new Story(hub);
});
afterAll(() => hub.close());

/** One person and nothing else by which alerts are compared. */
const of = (text: string, birth: string): Partial<AlertBody> => ({
  phones: [],
  persons: [{ role: 'suspect', names: [{ text }], birthDate: { value: birth, precision: 'day' } }],
});
const clusterOf = async (person: string): Promise<ClusterItem | undefined> => {
  const { status, json } = await hub.get(`/clusters/${encodeURIComponent(person)}`, 'hub-analyst', {
    'x-purpose': 'case 17',
  });
  return status === 404 ? undefined : (json as unknown as ClusterItem);
};
const peopleOf = async (person: string) => (await clusterOf(person))?.people.map(({ id }) => id);
const hitOf = async (...alerts: string[]) =>
  (await story.hits()).find((hit) => hit.alerts.join() === alerts.join())?.id ?? 'none';

describe('a cluster', () => {
  it('joins the people of three countries, in two scripts, and says by which hits', async () => {
    await hub.ingest(
      await story.publish('kz', 1, of('Алиев Марат Асанович', '1974-03-12')),
      await story.publish('tj', 2, of('ALIYEV MARAT', '1974-03-12')),
      await story.publish('uz', 3, of('Aliyev Marat', '1974-12-03')),
    );
    await story.settled();
    const cluster = await clusterOf('TJ-2026-000002#0');
    expect(cluster).toEqual({
      id: 'KZ-2026-000001#0',
      whole: true,
      people: [
        { id: 'KZ-2026-000001#0', alert: 'KZ-2026-000001', party: 'kz', names: ['Алиев Марат Асанович'] },
        { id: 'TJ-2026-000002#0', alert: 'TJ-2026-000002', party: 'tj', names: ['ALIYEV MARAT'] },
      ],
      links: [
        {
          ...{ hit: await hitOf('KZ-2026-000001', 'TJ-2026-000002'), by: 'evidence', verdict: null },
          ...{ left: 'KZ-2026-000001#0', right: 'TJ-2026-000002#0' },
        },
      ],
    });
    // Day and month exchanged make a probable hit, which joins nobody until an analyst vouches for it.
    expect(await clusterOf('UZ-2026-000003#0')).toBeUndefined();
  });

  it('grows by a probable link that an analyst confirms, and splits back when that is undone', async () => {
    const before = await clusterOf('KZ-2026-000001#0');
    const hit = await hitOf('TJ-2026-000002', 'UZ-2026-000003');
    const { json } = await hub.post(`/hits/${hit}/verdict`, { verdict: 'confirmed' });
    const grown = await clusterOf('UZ-2026-000003#0');
    expect(grown?.people).toHaveLength(3);
    expect(grown?.links.find((link) => link.hit === hit)).toMatchObject({ by: 'analyst', verdict: json['identity'] });
    await hub.post(`/hits/${hit}/verdict`, { verdict: 'proposed' });
    expect(await clusterOf('KZ-2026-000001#0')).toEqual(before);
    await hub.post(`/hits/${await hitOf('KZ-2026-000001', 'TJ-2026-000002')}/verdict`, { verdict: 'dismissed' });
    expect(await clusterOf('KZ-2026-000001#0')).toBeUndefined();
  });

  it('loses who is recalled', async () => {
    await hub.ingest(
      await story.publish('kg', 4, of('Сыдык уулу Жаныбек', '1988-12-05')),
      await story.publish('kz', 5, of('Жаныбек Сыдыков', '1988-12-05')),
      await story.publish('uz', 6, of('Sidikov Janibek', '1988-12-05')),
    );
    await story.settled();
    expect(await peopleOf('KG-2026-000004#0')).toHaveLength(3);
    await hub.ingest(await story.recall('kz', 5, 2));
    await story.settled();
    expect(await peopleOf('KG-2026-000004#0')).toEqual(['KG-2026-000004#0', 'UZ-2026-000006#0']);
  });

  it('is read by analysts alone, and the read is logged with all its alerts', async () => {
    expect((await hub.get('/clusters/KG-2026-000004%230', 'operator')).status).toBe(403);
    expect((await hub.get('/clusters/KG-2026-000004')).status).toBe(400);
    const [last] = await hub.test.sql<{ action: string; purpose: string; alerts: string[] }>(
      `SELECT action, purpose, alerts FROM read_log WHERE action = 'clusters.read' ORDER BY id DESC LIMIT 1`,
    );
    expect(last).toEqual({
      ...{ action: 'clusters.read', purpose: 'case 17' },
      alerts: ['KG-2026-000004', 'UZ-2026-000006'],
    });
  });
});

describe('a shadow of another ruleset', () => {
  it('tells an operator which pairs it would find and lose, and no value', async () => {
    const { status, json } = await hub.get('/state/shadow?ruleset=qalqan-strong-1', 'operator');
    const { report, ...run } = json as unknown as ShadowStatus;
    expect(status).toBe(200);
    expect(run).toMatchObject({
      status: 'done',
      rulesets: { agreed: 'qalqan-people-1', shadow: 'qalqan-strong-1' },
      events: 7,
    });
    expect(report).toMatchObject({ appear: { count: 0 }, change: { count: 0 }, same: 0, groupsVanish: {} });
    const held = await story.hits();
    expect(report?.vanish.count).toBe(held.length);
    expect(report?.vanish.pairs[0]).toEqual({
      ...{ alerts: ['KG-2026-000004', 'UZ-2026-000006'], before: 'confirmed', after: null },
    });
    expect(JSON.stringify(json)).not.toMatch(/1974|1988|aliyev|сыдык/iu);
  });

  it('is for operators, of a ruleset that the build knows', async () => {
    expect((await hub.get('/state/shadow?ruleset=qalqan-strong-1')).status).toBe(403);
    const unknown = await hub.get('/state/shadow?ruleset=qalqan-guess-9', 'operator');
    expect([unknown.status, unknown.json['code']]).toEqual([400, 'parameter-invalid']);
  });
});
