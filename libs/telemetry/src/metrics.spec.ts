import { describe, expect, it } from '@jest/globals';
import { createMetrics } from './metrics.js';

const options = { service: 'node', instance: 'kz', version: '1.2.3', processMetrics: false };

describe('createMetrics', () => {
  it('serves what was counted, with service and member on each series', async () => {
    const metrics = createMetrics(options);
    metrics.counter({ name: 'qalqan_events_total', help: 'Events.', labels: ['type'] }).inc({ type: 'alert' }, 2);
    metrics.histogram({ name: 'qalqan_apply_seconds', help: 'Time.' }).observe(0.004);
    metrics.gauge({ name: 'qalqan_lag_records', help: 'Lag.' }).set(3);
    const text = await metrics.text();
    expect(text).toContain('qalqan_events_total{type="alert",service="node",member="kz"} 2');
    expect(text).toContain('qalqan_apply_seconds_bucket{le="0.005",service="node",member="kz"} 1');
    expect(text).toContain('qalqan_lag_records{service="node",member="kz"} 3');
    expect(text).toContain('qalqan_build_info{version="1.2.3",service="node",member="kz"} 1');
  });

  it.each(['events_total', 'qalqan_events', 'qalqan_Events_total', 'qalqan__total'])(
    'refuses a counter named %s',
    (name) => {
      expect(() => createMetrics(options).counter({ name, help: 'x' })).toThrow(TypeError);
    },
  );

  it.each(['qalqan_apply', 'qalqan_apply_ms', 'qalqan_apply_total'])('refuses a measure named %s', (name) => {
    expect(() => createMetrics(options).histogram({ name, help: 'x' })).toThrow(TypeError);
    expect(() => createMetrics(options).gauge({ name, help: 'x' })).toThrow(TypeError);
  });

  it('gives the same metric for the same name', () => {
    const metrics = createMetrics(options);
    const spec = { name: 'qalqan_events_total', help: 'Events.' };
    expect(metrics.counter(spec)).toBe(metrics.counter(spec));
  });

  it('watches the event loop of the process', async () => {
    const text = await createMetrics({ ...options, processMetrics: true }).text();
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(text).toContain('process_resident_memory_bytes');
  });
});
