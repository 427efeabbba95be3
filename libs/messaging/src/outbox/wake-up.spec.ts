import { describe, expect, it } from '@jest/globals';
import { WakeUp } from './wake-up.js';

async function elapsed(work: Promise<void>): Promise<number> {
  const began = performance.now();
  await work;
  return performance.now() - began;
}

describe('WakeUp', () => {
  it('waits its time, ends at once when called, and loses no call that comes before', async () => {
    const wakeUp = new WakeUp();
    expect(await elapsed(wakeUp.wait(30))).toBeGreaterThan(20);
    const waiting = elapsed(wakeUp.wait(10_000));
    wakeUp.wake();
    expect(await waiting).toBeLessThan(1_000);
    wakeUp.wake();
    expect(await elapsed(wakeUp.wait(10_000))).toBeLessThan(1_000);
    expect(await elapsed(wakeUp.wait(30))).toBeGreaterThan(20);
  });
});
