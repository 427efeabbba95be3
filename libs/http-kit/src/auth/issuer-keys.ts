import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { IdentityUnavailable } from '../problem/errors.js';
import { soundIssuerKey } from './sound-issuer-key.js';

const TIMEOUT_MS = 3_000;
/** While the issuer is down, a crowd of requests must not become a crowd of connections to it. */
const FAILURE_MEMORY_MS = 1_000;

/**
 * Keys of one issuer, found through its discovery document (OpenID Connect Discovery 1.0 §4) when first needed and
 * refreshed by jose. When they cannot be had the answer is {@link IdentityUnavailable}, never a pass.
 */
export function issuerKeys(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  return async (header, token) => {
    if (performance.now() - failedAt < FAILURE_MEMORY_MS)
      throw new IdentityUnavailable('the identity provider does not answer');
    try {
      found ??= discover(issuer);
      const keys = await found;
      return soundIssuerKey(await keys(header, token));
    } catch (cause) {
      // These say that the token names no key of this issuer; all else says that the keys could not be read.
      if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys) throw cause;
      if (cause instanceof errors.JOSENotSupported) throw cause;
      found = undefined;
      failedAt = performance.now();
      throw new IdentityUnavailable('the identity provider does not answer', { cause });
    }
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new IdentityUnavailable(`discovery answers ${response.status}`);
  const document = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  // OpenID Connect Discovery §4.3: the issuer must match exactly, or another's keys would be trusted.
  if (document.issuer !== issuer || typeof document.jwks_uri !== 'string') {
    throw new IdentityUnavailable('the discovery document is not the one of this issuer');
  }
  const keysAt = new URL(document.jwks_uri);
  if (keysAt.protocol !== 'https:' && keysAt.protocol !== new URL(issuer).protocol) {
    throw new IdentityUnavailable('keys are offered over a weaker channel than the issuer');
  }
  return createRemoteJWKSet(keysAt, { timeoutDuration: TIMEOUT_MS, cooldownDuration: 5_000, cacheMaxAge: 600_000 });
}
