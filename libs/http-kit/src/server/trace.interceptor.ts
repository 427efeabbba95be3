import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { SpanKind, traceContextFrom, withSpan } from '@qalqan/telemetry';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { routeOf } from './route-of.js';

/**
 * Runs each handler inside a server span that continues the caller's trace. Here and not in a hook: the body arrives
 * in socket events, which would lose the context again.
 */
@Injectable()
export class TraceInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const route = routeOf(request);
    const header = request.headers['traceparent'];
    const options = {
      kind: SpanKind.SERVER,
      attributes: { 'http.request.method': request.method, 'http.route': route },
      parent: traceContextFrom(typeof header === 'string' ? header : undefined),
    };
    return from(
      withSpan(`${request.method} ${route}`, options, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }
}
