import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger, createMetrics } from '@qalqan/telemetry';
import type { Problem } from '../problem/problem.js';
import { HealthRegistry } from '../health/health-registry.js';
import { createHttpApp, listen, type HttpAppOptions } from '../server/create-http-app.js';
import type { ServiceModule } from '../server/http-kit.module.js';
import { SampleModule } from './sample-service.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; a problem for every failure. */
  readonly json: Problem & Record<string, unknown>;
}

export interface SampleApp {
  readonly app: NestFastifyApplication;
  readonly base: string;
  readonly health: HealthRegistry;
  /** Log lines so far. */
  readonly lines: Record<string, unknown>[];
  readonly call: (path: string, init?: RequestInit) => Promise<Answer>;
  readonly post: (
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
}

export const AUDIENCE = 'urn:qalqan:node:kz';

/** The sample service on a free port, with its log in memory. */
export async function sampleApp(
  change: Partial<HttpAppOptions> = {},
  module: ServiceModule = SampleModule,
): Promise<SampleApp> {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  const health = new HealthRegistry();
  const app = await createHttpApp(module, {
    about: { service: 'sample', party: 'kz', version: '1.2.3', agreement: () => '1' },
    http: { requestTimeoutMs: 600, maxInFlight: 8 },
    oidc: { issuer: 'http://127.0.0.1:9/kz', audience: AUDIENCE },
    logger: createLogger({ service: 'sample', instance: 'kz', level: 'debug', destination }),
    metrics: createMetrics({ service: 'sample', instance: 'kz', version: '1.2.3', processMetrics: false }),
    health,
    openapi: {
      title: 'Sample',
      description: 'For tests.',
      version: '1',
      schemas: { Paint: { $id: 'paint', type: 'object' } },
    },
    ...change,
  });
  const base = `http://127.0.0.1:${await listen(app, { host: '127.0.0.1', port: 0 })}`;
  const call = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(base + path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: (isJson ? JSON.parse(text) : {}) as Answer['json'],
    };
  };
  const post: SampleApp['post'] = (path, body, headers = {}) =>
    call(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  return { app, base, health, lines, call, post };
}
