import { createLocalJWKSet, createRemoteJWKSet, errors, jwksCache } from 'jose';
import type { ExportedJWKSCache, JWKSCacheInput, JWTVerifyGetKey } from 'jose';
import { IdentityUnavailable } from '../problem/errors.js';
import { soundIssuerKey, type IssuerKey } from './sound-issuer-key.js';

const TIMEOUT_MS = 3_000;
/** While the issuer is down, a crowd of requests must not become a crowd of connections to it. */
const FAILURE_MEMORY_MS = 1_000;
/** Keys are asked for again after this. */
const REFRESH_MS = 600_000;
/**
 * How long keys that were read once are good while the issuer does not answer: its outage, or a flood that delays its
 * answers, must not lock a country out. A key that was withdrawn meanwhile is taken for that long at most.
 */
const KEEP_MS = 3_600_000;

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/**
 * Keys of one issuer, found through its discovery document (OpenID Connect Discovery 1.0 §4) and refreshed by jose. While
 * they cannot be refreshed, those read last are used for an hour; then, or for a key that is not among them, the answer
 * is {@link IdentityUnavailable}, never a pass.
 */
export class IssuerKeys {
  private found: Promise<KeySet> | undefined;
  private read: JWKSCacheInput = {};
  private kept: { readonly keys: JWTVerifyGetKey; readonly readAt: number } | undefined;
  private failedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly issuer: string) {}

  /** Key that `header` names. */
  readonly resolve: JWTVerifyGetKey = async (header, token) => {
    if (Date.now() - this.failedAt < FAILURE_MEMORY_MS) return this.fromKept(header, token, undefined);
    try {
      const keys = await this.keySet();
      return soundIssuerKey(await keys(header, token));
    } catch (cause) {
      if (saysNoSuchKey(cause)) throw cause;
      this.failed();
      return this.fromKept(header, token, cause);
    }
  };

  /** Reads the keys before anybody needs them; says whether that went well, and leaves the reason to who asks next. */
  async prepare(): Promise<boolean> {
    try {
      await (await this.keySet()).reload();
      return true;
    } catch {
      this.failed();
      return false;
    }
  }

  private keySet(): Promise<KeySet> {
    this.found ??= discover(this.issuer, (this.read = {}));
    return this.found;
  }

  /** What was read before this is kept; the next attempt begins with discovery, for the keys may have moved. */
  private failed(): void {
    const { read } = this;
    if (isFilled(read)) this.kept = { keys: createLocalJWKSet(read.jwks), readAt: read.uat };
    this.found = undefined;
    this.failedAt = Date.now();
  }

  private async fromKept(
    header: Parameters<JWTVerifyGetKey>[0],
    token: Parameters<JWTVerifyGetKey>[1],
    cause: unknown,
  ): Promise<IssuerKey> {
    const unavailable = new IdentityUnavailable('the identity provider does not answer', { cause });
    if (this.kept === undefined || Date.now() - this.kept.readAt > KEEP_MS) throw unavailable;
    try {
      return soundIssuerKey(await this.kept.keys(header, token));
    } catch (error) {
      // It may be a key that the issuer has made since.
      throw error instanceof errors.JWKSNoMatchingKey ? unavailable : error;
    }
  }
}

/** jose fills what it was given once it has read the keys. */
function isFilled(cache: JWKSCacheInput): cache is ExportedJWKSCache {
  return 'jwks' in cache;
}

/** The token names no key of this issuer; all else says that the keys could not be read. */
function saysNoSuchKey(cause: unknown): boolean {
  return (
    cause instanceof errors.JWKSNoMatchingKey ||
    cause instanceof errors.JWKSMultipleMatchingKeys ||
    cause instanceof errors.JOSENotSupported
  );
}

async function discover(issuer: string, cache: JWKSCacheInput): Promise<KeySet> {
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
  const times = { timeoutDuration: TIMEOUT_MS, cooldownDuration: 5_000, cacheMaxAge: REFRESH_MS };
  return createRemoteJWKSet(keysAt, { ...times, [jwksCache]: cache });
}
