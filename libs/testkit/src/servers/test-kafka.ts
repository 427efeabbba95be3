import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AGREEMENT_TOPIC } from '@qalqan/contracts';
import type { KafkaSettings } from '@qalqan/messaging';
import { utf8 } from '@qalqan/signing';
import { kafkaAt, withAdmin, type TestKafka } from './kafka-access.js';
import { claims, runFolder, sharedServer } from './shared-server.js';

/** The shared Kafka; started by the first call of a run. */
export async function testKafka(): Promise<TestKafka> {
  const found = await sharedServer('kafka');
  const settings: KafkaSettings = { brokers: found.brokers as string[] };
  const access = kafkaAt(settings);
  return {
    ...access,
    publishAgreement: async (note) => {
      // One test file makes the topic that all share; the others wait until it is there.
      if (claims(`${runFolder()}/agreement-topic.claim`)) await access.createTopics(AGREEMENT_TOPIC);
      else await untilThere(settings, AGREEMENT_TOPIC);
      await access.send(AGREEMENT_TOPIC, [{ value: utf8(note) }]);
    },
  };
}

const THERE_TIMEOUT_MS = 30_000;

async function untilThere(settings: KafkaSettings, topic: string): Promise<void> {
  const deadline = Date.now() + THERE_TIMEOUT_MS;
  await withAdmin(settings, async (admin) => {
    while (!(await admin.topics()).includes(topic)) {
      if (Date.now() > deadline) throw new Error(`${topic} is not there after ${THERE_TIMEOUT_MS / 1000} s`);
      await sleep(100);
    }
    await admin.offsets(topic, 0);
  });
}

/** Letters and digits that make a name nobody else in the run has: `k7f3a2`. */
export function randomSuffix(): string {
  return randomBytes(3).toString('hex');
}
