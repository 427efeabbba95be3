import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@qalqan/telemetry';
import { sampleApp } from '../testing/sample-app.js';
import { manageLifecycle, type LifecycleOptions } from './lifecycle.js';

async function managed(change: Partial<LifecycleOptions> = {}) {
  const sample = await sampleApp();
  const steps: string[] = [];
  const exits: number[] = [];
  const lifecycle = manageLifecycle({
    app: sample.app,
    logger: createLogger({
      service: 's',
      instance: 'kz',
      level: 'error',
      destination: { write: (line) => void steps.push((JSON.parse(line) as { message: string }).message) },
    }),
    health: sample.health,
    drain: () => Promise.resolve(void steps.push('drain')),
    release: () => Promise.resolve(void steps.push('release')),
    exit: (code) => void exits.push(code),
    ...change,
  });
  return { ...sample, lifecycle, steps, exits };
}

describe('manageLifecycle', () => {
  it('finishes what is under way, in order, and ends with 0', async () => {
    const { lifecycle, steps, exits, call, health } = await managed();
    const underWay = call('/api/v1/things/slow');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const began = performance.now();
    const stopping = lifecycle.stop('SIGTERM');
    expect(health.readiness().draining).toBe(true);
    expect((await underWay).status).toBe(503);
    await stopping;
    // Less than the keep-alive time: the connection that became idle meanwhile was not waited for.
    expect(performance.now() - began).toBeLessThan(2_500);
    expect({ steps, exits }).toEqual({ steps: ['drain', 'release'], exits: [0] });
    await expect(call('/health/live')).rejects.toThrow();
    lifecycle.detach();
  });

  it('says that it is about to stop while it still answers', async () => {
    let release = (): void => undefined;
    const draining = new Promise<void>((resolve) => (release = resolve));
    const { lifecycle, call } = await managed({ drain: () => draining });
    const stopping = lifecycle.stop('SIGTERM');
    const ready = await call('/health/ready');
    expect(ready).toMatchObject({ status: 503, json: { draining: true } });
    expect(ready.headers.get('connection')).toBe('close');
    release();
    await stopping;
    lifecycle.detach();
  });

  it('does not wait for ever', async () => {
    const { lifecycle, exits, app } = await managed({ drain: () => new Promise(() => undefined), deadlineMs: 80 });
    await lifecycle.stop('SIGTERM');
    expect(exits).toEqual([1]);
    lifecycle.detach();
    await app.close();
  });

  it('tries every step though one fails, and ends with 1', async () => {
    const { lifecycle, steps, exits } = await managed({ drain: () => Promise.reject(new Error('x')) });
    await lifecycle.stop('SIGTERM');
    expect({ steps, exits }).toEqual({ steps: ['a part did not stop', 'release'], exits: [1] });
    lifecycle.detach();
  });

  it('turns liveness red and ends with 1 on a fatal failure, once', async () => {
    const { lifecycle, exits, health } = await managed();
    await Promise.all([lifecycle.fatal('consumer-crashed', new Error('x')), lifecycle.stop('SIGTERM')]);
    expect(health.live).toBe(false);
    expect(exits).toEqual([1]);
    lifecycle.detach();
  });

  it('takes its handlers off again', async () => {
    const before = process.listenerCount('SIGTERM');
    const { lifecycle, app } = await managed();
    expect(process.listenerCount('SIGTERM')).toBe(before + 1);
    lifecycle.detach();
    expect(process.listenerCount('SIGTERM')).toBe(before);
    await app.close();
  });
});
