import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { nestLogger, type Logger, type Metrics } from '@qalqan/telemetry';
import { accessTokens, type AccessTokens } from '../auth/access-tokens.js';
import { MAX_BODY_BYTES, readJsonBody } from '../body/json-body.js';
import { addStreamedBodies, type StreamedBody } from '../body/streamed-body.js';
import { addConsole, type ConsoleHosting } from '../console/console-hosting.js';
import type { HealthRegistry } from '../health/health-registry.js';
import type { About } from '../health/platform.controllers.js';
import { buildOpenApi, type OpenApiHolder, type OpenApiOptions } from '../openapi/build-openapi.js';
import { checkRoutes } from './check-routes.js';
import { clientErrorHandler, routerErrorHandler } from './client-error.js';
import { addHooks } from './hooks.js';
import { rootModule, type ServiceModule } from './http-kit.module.js';

export interface HttpAppOptions {
  readonly about: About;
  readonly http: { readonly requestTimeoutMs: number; readonly maxInFlight: number };
  readonly oidc: { readonly issuer: string; readonly audience: string };
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly health: HealthRegistry;
  readonly openapi: OpenApiOptions;
  /** Route patterns that stand at the root instead of under `/api/v1`, for example `checkpoint`, `tile/*path`. */
  readonly rootRoutes?: readonly string[];
  /** Routes whose handler reads the body itself as it arrives; every other body is JSON of at most 256 KiB. */
  readonly streamedBodies?: readonly StreamedBody[];
  /** Serves the console at the root; without it nothing stands there. */
  readonly console?: ConsoleHosting;
  /** Another verifier than the one made from `oidc`. */
  readonly tokens?: AccessTokens;
}

/** Nest declares its options as a class, yet takes plain objects; the mapped type says that this is one. */
export type NestOptions = Pick<NestApplicationOptions, 'logger' | 'bodyParser' | 'abortOnError' | 'preview'>;

const PREFIX = 'api/v1';
const PLATFORM_ROOT_ROUTES = ['health/live', 'health/ready', 'metrics', 'console-config.json'];
const KEEP_ALIVE_MS = 5_000;

/**
 * Makes a service's HTTP application: routes under `/api/v1`, strict bodies, problem details, guarded routes, health,
 * metrics and the OpenAPI document. Modules are initialised, nothing listens yet: start consumers, then {@link listen}.
 * Throws a TypeError when a route does not say who may use it.
 */
export async function createHttpApp(module: ServiceModule, options: HttpAppOptions): Promise<NestFastifyApplication> {
  const { logger, metrics, health } = options;
  const openapi: OpenApiHolder = { document: {} };
  const tokens = options.tokens ?? accessTokens({ ...options.oidc, party: options.about.party });
  const shared = { logger, metrics, health, about: options.about, tokens, oidc: options.oidc, openapi };
  const adapter = fastifyAdapter({ requestTimeoutMs: options.http.requestTimeoutMs, logger });
  addStreamedBodies(adapter.getInstance(), options.streamedBodies ?? []);
  addHooks(adapter.getInstance(), { logger, metrics, health, ...options.http });
  if (options.console) addConsole(adapter.getInstance(), { ...options.console, ...consolePlace(options) });
  reportHealth(options);
  const nest: NestOptions = { logger: nestLogger(logger), bodyParser: false, abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(rootModule(module, shared), adapter, nest);
  applyRoutePrefix(app, options.rootRoutes ?? []);
  checkRoutes(app);
  openapi.document = buildOpenApi(app, options.openapi);
  await app.init();
  // A flood from the first moment on would delay the keys past their time limit. Without them it starts all the same.
  if ((await tokens.prepare?.()) === false) logger.warn('the identity provider does not answer yet');
  await adapter.getInstance().ready();
  return app;
}

/** Starts to listen and returns the port, which differs from the asked one when that was 0. */
export async function listen(app: NestFastifyApplication, address: { host: string; port: number }): Promise<number> {
  await app.listen(address.port, address.host);
  const bound: unknown = app.getHttpServer().address();
  return typeof bound === 'object' && bound !== null && 'port' in bound ? Number(bound.port) : address.port;
}

/** Fastify with our limits and our body parser as the only one. */
export function fastifyAdapter(options: { requestTimeoutMs: number; logger: Logger }): FastifyAdapter {
  const adapter = new FastifyAdapter({
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    // Time for the request to arrive, and for the handler to answer it.
    requestTimeout: options.requestTimeoutMs,
    handlerTimeout: options.requestTimeoutMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: 'idle',
    genReqId: (request: IncomingMessage) => requestId(request),
    clientErrorHandler: clientErrorHandler(options.logger),
    frameworkErrors: routerErrorHandler(options.logger),
  });
  const fastify = adapter.getInstance();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      done(null, readJsonBody(request.headers, typeof body === 'string' ? Buffer.from(body) : body));
    } catch (error) {
      done(error as Error);
    }
  });
  return adapter;
}

/** Puts all routes under `/api/v1` but those of the platform and the given ones. */
export function applyRoutePrefix(app: NestFastifyApplication, rootRoutes: readonly string[]): void {
  app.setGlobalPrefix(PREFIX, { exclude: [...PLATFORM_ROOT_ROUTES, ...rootRoutes] });
}

/** Where people sign in, and the first parts of paths at which the console is not. */
function consolePlace({ oidc, rootRoutes }: HttpAppOptions): { issuer: string; reserved: ReadonlySet<string> } {
  const taken = [PREFIX, ...PLATFORM_ROOT_ROUTES, ...(rootRoutes ?? [])];
  return { issuer: oidc.issuer, reserved: new Set(taken.map((route) => route.split('/')[0] ?? route)) };
}

const REQUEST_ID = /^[A-Za-z0-9._-]{8,64}$/;

/** A caller's own id makes its log and ours meet; anything that could break a log line is replaced. */
function requestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

function reportHealth({ health, metrics, logger }: HttpAppOptions): void {
  const state = metrics.gauge({
    name: 'qalqan_health_state',
    help: '1 when the check is green, else 0.',
    labels: ['check'],
  });
  health.onChange((report) => {
    state.set({ check: report.name }, report.state === 'green' ? 1 : 0);
    const code = report.details?.['code'];
    const fields = { check: report.name, state: report.state, ...(typeof code === 'string' ? { code } : {}) };
    if (report.state === 'red') logger.warn('health changed', fields);
    else logger.info('health changed', fields);
  });
}
