import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LiveHint } from '@qalqan/http-kit';
import { testHub, type TestHub } from '../testing/hub-app.js';
import { Story } from '../testing/story.js';
import { hubSources } from './hub-live.js';

describe("what an analyst's page is told", () => {
  let hub: TestHub;
  let story: Story;
  let hints: () => Promise<LiveHint[]>;

  beforeAll(async () => {
    hub = await testHub();
    story = new Story(hub);
    const sources = hubSources(hub.test.database);
    hints = async () => (await Promise.all(sources.map((source) => source.poll()))).flat();
    await hints();
  });
  afterAll(() => hub.close());

  it('alerts that came in, the hit that two of them make, and a verdict on it', async () => {
    await hub.ingest(await story.publish('kz', 1), await story.publish('tj', 1));
    await story.settled();
    const [hit] = await story.hits();
    const told = await hints();
    expect(told).toContainEqual({ topic: 'alert' });
    expect(told).toContainEqual({ topic: 'hit', id: hit!.id });
    expect(told.filter(({ topic }) => !['alert', 'hit'].includes(topic))).toEqual([]);
    expect(await hints()).toEqual([]);
    expect((await hub.post(`/hits/${hit!.id}/verdict`, { verdict: 'confirmed' })).status).toBeLessThan(300);
    expect(await hints()).toContainEqual({ topic: 'hit', id: hit!.id });
  });

  it('a hit that is withdrawn', async () => {
    const [hit] = await story.hits();
    await hub.ingest(await story.recall('tj', 1, 2));
    await story.settled();
    expect(await story.hits()).toEqual([]);
    expect(await hints()).toContainEqual({ topic: 'hit', id: hit!.id });
  });
});
