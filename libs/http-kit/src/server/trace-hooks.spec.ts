import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTracing, type Tracing } from '@qalqan/telemetry';
import { eventually } from '@qalqan/testkit';
import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { sampleApp, type SampleApp } from '../testing/sample-app.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const HEADER = `00-${TRACE}-00f067aa0ba902b7-01`;
const bearer = { authorization: 'Bearer officer-1' };

describe('the span of a request', () => {
  const exporter = new InMemorySpanExporter();
  let tracing: Tracing;
  let sample: SampleApp;

  beforeAll(async () => {
    tracing = await startTracing({
      ...{ service: 'sample', instance: 'kz', version: '1', perSecond: 1_000, exporter },
      otlpEndpoint: undefined,
    });
    sample = await sampleApp({
      tokens: { verify: (token) => Promise.resolve({ sub: token, clientId: 'c', party: 'kz', roles: ['drafter'] }) },
    });
  });
  beforeEach(() => exporter.reset());
  afterAll(async () => {
    await sample.app.close();
    await tracing.shutdown();
  });

  /** A span ends when the answer has left, which the caller may hear of first. */
  const finished = (count: number): Promise<ReadableSpan[]> =>
    eventually(
      () => exporter.getFinishedSpans(),
      (spans) => spans.length >= count,
    );

  it('continues the caller’s trace and tells method, route and status', async () => {
    await sample.call('/api/v1/things?limit=3', { headers: { traceparent: HEADER } });
    const [span] = await finished(1);
    expect(span?.name).toBe('GET /api/v1/things');
    expect(span?.parentSpanContext).toMatchObject({ traceId: TRACE, spanId: '00f067aa0ba902b7' });
    expect(span?.attributes).toEqual({
      'http.request.method': 'GET',
      'http.route': '/api/v1/things',
      'http.response.status_code': 200,
      'url.scheme': 'http',
    });
  });

  it('begins a trace of its own when the caller says nothing or nonsense', async () => {
    for (const traceparent of [undefined, 'nonsense', `${HEADER},${HEADER}`]) {
      exporter.reset();
      const answer = await sample.call('/api/v1/things', traceparent === undefined ? {} : { headers: { traceparent } });
      expect(answer.status).toBe(200);
      expect((await finished(1))[0]?.parentSpanContext).toBeUndefined();
    }
  });

  it('is the one in every line that is written for the request: handler, filter and access log', async () => {
    const traceId = 'a'.repeat(32);
    const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
    await sample.post('/api/v1/things/KZ-2026-000042/release', '', { ...bearer, traceparent });
    await finished(1);
    await sample.call('/api/v1/things/leak', { headers: { traceparent } });
    await finished(2);
    const lines = sample.lines.filter(({ trace_id }) => trace_id === traceId);
    expect(lines.map(({ message }) => message)).toEqual(['request refused', 'request', 'request failed', 'request']);
    for (const { span_id } of lines) expect(span_id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('has failed when the server has, and not when the caller has', async () => {
    await sample.call('/api/v1/things/leak');
    await sample.call('/api/v1/nowhere/KZ-2026-000042');
    const [failed, refused] = await finished(2);
    expect(failed?.attributes).toMatchObject({ 'http.response.status_code': 500, 'error.type': '500' });
    expect(refused?.attributes).toMatchObject({ 'http.response.status_code': 404 });
    expect(refused?.attributes).not.toHaveProperty('error.type');
  });

  it('holds nothing that was asked or answered', async () => {
    await sample.post('/api/v1/things/KZ-2026-000042/release', '', bearer);
    await sample.call('/api/v1/things/leak?name=Aizada');
    await sample.call('/api/v1/nowhere/Aizada');
    const text = JSON.stringify(
      (await finished(3)).map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
    );
    expect(text).toContain('/release');
    expect(text).not.toMatch(/000042|Aizada|N1234567|officer-1/);
  });

  it('is not made for what a supervisor asks', async () => {
    for (const path of ['/health/live', '/health/ready', '/metrics']) await sample.call(path);
    expect(exporter.getFinishedSpans()).toEqual([]);
  });
});
