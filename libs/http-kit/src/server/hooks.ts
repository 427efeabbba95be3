import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger, Metrics } from '@qalqan/telemetry';
import type { HealthRegistry } from '../health/health-registry.js';
import { Admission } from './admission.js';
import { routeOf } from './route-of.js';
import { addTraceHooks } from './trace-hooks.js';

export interface HookOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly health: HealthRegistry;
  readonly maxInFlight: number;
  readonly requestTimeoutMs: number;
}

/** An interface of data needs no script, frame, referrer or guess at the type. Handlers may set a kinder cache rule. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** A supervisor must get its answer from a busy process too: that it is busy is the answer. */
const ALWAYS_SERVED = ['/health/', '/metrics'];

/** Places among the requests being served, by the answer that holds one. */
const places = new WeakMap<ServerResponse, () => void>();

/** Gives a request's place to others while its answer goes on, for one that lasts as long as its reader stays. */
export function leaveEarly(response: ServerResponse): void {
  places.get(response)?.();
}

/** Adds what holds for every request, known route or not: headers, request id, limiter, span, access log, metrics. */
export function addHooks(fastify: FastifyInstance, options: HookOptions): void {
  const { logger, metrics, health, maxInFlight: limit, requestTimeoutMs } = options;
  const duration = metrics.histogram({
    name: 'qalqan_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labels: ['method', 'route', 'status'],
  });
  const admission = new Admission({ limit, requestTimeoutMs, metrics, logger });
  const isAlwaysServed = ({ url }: FastifyRequest): boolean => ALWAYS_SERVED.some((path) => url.startsWith(path));

  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done) => {
    reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
    if (isAlwaysServed(request)) return done();
    if (!admission.enter()) return admission.refuse(done);
    // Close comes once whether the answer was finished, cut off or never begun.
    const leave = (): void => {
      if (places.delete(reply.raw)) admission.leave();
    };
    places.set(reply.raw, leave);
    reply.raw.once('close', leave);
    done();
  });

  // After admission: what is refused has no span. What a supervisor asks for every second would bury what people do.
  const spans = addTraceHooks(fastify, (request) => !isAlwaysServed(request));

  // While draining each answer is the last of its connection. Decided when it is sent, not when it was asked for: a
  // connection that falls idle after the server began to close would hold it open until its keep-alive time is over.
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (health.isDraining) reply.header('connection', 'close');
    done(null, payload);
  });

  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done) => {
    const route = routeOf(request);
    const status = reply.statusCode;
    duration.observe({ method: request.method, route, status: String(status) }, reply.elapsedTime / 1000);
    const fields = {
      requestId: request.id,
      method: request.method,
      route,
      status,
      durationMs: Math.round(reply.elapsedTime),
    };
    if (isAlwaysServed(request) || status === 429) logger.debug('request', fields);
    else spans.runIn(request, () => logger.info('request', fields));
    spans.end(request, reply);
    done();
  });
}
