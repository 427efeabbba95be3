import type { FastifyRequest } from 'fastify';

/** Pattern of the route that serves a request; never its path or query, which may hold data. */
export function routeOf(request: FastifyRequest): string {
  // Null for a request that the router itself refused.
  const options = request.routeOptions as FastifyRequest['routeOptions'] | undefined;
  return options?.url ?? '(none)';
}
