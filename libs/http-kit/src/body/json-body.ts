import type { IncomingHttpHeaders } from 'node:http';
import { parseStrictJson, type JsonValue } from '@qalqan/contracts';
import { MediaTypeUnsupported } from '../problem/errors.js';

/** A request body has at most this many bytes; an alert with fifty persons has 40 KiB. */
export const MAX_BODY_BYTES = 256 * 1024;

/**
 * Reads a request body. Throws `json-…` with a pointer for JSON that two parsers could read differently, and
 * `media-type-unsupported` for a charset other than UTF-8 (RFC 8259 §8.1) or any content coding: a compressed body
 * would slip past the size limit. An empty body is undefined: commands without arguments have none.
 */
export function readJsonBody(headers: IncomingHttpHeaders, body: Uint8Array): JsonValue | undefined {
  checkCoding(headers);
  return body.length === 0 ? undefined : parseStrictJson(body);
}

/** Throws `media-type-unsupported` for a body that is compressed or says that it is not UTF-8. */
export function checkCoding(headers: IncomingHttpHeaders): void {
  const coding = headers['content-encoding'];
  if (coding !== undefined && coding !== 'identity') throw new MediaTypeUnsupported('the body must not be compressed');
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8')
    throw new MediaTypeUnsupported('the body must be UTF-8');
}
