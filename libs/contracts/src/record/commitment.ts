import { toHex, utf8, type Hasher } from '@qalqan/signing';
import canonicalize from 'canonicalize';
import type { EnvelopeV1 } from '../envelope/v1/schema.js';

/**
 * Hex SHA-256 over the JCS form (RFC 8785) of `data`, whose salt keeps a short body from being found by trial. It
 * stands in for the content where the content is sealed or erased.
 */
export function commitmentOf(hasher: Hasher, data: EnvelopeV1['data']): string {
  const canonical = canonicalize(data);
  if (canonical === undefined) throw new TypeError('data has no canonical form');
  return toHex(hasher.sha256(utf8(canonical)));
}
