import { expect, it } from '@jest/globals';
import { dispositionOf, RecordRefused, Unavailable } from '@qalqan/errors';
import { eventually, randomSuffix } from '@qalqan/testkit';
import { freePort } from '@qalqan/local/servers';
import { kafkaJsClient } from '../kafka/kafkajs-client.js';
import { readToEnd } from '../kafka/read-topic.js';
import { record, texts, type PortRig } from './port-rig.js';

/** What a producer and an admin client must do. */
export function producerCases(rig: () => PortRig): void {
  it('hands over bytes as they were sent', async () => {
    const { producer, topic, collect } = rig();
    const value = Buffer.from([0x00, 0xff, 0xfe, 0x7b, 0xc3, 0x28]);
    const key = Buffer.from([0x80, 0x00]);
    const headers = { json: '{"a":1}', twice: ['[1]', '[1]'], jws: 'eyJ..x', empty: '' };
    await producer.send(topic, 0, [
      { key, value, headers },
      { key: null, value: null, headers: {} },
      { key: Buffer.alloc(0), value: Buffer.alloc(0), headers: {} },
    ]);
    const records = await collect(() => 0n);
    await eventually(() => records.length === 3);
    expect(records[0]).toMatchObject({ key, value, offset: 0n, partition: 0, topic });
    expect(records[0]?.headers).toEqual([
      ['json', Buffer.from('{"a":1}')],
      ['twice', Buffer.from('[1]')],
      ['twice', Buffer.from('[1]')],
      ['jws', Buffer.from('eyJ..x')],
      ['empty', Buffer.alloc(0)],
    ]);
    expect(records[1]).toMatchObject({ key: null, value: null, headers: [] });
    expect(records[2]).toMatchObject({ key: Buffer.alloc(0), value: Buffer.alloc(0) });
  });

  it('keeps the order within and between sends, and tells the offset of the first of each', async () => {
    const { send, admin, topic, kafka } = rig();
    const values = Array.from({ length: 300 }, (_, at) => String(at));
    for (let at = 0; at < 300; at += 60) expect(await send(...values.slice(at, at + 60))).toBe(BigInt(at));
    expect(texts(await kafka.read(topic))).toEqual(values);
    expect(await admin.offsets(topic, 0)).toEqual({ low: 0n, high: 300n });
    await admin.truncate(topic, 0, 2n);
    expect(await admin.offsets(topic, 0)).toEqual({ low: 2n, high: 300n });
  });

  it('writes to the partition it was told and to no other, whatever the keys', async () => {
    const { admin, producer, client } = rig();
    const topic = `port.${randomSuffix()}`;
    await admin.createTopics([{ topic, partitions: 2 }]);
    const keyed = Array.from({ length: 20 }, (_, at) => ({ ...record(String(at)), key: Buffer.from(`key ${at}`) }));
    await producer.send(topic, 1, keyed);
    expect(await admin.offsets(topic, 0)).toEqual({ low: 0n, high: 0n });
    const written = await readToEnd(client, { topic, partition: 1, groupPrefix: 'port.' });
    expect(texts(written)).toEqual(keyed.map(({ value }) => value.toString()));
  });

  it('makes no topic by writing to it, and names a broker without it as unavailable', async () => {
    const { admin, producer } = rig();
    const missing = `port.${randomSuffix()}`;
    const failure = await producer.send(missing, 0, [record('x')]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Unavailable);
    expect(dispositionOf(failure, 1)).toBe('retry');
    expect(await admin.topics()).not.toContain(missing);
  });

  it('names a record that the broker does not take as refused, and nothing of its send is written', async () => {
    const { producer, topic, admin } = rig();
    const sent = producer.send(topic, 0, [record('small'), record('x'.repeat(1_200_000))]);
    const failure = await sent.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RecordRefused);
    expect(dispositionOf(failure, 1)).toBe('reject');
    expect(await admin.offsets(topic, 0)).toEqual({ low: 0n, high: 0n });
  });

  it('rejects, within seconds, where there is no broker', async () => {
    const away = kafkaJsClient({ brokers: [`127.0.0.1:${await freePort()}`] }, 'test');
    await expect(away.producer().connect()).rejects.toThrow();
    await expect(away.admin().connect()).rejects.toThrow();
  });

  it('may be disconnected while it sends: the send ends one way or the other, and what it confirmed is there', async () => {
    const { client, topic, kafka } = rig();
    const confirmed: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const producer = client.producer();
      await producer.connect();
      const value = `round ${round}`;
      const sent = producer.send(topic, 0, [record(value)]).then(
        () => void confirmed.push(value),
        (error: unknown) => expect(error).toBeInstanceOf(Unavailable),
      );
      await producer.disconnect();
      await sent;
    }
    expect(texts(await kafka.read(topic))).toEqual(expect.arrayContaining(confirmed));
  });
}
