import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { beginSpan, currentTraceparent, untracedContext, withInnerSpan, withSpan } from './spans.js';
import { startTracing, type Tracing } from './start-tracing.js';
import { traceContextFrom, traceparentOf } from './trace-context.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const HEADER = `00-${TRACE}-00f067aa0ba902b7-01`;
const ON_TOPIC = { 'messaging.destination.name': 'qalqan.kz.events.v1' };

describe('with an exporter', () => {
  const exporter = new InMemorySpanExporter();
  let tracing: Tracing;

  beforeAll(async () => {
    tracing = await startTracing({
      ...{ service: 'national-node', instance: 'kz', version: '1', perSecond: 5, exporter },
      otlpEndpoint: undefined,
    });
  });
  beforeEach(() => exporter.reset());
  afterAll(() => tracing.shutdown());

  it('exports a span with its parent and who it is from', async () => {
    await withSpan('outer', { kind: SpanKind.SERVER }, () => withInnerSpan('inner', {}, () => Promise.resolve()));
    const [inner, outer] = exporter.getFinishedSpans();
    expect(inner?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
    expect(outer?.resource.attributes).toMatchObject({
      'service.name': 'national-node',
      'service.instance.id': 'kz',
      'service.namespace': 'qalqan',
    });
  });

  it('continues a trace by way of a header or a row', async () => {
    const created = beginSpan('create', { parent: traceContextFrom(HEADER), attributes: ON_TOPIC });
    const row = traceparentOf(created.context);
    created.end();
    expect(row).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
    await withSpan('send', { parent: traceContextFrom(row, { ours: true }) }, async () =>
      expect(currentTraceparent()).toContain(TRACE),
    );
    const [create, send] = exporter.getFinishedSpans();
    expect(send?.parentSpanContext?.spanId).toBe(create?.spanContext().spanId);
  });

  it('says of a failure its class and no more', async () => {
    const failing = withSpan('fails', {}, () => Promise.reject(new TypeError('N1234567')));
    await expect(failing).rejects.toThrow(TypeError);
    const [span] = exporter.getFinishedSpans();
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(span?.attributes).toEqual({ 'error.type': 'TypeError' });
    expect(span?.events).toEqual([]);
  });

  it('records nothing below a context that is only for the log', async () => {
    await withSpan('work', { parent: untracedContext() }, async () => expect(currentTraceparent()).toBeUndefined());
    expect(exporter.getFinishedSpans()).toEqual([]);
  });

  it('lets no neighbour make it record more than its budget, whatever its header asks', () => {
    const attributes = { 'messaging.destination.name': 'qalqan.uz.events.v1' };
    for (let at = 0; at < 1_000; at += 1) beginSpan('process', { parent: traceContextFrom(HEADER), attributes }).end();
    const kept = exporter.getFinishedSpans().length;
    expect(kept).toBeGreaterThanOrEqual(5);
    expect(kept).toBeLessThan(100);
  });
});
