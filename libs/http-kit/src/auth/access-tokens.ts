import { jwtVerify, type JWTPayload } from 'jose';
import { IdentityUnavailable, TokenInvalid } from '../problem/errors.js';
import { ROLES, type Caller, type Role } from './caller.js';
import { IssuerKeys } from './issuer-keys.js';

/** Verifies bearer tokens; throws `token-invalid` or `identity-unavailable`. */
export interface AccessTokens {
  verify(token: string): Promise<Caller>;
  /** Reads the issuer's keys before the first token comes; false when they cannot be had yet. */
  prepare?(): Promise<boolean>;
}

export interface AccessTokensOptions {
  /** The one issuer whose tokens are accepted. */
  readonly issuer: string;
  /** `urn:qalqan:node:<party>`, `urn:qalqan:hub` or `urn:qalqan:audit`; the token's `aud` must be exactly this. */
  readonly audience: string;
  /** Member this service belongs to; the token's `party` must be the same. */
  readonly party: string;
}

/** Never taken from the token (RFC 8725 §3.1). */
export const TOKEN_ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'RS256'] as const;
const CLOCK_TOLERANCE_S = 5;
const MAX_NAME = 200;

/** Verifier of JWT access tokens (RFC 9068) of one issuer for one audience. */
export function accessTokens(options: AccessTokensOptions): AccessTokens {
  const keys = new IssuerKeys(options.issuer);
  return {
    prepare: () => keys.prepare(),
    verify: async (token) => {
      try {
        const { payload } = await jwtVerify(token, keys.resolve, {
          algorithms: [...TOKEN_ALGORITHMS],
          typ: 'at+jwt',
          issuer: options.issuer,
          audience: options.audience,
          clockTolerance: CLOCK_TOLERANCE_S,
          requiredClaims: ['sub', 'exp', 'iat', 'client_id'],
        });
        return callerOf(payload, options);
      } catch (cause) {
        if (cause instanceof IdentityUnavailable) throw cause;
        throw new TokenInvalid('the token is not valid here', { cause });
      }
    },
  };
}

function callerOf(payload: JWTPayload, { audience, party }: AccessTokensOptions): Caller {
  const { sub, aud, client_id: clientId, roles, name, exp } = payload;
  // A token for several services would let each of them act as its bearer at the others.
  const only: unknown = Array.isArray(aud) && aud.length === 1 ? aud[0] : aud;
  if (only !== audience) throw new TypeError('aud names more than this service');
  if (payload['party'] !== party) throw new TypeError('party is not the one of this service');
  if (typeof sub !== 'string' || sub === '' || typeof clientId !== 'string')
    throw new TypeError('sub or client_id is missing');
  const named: readonly unknown[] = Array.isArray(roles) ? roles : [];
  return {
    ...{ sub, clientId, party, roles: ROLES.filter((role: Role) => named.includes(role)) },
    ...(typeof name === 'string' ? { name: name.slice(0, MAX_NAME) } : {}),
    ...(exp === undefined ? {} : { expires: exp }),
  };
}
