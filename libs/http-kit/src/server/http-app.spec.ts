import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleApp, type SampleApp } from '../testing/sample-app.js';
import { createMetrics, silentLogger } from '@qalqan/telemetry';
import { UnguardedModule } from '../testing/sample-service.js';
import { createHttpApp } from './create-http-app.js';

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp({
    tokens: { verify: (token) => Promise.resolve({ sub: token, clientId: 'c', party: 'kz', roles: ['drafter'] }) },
  });
});
afterAll(() => sample.app.close());

const bearer = { authorization: 'Bearer officer-1' };
const draft = { title: 'a', count: 1, paint: { colour: 'red' } };

describe('every answer', () => {
  it('carries security headers, no cache and the request id', async () => {
    const { headers } = await sample.call('/api/v1/about', { headers: { 'x-request-id': 'from-a-caller-1' } });
    expect(headers.get('x-request-id')).toBe('from-a-caller-1');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('replaces a request id that could break a log line', async () => {
    const { headers } = await sample.call('/api/v1/about', { headers: { 'x-request-id': 'a b{}' } });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is logged by route pattern, without path, query or caller', async () => {
    await sample.call('/api/v1/things?limit=3');
    await sample.post('/api/v1/things/KZ-2026-000042/release', '', bearer);
    const access = sample.lines.filter(({ message }) => message === 'request');
    expect(access.map(({ route }) => route)).toEqual(
      expect.arrayContaining(['/api/v1/things', '/api/v1/things/:reference/release']),
    );
    const text = JSON.stringify(sample.lines);
    expect(text).not.toContain('limit=3');
    expect(text).not.toContain('000042');
    expect(text).not.toContain('officer-1');
  });
});

describe('platform routes', () => {
  it('tell what runs here', async () => {
    expect((await sample.call('/api/v1/about')).json).toEqual({
      service: 'sample',
      party: 'kz',
      version: '1.2.3',
      agreement: '1',
    });
    expect((await sample.call('/health/live')).json).toEqual({ status: 'live' });
    const metrics = await sample.call('/metrics');
    expect(metrics.headers.get('content-type')).toContain('text/plain');
    expect(metrics.text).toContain('qalqan_http_request_duration_seconds_count{');
  });

  it('turn red and green with the checks', async () => {
    const check = sample.health.check('kafka');
    expect((await sample.call('/health/ready')).json).toMatchObject({
      status: 'not-ready',
      checks: [{ name: 'kafka', state: 'starting' }],
    });
    check.red('kafka-unreachable', { brokers: 3 });
    const red = await sample.call('/health/ready');
    expect(red.status).toBe(503);
    expect(red.json).toMatchObject({ checks: [{ state: 'red', details: { code: 'kafka-unreachable', brokers: 3 } }] });
    expect((await sample.call('/metrics')).text).toContain(
      'qalqan_health_state{check="kafka",service="sample",member="kz"} 0',
    );
    check.green();
    expect((await sample.call('/health/ready')).status).toBe(200);
    expect(sample.lines).toContainEqual(
      expect.objectContaining({ message: 'health changed', check: 'kafka', state: 'red', code: 'kafka-unreachable' }),
    );
  });

  it('serve the OpenAPI document', async () => {
    expect((await sample.call('/api/v1/openapi.json')).json).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Sample' },
    });
  });
});

