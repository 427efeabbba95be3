import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@qalqan/testkit';
import { consuming } from '../testing/clients.js';
import { stage, type Stage } from '../testing/harness.js';
import { nextAlerts } from '../testing/publisher.js';
import { Reader } from '../testing/reader.js';
import { slowRecorder } from '../testing/recorder.js';

const SESSION_MS = 3_000;

describe('slow handler', () => {
  let on: Stage;
  let reader: Reader;

  beforeEach(async () => {
    on = await stage();
    reader = await Reader.of(on);
  });

  afterEach(() => reader.end());

  it('that works for three session time-outs keeps its membership: nobody else is given its records', async () => {
    const records = await nextAlerts(on, 4);
    const handled: number[] = [];
    const batches: number[] = [];
    let signs = 0;
    const slow = slowRecorder(async ({ sequence }) => {
      handled.push(sequence);
      if (sequence === 2) await sleep(3 * SESSION_MS + 200);
    });
    const member = (name: number) =>
      reader.start({
        controllers: [slow],
        tuning: { sessionTimeoutMs: SESSION_MS },
        client: consuming(on.kafka.settings, (callbacks) => ({
          ...callbacks,
          onBatch: (batch) => {
            batches.push(name);
            const heartbeat = async (): Promise<void> => {
              await batch.heartbeat();
              signs += 1;
            };
            return callbacks.onBatch({ ...batch, heartbeat });
          },
        })),
      });
    await member(1);
    await member(2);
    await on.kafka.publish(...records);
    await eventually(() => handled.includes(2), Boolean, 30_000);
    await eventually(async () => (await reader.effects()).length > 0, Boolean, 30_000);
    await reader.holds(records);
    expect(handled).toEqual([1, 2, 3, 4]);
    expect(new Set(batches).size).toBe(1);
    // Five per time-out when the machine has nothing else to do.
    expect(signs).toBeGreaterThanOrEqual(5);
  });
});
