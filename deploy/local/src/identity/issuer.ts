import { errors, Provider, type Configuration, type JWK, type ResourceServer } from 'oidc-provider';
import { NoStore } from './no-store.js';
import type { ClientCredential } from '../steps/credentials.js';

/** A token lives long enough for a batch and short enough to make a lost one harmless soon. */
const ACCESS_TOKEN_SECONDS = 600;
const ALGORITHM = 'ES256';

/** One issuer: a party's own identity provider. */
export interface IssuerPlan {
  readonly issuer: string;
  readonly party: string;
  /** For whom its tokens are meant; the only resource it knows. */
  readonly audience: string;
  readonly clients: readonly ClientCredential[];
  /** Private ES256 keys. */
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookieKeys: readonly string[];
}

/** An OpenID provider that issues JWT access tokens (RFC 9068) to machine clients, and does nothing else. */
export function createIssuer(plan: IssuerPlan): Provider {
  const roles = new Map(plan.clients.map(({ client_id, roles: held }) => [client_id, held]));
  const configuration: Configuration = {
    adapter: NoStore,
    clients: plan.clients.map(({ client_id, client_secret }) => ({
      client_id,
      client_secret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      token_endpoint_auth_method: 'client_secret_basic',
      id_token_signed_response_alg: ALGORITHM,
    })),
    jwks: { keys: [...plan.jwks.keys] },
    cookies: { keys: [...plan.cookieKeys] },
    ttl: { ClientCredentials: ACCESS_TOKEN_SECONDS },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        // A client need not name the resource: there is but one.
        defaultResource: () => plan.audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => resourceServer(plan, resource),
      },
    },
    extraTokenClaims: (_ctx, token) => ({
      party: plan.party,
      roles: 'clientId' in token && token.clientId !== undefined ? [...(roles.get(token.clientId) ?? [])] : [],
    }),
  };
  return new Provider(plan.issuer, configuration);
}

function resourceServer(plan: IssuerPlan, resource: string): ResourceServer {
  if (resource !== plan.audience) throw new errors.InvalidTarget();
  return {
    scope: '',
    audience: plan.audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: ACCESS_TOKEN_SECONDS,
    jwt: { sign: { alg: ALGORITHM } },
  };
}
