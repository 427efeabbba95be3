import { describe, expect, it } from '@jest/globals';
import { HealthRegistry, type CheckReport } from './health-registry.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('HealthRegistry', () => {
  it('is ready when every check is green, and says since when', () => {
    let now = new Date('2026-01-01T00:00:00Z');
    const health = new HealthRegistry(() => now);
    const database = health.check('database');
    const kafka = health.check('kafka');
    database.green();
    expect(health.readiness().status).toBe('not-ready');
    now = new Date('2026-01-01T00:00:05Z');
    kafka.green({ lag: 0 });
    now = new Date('2026-01-01T00:00:09Z');
    kafka.green({ lag: 3 });
    expect(health.readiness()).toEqual({
      status: 'ready',
      draining: false,
      checks: [
        { name: 'database', state: 'green', since: '2026-01-01T00:00:00.000Z' },
        { name: 'kafka', state: 'green', since: '2026-01-01T00:00:05.000Z', details: { lag: 3 } },
      ],
    });
  });

  it('reports changes of state alone', () => {
    const health = new HealthRegistry();
    const seen: CheckReport[] = [];
    health.onChange((report) => seen.push(report));
    const check = health.check('kafka');
    check.red('lag-too-high');
    check.red('lag-too-high');
    check.green();
    expect(seen.map(({ state }) => state)).toEqual(['starting', 'red', 'green']);
  });

  it('refuses a name taken', () => {
    const health = new HealthRegistry();
    health.check('kafka');
    expect(() => health.check('kafka')).toThrow(TypeError);
  });

  it('is not ready while draining and dead after a fatal failure', () => {
    const health = new HealthRegistry();
    expect(health.readiness().status).toBe('ready');
    health.drain();
    expect(health.readiness()).toMatchObject({ status: 'not-ready', draining: true });
    expect(health.live).toBe(true);
    health.fatal('consumer-crashed');
    expect(health.live).toBe(false);
  });

  it('polls until closed: green, red on rejection, red on a probe that hangs', async () => {
    const health = new HealthRegistry();
    const answers = [
      (): Promise<void> => Promise.resolve(),
      (): Promise<void> => Promise.reject(new Error('secret')),
      (): Promise<void> => pause(500),
    ];
    let asked = 0;
    const seen: string[] = [];
    health.onChange(({ state, details }) => seen.push(`${state} ${String(details?.['code'] ?? '')}`.trim()));
    health.poll('database', () => (answers[asked++] ?? answers[0]!)(), { intervalMs: 5, timeoutMs: 30 });
    await pause(120);
    health.close();
    const stopped = asked;
    await pause(40);
    expect(asked).toBe(stopped);
    expect(seen).toEqual(['starting', 'green', 'red unreachable', 'green']);
  });
});
