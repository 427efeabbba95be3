import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '@qalqan/telemetry';
import { RequestInvalid, TimedOut } from '../problem/errors.js';
import { problemOf } from '../problem/problem.js';
import { SECURITY_HEADERS } from './hooks.js';

/** Answers what Node's HTTP parser refuses before there is a request, in the same form as every other problem. */
export function clientErrorHandler(logger: Logger): (error: Error & { code?: string }, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
    const problem = problemOf(
      late ? new TimedOut('the request did not arrive in time') : new RequestInvalid('parameter-invalid', []),
      randomUUID(),
    );
    const status = late
      ? '408 Request Timeout'
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? '431 Request Header Fields Too Large'
        : '400 Bad Request';
    const body = JSON.stringify({ ...problem, status: Number(status.slice(0, 3)) });
    logger.info('request refused by the HTTP parser', {
      code: problem.code,
      incidentId: problem.instance,
      status: Number(status.slice(0, 3)),
    });
    const head = [
      `HTTP/1.1 ${status}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
}

/**
 * Answers what Fastify's router refuses before any hook runs: a path that is no UTF-8, an over-long parameter. Its own
 * answer would repeat the path.
 */
export function routerErrorHandler(
  logger: Logger,
): (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => void {
  return (error, request, reply) => {
    const incidentId = randomUUID();
    const problem = problemOf(new RequestInvalid('parameter-invalid', []), incidentId);
    logger.info('request refused by the router', {
      code: problem.code,
      incidentId,
      requestId: request.id,
      status: problem.status,
    });
    reply.headers(SECURITY_HEADERS).code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
}
