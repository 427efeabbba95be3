import { describe, expect, it } from '@jest/globals';
import { createMetrics } from '@qalqan/telemetry';
import { lint } from './exposition-lint.js';
import { parseExposition } from './exposition.js';

const faultsOf = (text: string): string[] => lint(parseExposition(text)).map(({ fault }) => fault);
const described = (name: string, type: string, samples: string): string =>
  `# HELP ${name} What it is.\n# TYPE ${name} ${type}\n${samples}\n`;

describe('lint of metrics', () => {
  it('is content with what a process of ours serves', async () => {
    const metrics = createMetrics({ service: 'sample', instance: 'kz', version: '1' });
    metrics.counter({ name: 'qalqan_events_total', help: 'Events.', labels: ['type'] }).inc({ type: 'a "b"\\' });
    metrics.histogram({ name: 'qalqan_apply_seconds', help: 'Time.', labels: ['topic'] }).observe({ topic: 'a' }, 0.2);
    const families = parseExposition(await metrics.text());
    expect(families.length).toBeGreaterThan(20);
    expect(lint(families)).toEqual([]);
  });

  it.each([
    ['no help text', '# TYPE a_total counter\na_total 1'],
    ['no type', '# HELP a_seconds A.\na_seconds 1'],
    ['a counter ends in _total', described('qalqan_events', 'counter', 'qalqan_events 1')],
    ['only a counter ends in _total', described('qalqan_events_total', 'gauge', 'qalqan_events_total 1')],
    ['_count is for histograms and summaries', described('qalqan_count', 'gauge', 'qalqan_count 1')],
    ['a colon is for recording rules', described('qalqan:lag_records', 'gauge', 'qalqan:lag_records 1')],
    ['snake_case, not camelCase', described('qalqan_lagRecords', 'gauge', 'qalqan_lagRecords 1')],
    ['the type gauge is no part of a name', described('qalqan_lag_gauge', 'gauge', 'qalqan_lag_gauge 1')],
    ['ms is an abbreviation', described('qalqan_lag_ms', 'gauge', 'qalqan_lag_ms 1')],
    ['seconds instead of milliseconds', described('qalqan_lag_milliseconds', 'gauge', 'qalqan_lag_milliseconds 1')],
    ["the label instance is Prometheus' own", described('a_bytes', 'gauge', 'a_bytes{instance="kz"} 1')],
    ['the label aB is not snake_case', described('a_bytes', 'gauge', 'a_bytes{aB="kz"} 1')],
    ['a label holds data', described('a_bytes', 'gauge', 'a_bytes{alert="KZ-2026-000001"} 1')],
    ['a label holds data', described('a_bytes', 'gauge', 'a_bytes{who="Иванов"} 1')],
    ['le is for histograms', described('a_bytes', 'gauge', 'a_bytes{le="1"} 1')],
    [
      'more than 500 series',
      described('a_bytes', 'gauge', Array.from({ length: 501 }, (_, at) => `a_bytes{n="${at}"} 1`).join('\n')),
    ],
    [
      'buckets that fall',
      described(
        'a_seconds',
        'histogram',
        'a_seconds_bucket{le="1"} 3\na_seconds_bucket{le="+Inf"} 2\na_seconds_count 2',
      ),
    ],
    ['no bucket for all', described('a_seconds', 'histogram', 'a_seconds_bucket{le="1"} 3\na_seconds_count 3')],
    [
      'a count that is not that of all',
      described('a_seconds', 'histogram', 'a_seconds_bucket{le="+Inf"} 3\na_seconds_count 4'),
    ],
  ])('says: %s', (fault, text) => {
    expect(faultsOf(text)).toContain(fault);
  });

  it('does not read what is no exposition', () => {
    expect(() => parseExposition('<html>')).toThrow(SyntaxError);
    expect(() => parseExposition('a{b=c} 1')).toThrow(SyntaxError);
  });
});
