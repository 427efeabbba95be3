import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import type { CorrelationChange } from '@qalqan/correlation';
import { startTracing, traceparentOf, type Tracing } from '@qalqan/telemetry';
import type { TracedPlace } from '../ingest/event.store.js';
import { FoldTraces } from './fold-traces.js';

const ROW = (id: number): string => `00-${String(id).padStart(32, '0')}-00f067aa0ba902b7-01`;
const event = (subject: string, traceparent: string | null): TracedPlace => ({ subject, traceparent }) as TracedPlace;
const found = (left: string, right: string) =>
  ({ kind: 'hit-found', after: { hit: { left, right } } }) as unknown as CorrelationChange;

describe('FoldTraces', () => {
  const exporter = new InMemorySpanExporter();
  let tracing: Tracing;
  beforeAll(async () => {
    // The decision was made at ingest: an empty budget does not break a trace in the middle.
    tracing = await startTracing({
      ...{ service: 'hub', instance: 'hub', version: '1', perSecond: 0, exporter },
      otlpEndpoint: undefined,
    });
  });
  beforeEach(() => exporter.reset());
  afterAll(() => tracing.shutdown());

  const traceIdOf = (traces: FoldTraces, change: CorrelationChange): number | undefined => {
    const cause = traces.causeOf(change);
    const traceparent = cause && traceparentOf(cause);
    return traceparent === undefined ? undefined : Number(traceparent.split('-')[1]);
  };

  it('puts a hit into the trace of the event that led to it', () => {
    const traces = new FoldTraces([event('KZ-1', ROW(1)), event('TJ-1', null), event('UZ-1', ROW(3))]);
    expect(traceIdOf(traces, found('KZ-1', 'TJ-9'))).toBe(1);
    expect(traceIdOf(traces, found('KZ-1', 'UZ-1'))).toBe(3);
    expect(traceIdOf(traces, found('TJ-1', 'TM-1'))).toBeUndefined();
  });

  it('takes the last event of a subject', () => {
    const traces = new FoldTraces([event('KZ-1', ROW(1)), event('TJ-1', ROW(2)), event('KZ-1', ROW(3))]);
    expect(traceIdOf(traces, found('KZ-1', 'TJ-1'))).toBe(3);
  });

  it('gives what a group says to nobody', () => {
    const traces = new FoldTraces([event('KZ-1', ROW(1))]);
    const group = { kind: 'group', revision: 1, before: undefined, after: undefined } as CorrelationChange;
    expect(traceIdOf(traces, group)).toBeUndefined();
  });

  it('takes no row for more than it is', async () => {
    const traces = new FoldTraces(['x', ROW(0), ROW(1).replace(/01$/, '00')].map((row) => event('KZ-1', row)));
    await traces.during(() => Promise.resolve());
    expect(exporter.getFinishedSpans()).toEqual([]);
  });

  it('ends its spans with the work, and says when that failed', async () => {
    const failure = new TypeError('of the fold');
    const traces = new FoldTraces(Array.from({ length: 100 }, (_, at) => event(`KZ-${at}`, ROW(at + 1))));
    await expect(traces.during(() => Promise.reject(failure))).rejects.toBe(failure);
    const spans = exporter.getFinishedSpans();
    expect(spans).toHaveLength(32);
    expect(spans[0]?.attributes).toMatchObject({ 'error.type': 'TypeError', 'qalqan.fold.events': 100 });
  });
});
