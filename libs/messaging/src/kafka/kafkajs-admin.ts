import { setTimeout as sleep } from 'node:timers/promises';
import { NotFound } from '@qalqan/errors';
import type { Admin, Kafka } from 'kafkajs';
import type { KafkaAdminPort, NewTopic, TopicOffsets } from './port.js';

const KNOWN_TRIES = 50;
const KNOWN_WAIT_MS = 100;

/** {@link KafkaAdminPort} on kafkajs. */
export class KafkaJsAdmin implements KafkaAdminPort {
  private readonly admin: Admin;

  constructor(kafka: Kafka) {
    this.admin = kafka.admin();
  }

  connect(): Promise<void> {
    return this.admin.connect();
  }

  topics(): Promise<readonly string[]> {
    return this.admin.listTopics();
  }

  async offsets(topic: string, partition: number): Promise<TopicOffsets> {
    const found = (await this.admin.fetchTopicOffsets(topic)).find((entry) => entry.partition === partition);
    if (found === undefined) throw new NotFound('the topic has no such partition');
    return { low: BigInt(found.low), high: BigInt(found.high) };
  }

  async createTopics(topics: readonly NewTopic[]): Promise<void> {
    await this.admin.createTopics({
      // Its own wait fails when a broker has not heard of the topic yet.
      waitForLeaders: false,
      topics: topics.map(({ topic, partitions = 1, config = {} }) => ({
        topic,
        numPartitions: partitions,
        configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
      })),
    });
    for (const { topic } of topics) await this.untilKnown(topic);
  }

  deleteTopics(topics: readonly string[]): Promise<void> {
    return this.admin.deleteTopics({ topics: [...topics] });
  }

  async truncate(topic: string, partition: number, offset: bigint): Promise<void> {
    // kafkajs looks the leader up in metadata that only an earlier question brings.
    await this.admin.fetchTopicOffsets(topic);
    await this.admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: offset.toString() }] });
  }

  async leader(topic: string, partition: number): Promise<number | undefined> {
    const { topics } = await this.admin.fetchTopicMetadata({ topics: [topic] });
    const found = topics[0]?.partitions.find(({ partitionId }) => partitionId === partition);
    // Kafka names no leader by -1.
    return found === undefined || found.leader < 0 ? undefined : found.leader;
  }

  async reassign(topic: string, partition: number, replicas: readonly number[]): Promise<void> {
    await this.admin.alterPartitionReassignments({
      topics: [{ topic, partitionAssignment: [{ partition, replicas: [...replicas] }] }],
    });
  }

  disconnect(): Promise<void> {
    return this.admin.disconnect();
  }

  private async untilKnown(topic: string): Promise<void> {
    for (let left = KNOWN_TRIES; ; left -= 1) {
      try {
        await this.admin.fetchTopicOffsets(topic);
        return;
      } catch (error) {
        if (left === 0) throw error;
        await sleep(KNOWN_WAIT_MS);
      }
    }
  }
}
