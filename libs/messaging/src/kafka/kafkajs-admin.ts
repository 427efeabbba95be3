import { NotFound } from '@qalqan/errors';
import type { Admin, Kafka } from 'kafkajs';
import type { KafkaAdminPort, NewTopic, TopicOffsets } from './port.js';

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
      waitForLeaders: true,
      topics: topics.map(({ topic, partitions = 1, config = {} }) => ({
        topic,
        numPartitions: partitions,
        configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
      })),
    });
  }

  deleteTopics(topics: readonly string[]): Promise<void> {
    return this.admin.deleteTopics({ topics: [...topics] });
  }

  truncate(topic: string, partition: number, offset: bigint): Promise<void> {
    return this.admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: offset.toString() }] });
  }

  disconnect(): Promise<void> {
    return this.admin.disconnect();
  }
}
