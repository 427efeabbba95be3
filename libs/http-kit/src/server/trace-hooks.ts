import { beginSpan, runIn, SpanKind, traceContextFrom, type OpenSpan } from '@qalqan/telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { routeOf } from './route-of.js';

/** The span of each request under way. */
export interface RequestSpans {
  /** Runs `work` so that what it logs carries the ids of the request. */
  runIn(request: FastifyRequest, work: () => void): void;
  /** Ends the request's span with what was answered. */
  end(request: FastifyRequest, reply: FastifyReply): void;
}

/**
 * Gives every request a server span (OpenTelemetry HTTP conventions) that continues the caller's trace, and makes it the
 * running one for all that handles the request: guards, handlers, and the filter that answers errors. `url.path` and
 * `url.query` are left out although the conventions ask for them: they hold references and search terms.
 */
export function addTraceHooks(fastify: FastifyInstance, isTraced: (request: FastifyRequest) => boolean): RequestSpans {
  const spans = new WeakMap<FastifyRequest, OpenSpan>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (isTraced(request)) spans.set(request, serverSpan(request));
    done();
  });
  // Not earlier: the body arrives in events of the socket, which know nothing of a context that was entered before.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const span = spans.get(request);
    if (span === undefined) done();
    else runIn(span.context, done);
  });
  return {
    runIn: (request, work) => {
      const span = spans.get(request);
      if (span === undefined) work();
      else runIn(span.context, work);
    },
    end: (request, reply) => {
      const span = spans.get(request);
      spans.delete(request);
      if (span === undefined) return;
      const status = reply.statusCode;
      // The fault of a caller is no failure of the server's.
      if (status >= 500) span.fail(String(status));
      span.end({ 'http.response.status_code': status });
    },
  };
}

function serverSpan(request: FastifyRequest): OpenSpan {
  const route = routeOf(request);
  const header = request.headers['traceparent'];
  return beginSpan(`${request.method} ${route}`, {
    kind: SpanKind.SERVER,
    attributes: { 'http.request.method': request.method, 'http.route': route, 'url.scheme': 'http' },
    parent: traceContextFrom(typeof header === 'string' ? header : undefined),
  });
}