describe('bodies', () => {
  it('reach the handler with the caller', async () => {
    const answer = await sample.post('/api/v1/things', JSON.stringify(draft), bearer);
    expect(answer).toMatchObject({ status: 201, json: { title: 'a', by: 'officer-1', roles: ['drafter'] } });
  });

  const nested = `${'['.repeat(40)}${']'.repeat(40)}`;
  it.each([
    ['json-malformed', '{"title":', ''],
    ['json-not-utf8', new Uint8Array([0x22, 0xff, 0x22]), ''],
    ['json-duplicate-name', '{"paint":{"colour":1,"\\u0063olour":2}}', '/paint/colour'],
    ['json-forbidden-name', '{"__proto__":{"admin":true}}', '/__proto__'],
    ['json-forbidden-name', '{"paint":{"constructor":1}}', '/paint/constructor'],
    ['json-forbidden-character', '{"title":"a\\u0000"}', '/title'],
    ['json-forbidden-character', '{"title":"\\ud800"}', '/title'],
    ['json-too-deep', nested, '/0'],
    ['json-number-inexact', '{"count":12345678901234567890}', '/count'],
  ])('are refused with %s', async (code, body, pointer) => {
    const answer = await sample.post('/api/v1/things', body, bearer);
    expect(answer).toMatchObject({ status: 400, json: { code, status: 400, type: `urn:qalqan:problem:${code}` } });
    expect(answer.json.pointer?.startsWith(pointer)).toBe(true);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('may have 256 KiB and not one byte more', async () => {
    const fill = (size: number): string => `{"colour":"red","x":"${'x'.repeat(size - 24)}"}`;
    expect(fill(262_144).length).toBe(262_144 - 24 + 23);
    const exact = `${fill(262_144)} `;
    expect((await sample.post('/api/v1/things/checked', exact, bearer)).status).toBe(201);
    expect(await sample.post('/api/v1/things/checked', `${exact} `, bearer)).toMatchObject({
      status: 413,
      json: { code: 'body-too-large' },
    });
  });

  it.each([
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-encoding': 'gzip' },
  ])('must be plain JSON in UTF-8: %j', async (headers) => {
    const answer = await sample.post('/api/v1/things', '{}', { ...bearer, ...headers });
    expect(answer).toMatchObject({ status: 415, json: { code: 'media-type-unsupported' } });
  });

  it('name every field at fault with its pointer', async () => {
    const answer = await sample.post(
      '/api/v1/things',
      '{"title":5,"count":"1","paint":{"colour":"blue"},"role/admin":true}',
      bearer,
    );
    expect(answer).toMatchObject({ status: 400, json: { code: 'schema-invalid' } });
    const places = answer.json.errors?.map(({ pointer }) => pointer);
    expect(new Set(places)).toEqual(new Set(['/title', '/count', '/paint/colour', '/role~1admin']));
    expect(answer.text).not.toContain('blue');
  });

  it('are checked by a contract where the route says so', async () => {
    const answer = await sample.post('/api/v1/things/checked', '{"colour":"blue"}', bearer);
    expect(answer).toMatchObject({ status: 400, json: { code: 'schema-invalid', pointer: '/colour' } });
  });

  it('may be absent, which a DTO then refuses', async () => {
    expect(await sample.call('/api/v1/things', { method: 'POST', headers: bearer })).toMatchObject({
      status: 400,
      json: { code: 'schema-invalid' },
    });
  });
});

describe('lists', () => {
  it('are walked page by page to the end', async () => {
    const seen: unknown[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { json } = await sample.call(`/api/v1/things?limit=3${next === '' ? '' : `&cursor=${next}`}`);
      seen.push(...(json['items'] as unknown[]));
      next = json['next'] as string | null;
    }
    expect(seen).toEqual(['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']);
  });

  it.each(['0', '501', '1e1', '', '-1', '3&limit=4'])('refuse limit=%s', async (limit) => {
    expect(await sample.call(`/api/v1/things?limit=${limit}`)).toMatchObject({
      status: 400,
      json: { code: 'parameter-invalid', pointer: '/limit' },
    });
  });

  it('refuse an unknown parameter and a made-up cursor', async () => {
    expect(await sample.call('/api/v1/things?order=up')).toMatchObject({
      status: 400,
      json: { code: 'parameter-invalid', pointer: '/order' },
    });
    expect(await sample.call('/api/v1/things?cursor=WyJ4Il0')).toMatchObject({
      status: 400,
      json: { code: 'cursor-invalid', pointer: '/cursor' },
    });
  });
});

describe('failures', () => {
  it('of the domain keep their code', async () => {
    const answer = await sample.post('/api/v1/things/KZ-2026-000001/release', '', { ...bearer });
    expect(answer).toMatchObject({ status: 403, json: { code: 'role-missing' } });
  });

  it('nobody foresaw say nothing, and are logged under the incident id', async () => {
    const answer = await sample.call('/api/v1/things/leak');
    expect(answer).toMatchObject({ status: 500, json: { code: 'internal' } });
    expect(answer.text).not.toMatch(/Aizada|N1234567/);
    const incidentId = answer.json.instance.replace('urn:uuid:', '');
    const line = sample.lines.find((candidate) => candidate['incidentId'] === incidentId);
    expect(line).toMatchObject({
      level: 'error',
      code: 'internal',
      route: '/api/v1/things/leak',
      error: { type: 'Error' },
    });
    expect(JSON.stringify(sample.lines)).not.toMatch(/Aizada|N1234567/);
  });

  it('of time are 503 and end the wait', async () => {
    expect(await sample.call('/api/v1/things/slow')).toMatchObject({ status: 503, json: { code: 'timeout' } });
  });

  it.each(['/nowhere', '/api/v1/nowhere', '/api/v1/things/../../etc'])('of address are 404: %s', async (path) => {
    expect(await sample.call(path)).toMatchObject({ status: 404, json: { code: 'not-found' } });
  });

  it('of the router and the HTTP parser are problems too', async () => {
    const bad = await sample.call('/api/v1/%zz-secret');
    expect(bad).toMatchObject({ status: 400, json: { code: 'parameter-invalid' } });
    expect(bad.text).not.toContain('secret');
    const raw = await rawRequest(sample.base, 'NOT HTTP AT ALL\r\n\r\n');
    expect(raw).toContain('400 Bad Request');
    expect(raw).toContain('"code":"parameter-invalid"');
    expect(await rawRequest(sample.base, `GET / HTTP/1.1\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`)).toContain('431 ');
  });
});

describe('overload', () => {
  it('is answered 429 while health and metrics are served, and ends with the load', async () => {
    const slow = Array.from({ length: 8 }, () => sample.call('/api/v1/things/slow'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await sample.call('/api/v1/about')).toMatchObject({ status: 429, json: { code: 'overloaded' } });
    expect((await sample.call('/health/live')).status).toBe(200);
    expect((await sample.call('/metrics')).text).toContain(
      'qalqan_http_in_flight_requests{service="sample",member="kz"} 8',
    );
    await Promise.all(slow);
    expect((await sample.call('/api/v1/about')).status).toBe(200);
  });
});

describe('a route that is not safe to serve', () => {
  it('stops the start, and the message names it', async () => {
    const health = sample.health;
    const start = createHttpApp(UnguardedModule, {
      about: { service: 'x', party: 'kz', version: '1', agreement: () => undefined },
      http: { requestTimeoutMs: 1_000, maxInFlight: 1 },
      oidc: { issuer: 'http://127.0.0.1:9', audience: 'urn:qalqan:hub' },
      logger: silentLogger,
      metrics: createMetrics({
        service: 'x',
        instance: 'kz',
        version: '1',
        processMetrics: false,
      }),
      health,
      openapi: { title: 'x', description: 'x', version: '1' },
    });
    await expect(start).rejects.toThrow(
      /UnguardedController\.read has none of @Roles[\s\S]*UnguardedController\.write has a @Body\(\) without a DTO class/,
    );
  });
});

function rawRequest(base: string, text: string): Promise<string> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk) => (received += chunk.toString()));
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}
