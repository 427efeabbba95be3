import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { silentLogger } from '@qalqan/telemetry';
import type { KafkaBatch, KafkaConsumerPort } from '../kafka/port.js';
import { DEFAULT_TUNING } from '../messaging-options.js';
import type { Outcome } from '../runner/runner.js';
import { backoff, LaneFlow } from './lane-flow.js';

const lane = { topic: 't', partition: 0, stream: 'kz/0' };
const tuning = { ...DEFAULT_TUNING, backoffMs: 10, maxBackoffMs: 20, gapRetryMs: 15 };

function setUp(outcome: (records: number) => Outcome | Promise<Outcome>) {
  const calls: string[] = [];
  const fatal: unknown[] = [];
  const consumer: KafkaConsumerPort = {
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    seek: (_, __, offset) => void calls.push(`seek ${offset}`),
    pause: () => void calls.push('pause'),
    resume: () => void calls.push('resume'),
    commit: (_, __, next) => {
      calls.push(`commit ${next}`);
      return Promise.resolve();
    },
  };
  const runner = {
    process: async (_: unknown, records: readonly unknown[]) => {
      calls.push(`process ${records.length}`);
      return outcome(records.length);
    },
  };
  const flow = new LaneFlow(lane, 10n, {
    consumer,
    runner,
    logger: silentLogger,
    tuning,
    onFatal: (e) => fatal.push(e),
  });
  return { calls, fatal, flow };
}

function batchOf(calls: string[], from: bigint, count: number): KafkaBatch {
  const records = Array.from({ length: count }, (_, at) => ({
    ...{ topic: 't', partition: 0, key: null, value: null, headers: [] },
    offset: from + BigInt(at),
  }));
  return {
    ...{ topic: 't', partition: 0, records, highWatermark: 100n },
    heartbeat: () => Promise.resolve(),
    isStale: () => false,
    resolve: (offset) => void calls.push(`resolve ${offset}`),
  };
}

describe('LaneFlow', () => {
  it('resolves and reports what was written', async () => {
    const { calls, flow } = setUp((count) => ({ kind: 'done', nextOffset: 10n + BigInt(count), sequence: count }));
    await flow.take(batchOf(calls, 10n, 5));
    expect(calls).toEqual(['process 5', 'resolve 14', 'commit 15']);
    expect(flow.nextOffset).toBe(15n);
  });

  it('goes back once when a batch begins after its position, then lets the chain judge', async () => {
    const { calls, flow } = setUp(() => ({ kind: 'gap', nextOffset: 20n, from: 3, to: 4 }));
    await flow.take(batchOf(calls, 20n, 2));
    expect(calls).toEqual(['seek 10']);
    await flow.take(batchOf(calls, 20n, 2));
    expect(calls.slice(1)).toEqual(['process 2', 'commit 20', 'pause']);
    await flow.stop();
  });

  it('waits outside of the batch, ignores batches meanwhile, and takes up where it stands', async () => {
    let first = true;
    const { calls, flow } = setUp(() => {
      const outcome: Outcome = first
        ? { kind: 'retry', nextOffset: 11n, attempt: 1 }
        : { kind: 'done', nextOffset: 12n, sequence: 2 };
      first = false;
      return outcome;
    });
    await flow.take(batchOf(calls, 10n, 2));
    expect(flow.paused).toBe(true);
    await flow.take(batchOf(calls, 10n, 2));
    await sleep(40);
    expect(flow.paused).toBe(false);
    await flow.take(batchOf(calls, 11n, 1));
    expect(calls).toEqual(['process 2', 'commit 11', 'pause', 'pause', 'seek 11', 'resume', 'process 1', 'resolve 11']);
  });

  it('never rejects: even a fault of the runner itself is a fatal outcome', async () => {
    const fault = new SyntaxError('would stop kafkajs for good');
    const { calls, fatal, flow } = setUp(() => Promise.reject(fault));
    await expect(flow.take(batchOf(calls, 10n, 1))).resolves.toBeUndefined();
    expect(fatal).toEqual([fault]);
    const said = setUp(() => ({ kind: 'fatal', error: fault }));
    await said.flow.take(batchOf(said.calls, 10n, 1));
    expect(said.fatal).toEqual([fault]);
    expect(said.calls.filter((call) => call.startsWith('resolve'))).toEqual([]);
    await said.flow.stop();
  });

  it('doubles its wait up to a limit', () => {
    expect(
      [1, 2, 3, 20].map((attempt) => backoff(attempt, { ...tuning, backoffMs: 100, maxBackoffMs: 1_500 })),
    ).toEqual([100, 200, 400, 1_500]);
  });
});
