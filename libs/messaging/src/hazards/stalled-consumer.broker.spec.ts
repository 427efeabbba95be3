import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventsTopic } from '@qalqan/contracts';
import { eventually } from '@qalqan/testkit';
import { ConsumerStopped } from '../fatal.js';
import type { KafkaConsumerPort } from '../kafka/port.js';
import { consuming } from '../testing/clients.js';
import { stage, type Stage } from '../testing/harness.js';
import { nextAlerts } from '../testing/publisher.js';
import { Reader } from '../testing/reader.js';

describe('stalled consumer', () => {
  let on: Stage;
  let reader: Reader;

  beforeEach(async () => {
    on = await stage();
    reader = await Reader.of(on);
  });

  afterEach(() => reader.end());

  it('that is alive and silent while records wait is told by readiness, then ends its process; the next one reads all', async () => {
    const records = await nextAlerts(on, 12);
    const told: string[] = [];
    let inner: KafkaConsumerPort | undefined;
    const service = await reader.start({
      tuning: { stallMs: 1_500, lagIntervalMs: 100 },
      client: consuming(on.kafka.settings, (callbacks, real) => {
        inner = real;
        return callbacks;
      }),
      health: {
        check: (name) => ({ green: () => undefined, red: (code) => void told.push(`${name}: ${code}`) }),
      },
    });
    await on.kafka.publish(...records.slice(0, 5));
    await reader.applied(5);
    // Membership, heartbeats and connections stay; only fetches of the topic cease, and no event tells of it.
    inner?.pause(eventsTopic(on.party), 0);
    await on.kafka.publish(...records.slice(5));
    await eventually(() => told.includes('consumer: stalled'));
    await eventually(() => service.fatal.length > 0);
    expect(service.fatal[0]).toBeInstanceOf(ConsumerStopped);
    expect(await reader.effects()).toHaveLength(5);
    service.fatal.length = 0;
    await reader.restart(() => Promise.resolve());
    await reader.holds(records);
  });

  it('that its client has given up for good ends its process at once, naming the cause', async () => {
    const records = await nextAlerts(on, 3);
    // What kafkajs takes for a slip of ours it never tries again: the consumer is gone, the process lives.
    const slip = new SyntaxError('Unexpected token');
    const service = await reader.start({
      client: consuming(on.kafka.settings, (callbacks) => ({ ...callbacks, onBatch: () => Promise.reject(slip) })),
    });
    await on.kafka.publish(...records);
    const [fatal] = await eventually(
      () => service.fatal,
      (found) => found.length > 0,
    );
    expect(fatal).toBeInstanceOf(ConsumerStopped);
    expect(JSON.stringify(causesOf(fatal))).toContain(slip.message);
    service.fatal.length = 0;
    await reader.restart(() => Promise.resolve());
    await reader.holds(records);
  });
});

function causesOf(error: unknown): string[] {
  return error instanceof Error ? [error.message, ...causesOf(error.cause)] : [];
}
