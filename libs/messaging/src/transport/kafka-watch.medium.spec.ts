import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '@qalqan/telemetry';
import { eventually, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { ConsumerStopped } from '../fatal.js';
import type { KafkaAdminPort, KafkaClientPort } from '../kafka/port.js';
import { DEFAULT_TUNING } from '../messaging-options.js';
import { messagingMetrics } from '../metrics.js';
import { ensurePosition } from '../runner/positions.js';
import { KafkaWatch } from './kafka-watch.js';
import { LaneFlow } from './lane-flow.js';

const lane = { topic: 't', partition: 0, stream: 'kz/0' };
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
  async function start(ends: () => { low: bigint; high: bigint }): Promise<void> {
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
    });
    const runner = { process: () => Promise.reject(new Error('never called')) };
    const ports = { consumer: {} as never, runner, logger: silentLogger, tuning, onFatal: () => undefined };
    flow = new LaneFlow(lane, 5n, ports);
    watch.start([flow]);
  }

  it('lag without progress is red and then ends the process', async () => {
    await start(() => ({ low: 0n, high: 9n }));
    await eventually(() => seen.get('consumer') === 'stalled');
    await eventually(() => fatal.length > 0);
    expect(fatal[0]).toBeInstanceOf(ConsumerStopped);
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
});
