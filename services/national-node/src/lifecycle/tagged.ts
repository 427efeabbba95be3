import type { FastifyReply } from 'fastify';
import { entityTag } from './version.js';

/** Names the version in the answer, for the next If-Match. */
export function tagged<T extends { readonly version: number }>(reply: FastifyReply, view: T): T {
  reply.header('etag', entityTag(view.version));
  return view;
}
