import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { eventually, randomSuffix } from '@qalqan/testkit';
import { groupOffset, sendNullHeader } from './foreign-client.js';
import { record, texts, type PortRig } from './port-rig.js';

/** What a consumer must do. */
export function consumerCases(rig: () => PortRig): void {
  positionCases(rig);
  flowCases(rig);
  endCases(rig);
}

function positionCases(rig: () => PortRig): void {
  it('begins at the position it is given, whatever the group has', async () => {
    const { send, collect } = rig();
    await send('a', 'b', 'c', 'd');
    const records = await collect(() => 2n);
    await eventually(() => records.length === 2);
    expect(texts(records)).toEqual(['c', 'd']);
  });

  it('begins at the beginning without a position', async () => {
    const { send, collect } = rig();
    await send('a', 'b');
    const records = await collect(() => undefined);
    await eventually(() => records.length === 2);
    expect(texts(records)).toEqual(['a', 'b']);
  });

  it('reads from the oldest record when its position is gone, so that the caller sees the hole in the offsets', async () => {
    const { send, collect, admin, topic } = rig();
    await send('a', 'b', 'c');
    await admin.truncate(topic, 0, 2n);
    const records = await collect(() => 0n);
    await eventually(() => records.length === 1);
    expect(records.map(({ offset }) => offset)).toEqual([2n]);
  });

  it('reads from the oldest record when its position is beyond the end, so that nothing written anew is missed', async () => {
    const { send, collect } = rig();
    await send('a', 'b');
    const records = await collect(() => 7n);
    await eventually(() => records.length === 2);
    expect(records.map(({ offset }) => offset)).toEqual([0n, 1n]);
  });

  it('hands over a header without value, and one that stands twice', async () => {
    const { kafka, topic, collect } = rig();
    await sendNullHeader(kafka.settings, topic, 'jws', 'second');
    const records = await collect(() => 0n);
    await eventually(() => records.length === 1);
    expect(records[0]?.headers).toEqual([
      ['jws', null],
      ['jws', Buffer.from('second')],
    ]);
  });
}

function flowCases(rig: () => PortRig): void {
  it('seeks, pauses and resumes', async () => {
    const { send, collect, consumer, topic } = rig();
    await send('a', 'b');
    const records = await collect(() => 0n);
    await eventually(() => records.length === 2);
    consumer.pause(topic, 0);
    await send('c');
    await sleep(600);
    expect(texts(records)).toEqual(['a', 'b']);
    consumer.seek(topic, 0, 1n);
    consumer.resume(topic, 0);
    await eventually(() => records.length === 4);
    expect(texts(records)).toEqual(['a', 'b', 'b', 'c']);
  });

  it('brings what was not resolved again', async () => {
    const { send, collect } = rig();
    await send('a');
    const seen: string[] = [];
    await collect(() => 0n, {
      onBatch: ({ records }) => {
        seen.push(...texts(records).map(String));
        return Promise.resolve();
      },
    });
    await eventually(() => seen.length > 2);
    expect(new Set(seen)).toEqual(new Set(['a']));
  });

  it('acknowledges nothing to the group by itself, and what it is told', async () => {
    const { send, collect, consumer, kafka, topic, groupId } = rig();
    await send('a', 'b', 'c');
    const records = await collect(() => 0n);
    await eventually(() => records.length === 3);
    expect(await groupOffset(kafka.settings, groupId, topic)).toBe(-1);
    await consumer.commit(topic, 0, 2n);
    expect(await groupOffset(kafka.settings, groupId, topic)).toBe(2);
  });

  it('works at once on the topics that a fetch has brought, and never twice at once on one', async () => {
    const { client, kafka, producer } = rig();
    const topics = [`port.${randomSuffix()}`, `port.${randomSuffix()}`];
    await kafka.createTopics(...topics);
    const [slow = '', quick = ''] = topics;
    for (const topic of topics) await producer.send(topic, 0, ['1', '2', '3'].map(record));
    const held = Promise.withResolvers<undefined>();
    const working = new Map<string, number>();
    const done: string[] = [];
    let most = 0;
    const consumer = client.consumer({ groupId: `port.${randomSuffix()}`, concurrency: 2 });
    try {
      await consumer.start(topics, {
        positionOf: () => 0n,
        onCrash: () => undefined,
        onBatch: async (batch) => {
          const at = (working.get(batch.topic) ?? 0) + 1;
          working.set(batch.topic, at);
          most = Math.max(most, at);
          if (batch.topic === slow) await held.promise;
          batch.resolve(batch.records.at(-1)?.offset ?? 0n);
          working.set(batch.topic, at - 1);
          done.push(...batch.records.map(() => batch.topic));
        },
      });
      await eventually(() => done.length === 3 && working.get(slow) === 1);
      expect(new Set(done)).toEqual(new Set([quick]));
      held.resolve(undefined);
      await eventually(() => done.length === 6);
      expect(most).toBe(1);
    } finally {
      held.resolve(undefined);
      await consumer.stop();
    }
  });
}

function endCases(rig: () => PortRig): void {
  it('tells that it has given up when a batch rejects after all', async () => {
    const { send, collect } = rig();
    await send('a');
    const crashes: { message: string; restarts: boolean }[] = [];
    await collect(() => 0n, {
      onBatch: () => Promise.reject(new TypeError('of a slip')),
      onCrash: ({ message }, restarts) => void crashes.push({ message, restarts }),
    });
    await eventually(() => crashes.length > 0);
    expect(crashes).toEqual([{ message: expect.stringContaining('of a slip'), restarts: false }]);
  });

  it('waits at its stop for the batch under way, and gives none after it', async () => {
    const { send, collect, consumer } = rig();
    await send('a');
    const held = Promise.withResolvers<undefined>();
    const order: string[] = [];
    await collect(() => 0n, {
      onBatch: async () => {
        order.push('begun');
        await held.promise;
        order.push('ended');
      },
    });
    await eventually(() => order.length === 1);
    const stopped = consumer.stop().then(() => order.push('stopped'));
    await sleep(100);
    expect(order).toEqual(['begun']);
    held.resolve(undefined);
    await stopped;
    await send('b');
    await sleep(400);
    expect(order).toEqual(['begun', 'ended', 'stopped']);
  });

  it('may be stopped before it has started, and twice', async () => {
    const { client } = rig();
    const consumer = client.consumer({ groupId: `port.${randomSuffix()}` });
    await consumer.stop();
    await consumer.stop();
  });
}
