import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HealthRegistry, TokenInvalid, createHttpApp, type AccessTokens, type Caller } from '@qalqan/http-kit';
import { createMetrics, silentLogger } from '@qalqan/telemetry';
import { STREAMED_BODIES } from '../import/streamed.js';
import { OPENAPI_OPTIONS } from '../interface/openapi-options.js';

/** The officers and machines of a party, by what they may do. */
const ROLES: Readonly<Record<string, Caller['roles']>> = {
  drafter: ['drafter'],
  'drafter-2': ['drafter'],
  releaser: ['releaser'],
  'releaser-2': ['releaser'],
  officer: ['drafter', 'releaser'],
  'officer-2': ['drafter', 'releaser'],
  analyst: ['analyst'],
  auditor: ['auditor'],
  operator: ['operator'],
  refiller: ['refiller'],
};

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  body<T = Record<string, unknown>>(): T;
}

export interface Call {
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The HTTP side of a node; a bearer token is the name of a role of {@link ROLES}. */
export async function serveNode(module: DynamicModule, party: string): Promise<NestFastifyApplication> {
  const service = { service: 'national-node', instance: party, version: '0' };
  return createHttpApp(module, {
    about: { service: service.service, party, version: '0', agreement: () => '1' },
    http: { requestTimeoutMs: 15_000, maxInFlight: 256 },
    oidc: { issuer: 'http://unused', audience: `urn:qalqan:node:${party}` },
    logger: silentLogger,
    metrics: createMetrics({ ...service, processMetrics: false }),
    health: new HealthRegistry(),
    openapi: OPENAPI_OPTIONS,
    streamedBodies: STREAMED_BODIES,
    tokens: tokensOf(party),
  });
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One request, with the path below `/api/v1`. */
export async function call(
  app: NestFastifyApplication,
  method: Method,
  path: string,
  request: Call = {},
): Promise<Answer> {
  const { as, body, headers = {} } = request;
  const answer = await app.inject({
    method,
    url: path.startsWith('/') ? path : `/api/v1/${path}`,
    headers: { ...headers, ...(as === undefined ? {} : { authorization: `Bearer ${as}` }) },
    ...(body === undefined ? {} : { payload: body as object }),
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: <T>() => (answer.body === '' ? undefined : answer.json()) as T,
  };
}

function tokensOf(party: string): AccessTokens {
  return {
    verify: (token) => {
      const roles = ROLES[token];
      if (roles === undefined) return Promise.reject(new TokenInvalid('the token is not valid here'));
      return Promise.resolve({ sub: `${party}-${token}`, clientId: `${party}-${token}`, party, roles });
    },
  };
}
