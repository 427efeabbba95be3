import { randomBytes, randomUUID } from 'node:crypto';
import { createAdmin, createRawProducer, kafkaJsClient, type KafkaSettings, type NewRecord } from '@qalqan/messaging';
import { perSecond, type Figure } from './figures.js';

/** About the value of one alert. */
const VALUE_BYTES = 1_300;
const JWS = 'x'.repeat(280);
const BATCH = 200;
const RECORDS = 20_000;
const SINGLE = 500;
const CONSUME_MS = 60_000;

/** Raw kafkajs on the platform's own broker, over a throwaway topic, with the settings that the platform uses. */
export async function kafkaLimits(settings: KafkaSettings): Promise<Figure[]> {
  const topic = `qalqan.bench.${randomUUID()}`;
  const admin = await createAdmin(settings);
  try {
    await admin.createTopics([{ topic, partitions: 1 }]);
    const produced = await produce(settings, topic);
    const consumed = await consume(settings, topic);
    return [...produced, consumed];
  } finally {
    await admin.deleteTopics([topic]);
    await admin.disconnect();
  }
}

async function produce(settings: KafkaSettings, topic: string): Promise<Figure[]> {
  const producer = await createRawProducer(settings);
  try {
    const one = [record()];
    const first = performance.now();
    for (let i = 0; i < SINGLE; i += 1) await producer.send(topic, 0, one);
    const alone = perSecond(SINGLE, performance.now() - first);
    const batch = Array.from({ length: BATCH }, record);
    const second = performance.now();
    for (let i = 0; i < RECORDS; i += BATCH) await producer.send(topic, 0, batch);
    const batched = perSecond(RECORDS, performance.now() - second);
    const how = `kafkajs, ${VALUE_BYTES} B, acks all, one request in flight`;
    return [
      { name: 'Kafka send, one record', value: alone, unit: '/s', beside: [], how },
      { name: `Kafka send, ${BATCH} records`, value: batched, unit: 'records/s', beside: [], how },
    ];
  } finally {
    await producer.disconnect();
  }
}

/** From the first batch to the last: joining the group is no part of the rate. */
async function consume(settings: KafkaSettings, topic: string): Promise<Figure> {
  const consumer = kafkaJsClient(settings, 'qalqan-bench').consumer({ groupId: `qalqan.bench.${randomUUID()}` });
  let seen = 0;
  let started: number | undefined;
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const timer = setTimeout(() => reject(new Error('the throwaway topic was not read in time')), CONSUME_MS);
  try {
    await consumer.start([topic], {
      positionOf: () => 0n,
      onCrash: reject,
      onBatch: (batch) => {
        const now = performance.now();
        // What the first batch holds was fetched before the clock began.
        if (started === undefined) started = now;
        else seen += batch.records.length;
        const last = batch.records.at(-1)?.offset;
        if (last !== undefined) batch.resolve(last);
        if (last !== undefined && last + 1n >= batch.highWatermark) resolve(now - started);
        return Promise.resolve();
      },
    });
    const ms = await promise;
    return {
      name: 'Kafka consume',
      value: perSecond(seen, ms),
      unit: 'records/s',
      beside: [],
      how: 'kafkajs, eachBatch',
    };
  } finally {
    clearTimeout(timer);
    await consumer.stop();
  }
}

function record(): NewRecord {
  return { key: Buffer.from('TJ-2026-000001'), value: randomBytes(VALUE_BYTES), headers: { jws: JWS } };
}
