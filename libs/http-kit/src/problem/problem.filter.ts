import { randomUUID } from 'node:crypto';
import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { QalqanError } from '@qalqan/errors';
import type { Logger } from '@qalqan/telemetry';
import { CHALLENGE_REALM, LOGGER } from '../server/tokens.js';
import { routeOf } from '../server/route-of.js';
import { toQalqanError } from './foreign-errors.js';
import { problemOf } from './problem.js';

/** The one place where an error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CHALLENGE_REALM) private readonly realm: string,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    const error = toQalqanError(thrown);
    const incidentId = randomUUID();
    this.log(error, incidentId, request);
    // A handler that outlived its time limit may throw after the answer has gone.
    if (reply.sent) return;
    const problem = problemOf(error, incidentId);
    const challenge = challengeOf(error, this.realm);
    if (challenge !== undefined) reply.header('www-authenticate', challenge);
    if (error.category === 'overloaded' || error.category === 'unavailable') reply.header('retry-after', '1');
    // An error must not be kept by a cache, whatever the handler had set for its success.
    reply.header('cache-control', 'no-store');
    reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private log(error: QalqanError, incidentId: string, request: FastifyRequest): void {
    const fields = {
      code: error.code,
      incidentId,
      requestId: request.id,
      method: request.method,
      route: routeOf(request),
    };
    if (error.category === 'internal') this.logger.error('request failed', { ...fields, error: error.cause ?? error });
    else if (error.category === 'unavailable') this.logger.warn('request not served', { ...fields, error });
    else this.logger.info('request refused', fields);
  }
}

/** RFC 6750 §3: what a client needs to know to do better, and nothing about which check failed. */
function challengeOf(error: QalqanError, realm: string): string | undefined {
  switch (error.code) {
    case 'token-missing':
      return `Bearer realm="${realm}"`;
    case 'token-invalid':
      return `Bearer realm="${realm}", error="invalid_token"`;
    case 'role-missing':
      return `Bearer realm="${realm}", error="insufficient_scope"`;
    default:
      return undefined;
  }
}
