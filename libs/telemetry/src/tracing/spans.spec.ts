import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { createLogger } from '../logger.js';
import {
  beginSpan,
  currentTrace,
  currentTraceparent,
  runIn,
  untracedContext,
  withInnerSpan,
  withSpan,
} from './spans.js';
import { startTracing, type Tracing } from './start-tracing.js';
import { isTraced, traceContextFrom } from './trace-context.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const HEADER = `00-${TRACE}-00f067aa0ba902b7-01`;

describe('without a collector', () => {
  let tracing: Tracing;
  beforeAll(async () => {
    tracing = await startTracing({
      ...{ service: 'node', instance: 'kz', version: '1', perSecond: 10 },
      otlpEndpoint: undefined,
    });
  });
  afterAll(() => tracing.shutdown());

  it('has ids for the log in a span, and none outside', async () => {
    expect(trace.getActiveSpan()).toBeUndefined();
    const ids = await withSpan('work', {}, () => Promise.resolve(trace.getActiveSpan()?.spanContext()));
    expect(ids).toMatchObject({
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('leaves nothing in headers and rows, not even for a caller who asks to be recorded', async () => {
    await withSpan('work', { parent: traceContextFrom(HEADER) }, async () => {
      expect(currentTraceparent()).toBeUndefined();
      expect(isTraced(currentTrace())).toBe(false);
      // And yet the lines of both sides can be put together.
      expect(trace.getActiveSpan()?.spanContext().traceId).toBe(TRACE);
    });
  });

  it('keeps the trace across awaits and nested spans', async () => {
    const outer = beginSpan('outer', { parent: traceContextFrom(HEADER) });
    expect(outer.recorded).toBe(false);
    const seen = await runIn(outer.context, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return withSpan('inner', {}, () => Promise.resolve(trace.getActiveSpan()?.spanContext().traceId));
    });
    expect(seen).toBe(TRACE);
  });

  it('puts the ids into every line written within, and into none outside', async () => {
    const lines: Record<string, unknown>[] = [];
    const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
    const logger = createLogger({ service: 'node', instance: 'kz', level: 'info', destination });
    logger.info('before');
    runIn(untracedContext(), () => logger.info('within'));
    await withSpan('work', {}, async () => logger.info('within'));
    expect(lines[0]).not.toHaveProperty('trace_id');
    for (const line of lines.slice(1)) {
      expect(line['trace_id']).toMatch(/^[0-9a-f]{32}$/);
      expect(line['span_id']).toMatch(/^[0-9a-f]{16}$/);
    }
  });

  it('makes no inner span', async () => {
    await withSpan('outer', {}, async () => {
      const outer = currentTrace();
      await withInnerSpan('inner', {}, async () => expect(currentTrace()).toBe(outer));
    });
    expect(currentTrace()).toBe(ROOT_CONTEXT);
  });

  it('passes a failure on unchanged', async () => {
    const failure = new Error('x');
    await expect(withSpan('fails', {}, () => Promise.reject(failure))).rejects.toBe(failure);
  });
});
