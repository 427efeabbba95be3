import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '@qalqan/telemetry';
import { eventually, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { ConsumerStopped } from '../fatal.js';
import type { KafkaAdminPort, KafkaClientPort, KafkaConsumerPort } from '../kafka/port.js';
import { DEFAULT_TUNING } from '../messaging-options.js';
import { messagingMetrics } from '../metrics.js';
import { ensurePosition } from '../runner/positions.js';
import { KafkaWatch } from './kafka-watch.js';
import type { RefillOutcome } from '../refill/refill.js';
import { LaneFlow, type LaneFlowPorts } from './lane-flow.js';

const lane = { topic: 't', partition: 0, stream: 'kz/0' };
interface Ends {
  readonly low: bigint;
  readonly high: bigint;
}

const tuning = { ...DEFAULT_TUNING, lagIntervalMs: 20, stallMs: 200 };

describe('KafkaWatch', () => {
  let test: TestDatabase;
  let watch: KafkaWatch;
  let flow: LaneFlow;
  let fatal: unknown[];
  let seen: Map<string, string>;

  beforeEach(async () => {
    test = await testDatabase();
    fatal = [];
    seen = new Map();
  });

  afterEach(async () => {
    await watch.stop();
    await test.drop();
  });

  /** A lane at offset 5 whose topic has these ends; nothing is ever consumed. */
  async function start(ends: () => Ends | Promise<Ends>, refill?: LaneFlowPorts['refill']): Promise<void> {
    await ensurePosition(test.database, lane, 'genesis');
    await test.sql('UPDATE consumer_offset SET next_offset = 5');
    const admin = {
      connect: () => Promise.resolve(),
      disconnect: () => Promise.resolve(),
      offsets: async () => ends(),
    } as unknown as KafkaAdminPort;
    const health = {
      check: (name: string) => ({
        green: (details?: object) => void seen.set(name, JSON.stringify(details ?? {})),
        red: (code: string) => void seen.set(name, code),
      }),
    };
    watch = new KafkaWatch({
      ...{ database: test.database, metrics: messagingMetrics(undefined), logger: silentLogger, health, tuning },
      client: { admin: () => admin } as unknown as KafkaClientPort,
      onFatal: (error) => fatal.push(error),
      answerMs: 300,
    });
    const runner = {
      process: () => Promise.resolve({ kind: 'gap', nextOffset: 5n, from: 3, to: 4 } as const),
    };
    const consumer = { pause: () => undefined, commit: () => Promise.resolve() } as unknown as KafkaConsumerPort;
    const onFatal = (error: unknown): void => void fatal.push(error);
    flow = new LaneFlow(lane, 5n, { consumer, runner, refill, logger: silentLogger, tuning, onFatal });
    watch.start([flow]);
  }

  /** Hands the lane a record that lies behind a gap. */
  const readGap = (): Promise<void> =>
    flow.take({
      ...{ topic: 't', partition: 0, highWatermark: 9n },
      records: [{ topic: 't', partition: 0, offset: 5n, key: null, value: null, headers: [] }],
      heartbeat: () => Promise.resolve(),
      isStale: () => false,
      resolve: () => undefined,
    });

  it('lag without progress is red and then ends the process', async () => {
    await start(() => ({ low: 0n, high: 9n }));
    await eventually(() => seen.get('consumer') === 'stalled');
    await eventually(() => fatal.length > 0);
    expect(fatal[0]).toBeInstanceOf(ConsumerStopped);
  });

  it.each([
    ['with records to read', { low: 0n, high: 9n }],
    ['of a topic that was cut off meanwhile', { low: 8n, high: 9n }],
  ])('a refill that hangs ends the process as well, %s', async (_, ends) => {
    const hung = Promise.withResolvers<RefillOutcome>();
    await start(() => ends, { fill: () => hung.promise });
    await readGap();
    await eventually(() => seen.get('consumer') === 'stalled');
    await eventually(() => fatal.length > 0);
    expect(fatal[0]).toBeInstanceOf(ConsumerStopped);
    hung.resolve({ kind: 'unfilled' });
    await flow.stop();
  });

  it('a refill that goes on shows it, and waiting for the next try is no stall', async () => {
    const filling = Promise.withResolvers<RefillOutcome>();
    let progressed: (() => void) | undefined;
    await start(() => ({ low: 0n, high: 9n }), {
      fill: (_lane, _missing, told) => {
        ({ progressed } = told);
        return filling.promise;
      },
    });
    await readGap();
    const before = flow.progressAt;
    expect(flow.waits).toBe(false);
    await eventually(() => performance.now() > before);
    progressed?.();
    expect(flow.progressAt).toBeGreaterThan(before);
    filling.resolve({ kind: 'unfilled' });
    await eventually(() => flow.waits);
    await flow.stop();
  });

  it('no lag is no stall', async () => {
    await start(() => ({ low: 0n, high: 5n }));
    await eventually(() => seen.get('consumer') === '{"lag":0}');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(fatal).toEqual([]);
  });

  it('what another process of the instance has read is progress of this one', async () => {
    await start(() => ({ low: 0n, high: 99n }));
    const begun = flow.progressAt;
    await test.sql('UPDATE consumer_offset SET next_offset = 42');
    await eventually(() => flow.nextOffset === 42n);
    expect(flow.progressAt).toBeGreaterThan(begun);
  });

  it.each([
    ['cut off beyond our position', { low: 8n, high: 8n }],
    ['ends before our position', { low: 0n, high: 3n }],
  ])('a topic that %s marks the stream, which readiness shows without turning red', async (_, ends) => {
    await start(() => ends);
    await eventually(() => seen.get('streams') === '{"streams":1,"kz/0":"paused"}');
    expect(await test.sql('SELECT state, reason FROM stream_position')).toEqual([
      { state: 'paused', reason: 'sequence-gap' },
    ]);
    expect(fatal).toEqual([]);
  });

  it('Kafka away is red, and green again when it is back', async () => {
    let away = true;
    await start(() => {
      if (away) throw new Error('no broker');
      return { low: 0n, high: 5n };
    });
    await eventually(() => seen.get('kafka') === 'unavailable');
    away = false;
    await eventually(() => seen.get('kafka') === '{}');
  });

  it('Kafka standing still is red, and neither that nor what it left to read is a stall', async () => {
    const silence = Promise.withResolvers<undefined>();
    let still = true;
    await start(async () => {
      if (!still) return { low: 0n, high: 5n };
      await silence.promise;
      return { low: 0n, high: 9n };
    });
    await eventually(() => seen.get('kafka') === 'unavailable');
    // Longer than a consumer may stand still.
    await new Promise((resolve) => setTimeout(resolve, 2 * tuning.stallMs));
    expect(fatal).toEqual([]);
    still = false;
    silence.resolve(undefined);
    await eventually(() => seen.get('kafka') === '{}');
    expect(fatal).toEqual([]);
  });
});
