import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger, Metrics } from '@qalqan/telemetry';
import type { HealthRegistry } from '../health/health-registry.js';
import { Overloaded } from '../problem/errors.js';
import { routeOf } from './route-of.js';
import { addTraceHooks } from './trace-hooks.js';

export interface HookOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly health: HealthRegistry;
  readonly maxInFlight: number;
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

/** Adds what holds for every request, known route or not: headers, request id, limiter, span, access log, metrics. */
export function addHooks(fastify: FastifyInstance, options: HookOptions): void {
  const { logger, metrics, health } = options;
  const duration = metrics.histogram({
    name: 'qalqan_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labels: ['method', 'route', 'status'],
  });
  const inFlight = metrics.gauge({ name: 'qalqan_http_in_flight_requests', help: 'Requests being served.' });
  const refused = metrics.counter({ name: 'qalqan_http_overloaded_total', help: 'Requests answered 429.' });
  let active = 0;
  const isAlwaysServed = ({ url }: FastifyRequest): boolean => ALWAYS_SERVED.some((path) => url.startsWith(path));
  // What a supervisor asks for every second would bury what people do.
  const spans = addTraceHooks(fastify, (request) => !isAlwaysServed(request));

  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done) => {
    reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
    if (isAlwaysServed(request)) return done();
    if (active >= options.maxInFlight) {
      refused.inc();
      return done(new Overloaded('too many requests at once'));
    }
    active += 1;
    inFlight.set(active);
    // Close comes once whether the answer was finished, cut off or never begun.
    reply.raw.once('close', () => {
      active -= 1;
      inFlight.set(active);
    });
    done();
  });

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
    if (isAlwaysServed(request)) logger.debug('request', fields);
    else spans.runIn(request, () => logger.info('request', fields));
    spans.end(request, reply);
    done();
  });
}
