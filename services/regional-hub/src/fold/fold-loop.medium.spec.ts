import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HitFoundV1, type HitFoundBody } from '@qalqan/contracts';
import { eventually } from '@qalqan/testkit';
import { testHub, type TestHub } from '../testing/hub-app.js';
import { Story } from '../testing/story.js';
import { FoldLoop } from './fold-loop.js';
import { WakeUp } from './wake-up.js';

describe('two processes of one hub', () => {
  let first: TestHub;
  let second: TestHub;
  let story: Story;

  beforeAll(async () => {
    // Waiting long for what nobody announced shows that the news themselves arrive.
    first = await testHub({ leaseMs: 1_500 });
    second = await testHub({ leaseMs: 1_500 }, first);
    story = new Story(first);
  });
  afterAll(async () => {
    await second.close();
    await first.close();
  });

  const leads = (hub: TestHub) =>
    hub.health.readiness().checks.find(({ name }) => name === 'fold')?.details?.['leads'] === true;

  it('have one writer, whichever ingests', async () => {
    await eventually(() => leads(first) || leads(second));
    await Promise.all([
      first.ingest(await story.publish('kz', 1)),
      second.ingest(await story.publish('tj', 1)),
      second.ingest(await story.publish('uz', 1)),
    ]);
    await story.settled();
    expect(await story.hits()).toHaveLength(3);
    const sent = await first.sent<HitFoundBody>(HitFoundV1.type);
    // Three hits for two owners each, and once: nobody found one twice, and nobody was blind.
    expect(new Set(sent.map(({ recipient, hit }) => `${recipient} ${hit.id} ${hit.revision}`)).size).toBe(sent.length);
    expect([leads(first), leads(second)].filter(Boolean)).toHaveLength(1);
  });

  it('the one takes over at once when the other stops in order', async () => {
    const [leader, other] = leads(first) ? [first, second] : [second, first];
    await leader.app.get(FoldLoop, { strict: false }).beforeApplicationShutdown();
    await eventually(() => leads(other), Boolean, 5_000);
    await other.ingest(await story.publish('kg', 1));
    await eventually(async () =>
      (await other.sent<HitFoundBody>(HitFoundV1.type)).some(({ recipient }) => recipient === 'kg'),
    );
  });
});

describe('the fold', () => {
  it('announces a hit soon after ingest, without waiting for its clock', async () => {
    const hub = await testHub({ pollMs: 20_000 });
    try {
      const story = new Story(hub);
      await hub.ingest(await story.publish('kz', 1));
      const record = await story.publish('tj', 1);
      const begun = performance.now();
      await hub.ingest(record);
      await eventually(async () => (await hub.sent(HitFoundV1.type)).length > 0);
      expect(performance.now() - begun).toBeLessThan(2_000);
    } finally {
      await hub.close();
    }
  });

  it('survives a restart of the database', async () => {
    const hub = await testHub();
    try {
      const story = new Story(hub);
      await hub.ingest(await story.publish('kz', 1));
      await story.settled();
      await hub.test.disconnectAll();
      const record = await story.publish('tj', 1);
      // The runner tries again as well: its transaction is all or nothing.
      await eventually(() =>
        hub.ingest(record).then(
          () => true,
          () => false,
        ),
      );
      await eventually(async () => (await hub.sent(HitFoundV1.type)).length > 0);
      expect(hub.fatal).toEqual([]);
    } finally {
      await hub.close();
    }
  });
});

describe('WakeUp', () => {
  it('keeps news that come while nobody waits, once', async () => {
    const news = new WakeUp();
    news.notify();
    news.notify();
    await news.wait(60_000);
    const begun = performance.now();
    await news.wait(30);
    expect(performance.now() - begun).toBeGreaterThan(20);
    const waiting = news.wait(60_000);
    news.notify();
    await waiting;
  });
});
