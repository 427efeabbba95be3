import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '@qalqan/errors';
import { silentLogger } from '@qalqan/telemetry';
import { messagingMetrics } from '../metrics.js';
import { Relay, type RelayPorts } from './relay.js';

describe('the relay while Kafka is away', () => {
  it('keeps its back-off however often something is committed, and stops at once', async () => {
    let attempts = 0;
    const lease = { name: 'relay:kz/0', holder: 'h', fence: 1, validUntil: performance.now() + 60_000 };
    const ports = {
      ...{ stream: 'kz/0', logger: silentLogger, metrics: messagingMetrics(undefined) },
      gate: { state: 'open' },
      leases: { acquire: () => Promise.resolve(lease), release: () => Promise.resolve() },
      store: { backlog: () => Promise.resolve({ unsent: 1, ageSeconds: 0 }) },
      keeper: {
        stop: () => undefined,
        compareAgain: () => {
          attempts += 1;
          return Promise.reject(new Unavailable('away'));
        },
      },
    };
    const relay = new Relay(ports as unknown as RelayPorts);
    relay.start();
    for (let at = 0; at < 100; at += 1) {
      relay.wake();
      await sleep(5);
    }
    // At once, after 200 ms and after 400 ms more: a busy service would otherwise ask a broker that is down without pause.
    expect(attempts).toBeGreaterThan(0);
    expect(attempts).toBeLessThanOrEqual(4);
    const began = performance.now();
    await relay.stop();
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
