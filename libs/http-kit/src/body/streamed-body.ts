import { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MediaTypeUnsupported } from '../problem/errors.js';
import { checkCoding } from './json-body.js';

/** A route whose body is not held in memory, and the media types that it takes. */
export interface StreamedBody {
  /** Route pattern with its prefix: `/api/v1/imports/:id/rows`. */
  readonly route: string;
  readonly types: readonly string[];
}

/** A body as it arrives. Who reads it bounds what is held of it: the limit of 256 KiB is not one of streams. */
export interface BodyStream {
  readonly type: string;
  readonly bytes: Readable;
}

/** Lets the named routes take the named media types unread; the same types are refused everywhere else. */
export function addStreamedBodies(fastify: FastifyInstance, routes: readonly StreamedBody[]): void {
  for (const type of new Set(routes.flatMap(({ types }) => types))) {
    fastify.addContentTypeParser(type, (request, payload, done) => {
      const here = routes.some(({ route, types }) => route === request.routeOptions.url && types.includes(type));
      try {
        if (!here) throw new MediaTypeUnsupported('the body must be application/json');
        checkCoding(request.headers);
        done(null, { type, bytes: payload } satisfies BodyStream);
      } catch (error) {
        done(error as Error);
      }
    });
  }
}

/** Parameter decorator: the body of a route of `streamedBodies`; throws `media-type-unsupported` for any other body. */
export const StreamedBytes = createParamDecorator((_data: unknown, context: ExecutionContext): BodyStream => {
  const body = context.switchToHttp().getRequest<FastifyRequest>().body as Partial<BodyStream> | null | undefined;
  if (typeof body?.type === 'string' && body.bytes instanceof Readable) return { type: body.type, bytes: body.bytes };
  throw new MediaTypeUnsupported('the body has none of the media types that this route reads');
});
