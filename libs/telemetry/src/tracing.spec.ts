import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { currentTraceparent, startTracing, traceContextFrom, withSpan, type Tracing } from './tracing.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const HEADER = `00-${TRACE}-00f067aa0ba902b7-01`;

describe('tracing without a collector', () => {
  let tracing: Tracing;
  beforeAll(() => {
    tracing = startTracing({ service: 'node', otlpEndpoint: undefined });
  });
  afterAll(() => tracing.shutdown());

  it('has ids to pass on inside a span and none outside', async () => {
    expect(currentTraceparent()).toBeUndefined();
    const header = await withSpan('work', {}, () => Promise.resolve(currentTraceparent()));
    expect(header).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  it('continues a trace from the bytes of a Kafka header', async () => {
    const parent = traceContextFrom(Buffer.from(HEADER));
    const header = await withSpan('consume', { parent }, () => Promise.resolve(currentTraceparent()));
    expect(header).toContain(TRACE);
    expect(header).not.toBe(HEADER);
  });

  it('keeps the trace across awaits and nested spans', async () => {
    const seen = await withSpan('outer', { parent: traceContextFrom(HEADER) }, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return withSpan('inner', {}, () => Promise.resolve(currentTraceparent()));
    });
    expect(seen).toContain(TRACE);
  });

  it.each([
    undefined,
    '',
    'x',
    HEADER.toUpperCase(),
    `${HEADER} `,
    Buffer.from([0xff, 0xfe]),
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
  ])('starts anew on %p', (header) => {
    expect(trace.getSpanContext(traceContextFrom(header))).toBeUndefined();
    expect(trace.getSpanContext(ROOT_CONTEXT)).toBeUndefined();
  });

  it('passes a failure on unchanged', async () => {
    const failure = new Error('x');
    await expect(withSpan('fails', {}, () => Promise.reject(failure))).rejects.toBe(failure);
  });
});
