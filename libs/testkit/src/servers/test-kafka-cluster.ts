import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka } from '@qalqan/local/servers';
import { eventually } from '../checks/eventually.js';
import { kafkaAt, withAdmin, type TestKafka } from './kafka-access.js';

/** A cluster of one test file: three brokers, replication factor 3, two replicas in sync; nobody else is on it. */
export interface TestKafkaCluster extends TestKafka {
  /** Node id of the broker that leads the partition; waits until there is one. */
  leader(topic: string, partition?: number): Promise<number>;
  /** Takes the partition away from its leader, which stays up and knows no more of it; resolves with the new leader. */
  moveLeader(topic: string, partition: number, to: number): Promise<void>;
  /** SIGKILL. */
  kill(node: number): Promise<void>;
  /** Starts a broker that was killed, on its old data; resolves when it answers. */
  restart(node: number): Promise<void>;
  destroy(): Promise<void>;
}

/** A dead broker is noticed after 2 s instead of 9; small heaps, because three of them run on a laptop. */
const OVERRIDES = { 'broker.session.timeout.ms': '2000', 'broker.heartbeat.interval.ms': '300' };
const HEAP_MB = 256;
const NODES = [1, 2, 3];
const SETTLE_TIMEOUT_MS = 40_000;

/** Starts three brokers, some ten seconds; the caller destroys them. They end with the process that asked for them. */
export async function testKafkaCluster(): Promise<TestKafkaCluster> {
  const dir = mkdtempSync(join(tmpdir(), 'qalqan-cluster-'));
  const server = await startKafka({ dir, brokers: 3, heapMb: HEAP_MB, overrides: OVERRIDES });
  const settings = { brokers: server.brokers };
  const leaderNow = (topic: string, partition: number) =>
    withAdmin(settings, (admin) => admin.leader(topic, partition)).catch(() => undefined);
  const leader = async (topic: string, partition = 0): Promise<number> => {
    const found = await eventually(
      () => leaderNow(topic, partition),
      (node) => node !== undefined,
      SETTLE_TIMEOUT_MS,
    );
    if (found === undefined) throw new RangeError('unreachable: it was waited for');
    return found;
  };
  return {
    ...kafkaAt(settings),
    leader,
    moveLeader: async (topic, partition, to) => {
      const from = await leader(topic, partition);
      const replicas = [to, ...NODES.filter((node) => node !== from && node !== to)];
      await withAdmin(settings, (admin) => admin.reassign(topic, partition, replicas));
      await eventually(
        () => leaderNow(topic, partition),
        (node) => node === to,
        SETTLE_TIMEOUT_MS,
      );
    },
    kill: (node) => server.kill(node - 1),
    restart: (node) => server.restart(node - 1),
    destroy: () => server.destroy(),
  };
}
