import {
  errors,
  Provider,
  type AccountClaims,
  type ClientMetadata,
  type Configuration,
  type JWK,
  type KoaContextWithOIDC,
  type ResourceServer,
} from 'oidc-provider';
import type { ClientCredential } from '../steps/credentials.js';
import type { Accounts } from './accounts.js';
import { CONSOLE_CLIENT, consoleClient, type ConsoleAddresses } from './console-client.js';
import { memoryStores } from './memory-store.js';
import { answerPage, signedOutPage, signOutPage, failurePage } from './sign-out-pages.js';

/** A token lives long enough for a batch and short enough to make a lost one harmless soon. */
const ACCESS_TOKEN_SECONDS = 600;
/** A shift: who signs in for it is not asked again, and who forgets to sign out is out before the next day. */
const SESSION_SECONDS = 10 * 3600;
const SIGN_IN_SECONDS = 15 * 60;
/** The browser comes with the code at once. */
const CODE_SECONDS = 30;
const ALGORITHM = 'ES256';

/** One issuer: a party's own identity provider. */
export interface IssuerPlan {
  readonly issuer: string;
  readonly party: string;
  /** For whom its tokens are meant; the only resource it knows. */
  readonly audience: string;
  readonly clients: readonly ClientCredential[];
  /** People who sign in at the console. */
  readonly accounts: Accounts;
  readonly console: ConsoleAddresses;
  /** Private ES256 keys. */
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookieKeys: readonly string[];
}

/**
 * An OpenID provider that issues JWT access tokens (RFC 9068) to machine clients, and to people at the console by
 * authorization code with PKCE. Nobody is asked for consent: the console is the party's own.
 */
export function createIssuer(plan: IssuerPlan): Provider {
  const path = new URL(plan.issuer).pathname;
  const provider = new Provider(plan.issuer, {
    adapter: memoryStores(),
    clients: [...machineClients(plan), consoleClient(plan.console, ALGORITHM)],
    jwks: { keys: [...plan.jwks.keys] },
    responseTypes: ['code'],
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    // There is no userinfo endpoint to ask for a name.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    clientBasedCORS: (_ctx, origin, client) => client.clientId === CONSOLE_CLIENT && origin === plan.console.origin,
    cookies: {
      keys: [...plan.cookieKeys],
      // Issuers share a host, and must not overwrite each other's sessions.
      long: { path, httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    interactions: { url: (_ctx, { uid }) => `${path}/sign-in/${uid}` },
    findAccount: (_ctx, sub) => accountOf(plan.accounts, sub),
    loadExistingGrant: (ctx) => grantOf(ctx, plan.audience),
    extraTokenClaims: extraTokenClaims(plan),
    ttl: ttl(),
    features: features(plan),
    renderError: (ctx, out) => answerPage(ctx, plan, failurePage(ctx, plan, out.error)),
  });
  provider.on('server_error', (_ctx, error) => console.error(`${plan.party}: ${error.name}: ${error.message}`));
  return provider;
}

function machineClients(plan: IssuerPlan): ClientMetadata[] {
  return plan.clients.map(({ client_id, client_secret }) => ({
    client_id,
    client_secret,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic',
    id_token_signed_response_alg: ALGORITHM,
  }));
}

function ttl(): NonNullable<Configuration['ttl']> {
  return {
    ClientCredentials: ACCESS_TOKEN_SECONDS,
    AccessToken: ACCESS_TOKEN_SECONDS,
    IdToken: ACCESS_TOKEN_SECONDS,
    AuthorizationCode: CODE_SECONDS,
    Interaction: SIGN_IN_SECONDS,
    Grant: SESSION_SECONDS,
    // Refresh tokens end with their session, whatever this says.
    RefreshToken: SESSION_SECONDS,
    // Counted from the password, not from the last request: a session in use does not live for ever.
    Session: (_ctx, { loginTs }) =>
      loginTs === undefined ? SIGN_IN_SECONDS : Math.max(1, loginTs + SESSION_SECONDS - Math.floor(Date.now() / 1000)),
  };
}

function features(plan: IssuerPlan): NonNullable<Configuration['features']> {
  return {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => answerPage(ctx, plan, signOutPage(ctx, plan, form)),
      postLogoutSuccessSource: (ctx) => answerPage(ctx, plan, signedOutPage(ctx, plan)),
    },
    resourceIndicators: {
      enabled: true,
      // A client need not name the resource: there is but one.
      defaultResource: () => plan.audience,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, resource) => resourceServer(plan, resource),
    },
  };
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

/** What the services read: the party, what the caller may do and, of a person, the name to greet them by. */
function extraTokenClaims({ party, clients, accounts }: IssuerPlan): NonNullable<Configuration['extraTokenClaims']> {
  const roles = new Map(clients.map(({ client_id, roles: held }) => [client_id, held]));
  return (_ctx, token) => {
    const user = 'accountId' in token ? accounts.find(token.accountId) : undefined;
    if (user !== undefined) return { party, roles: [...user.roles], name: user.name };
    const machine = 'accountId' in token ? undefined : roles.get(token.clientId ?? '');
    return { party, roles: [...(machine ?? [])] };
  };
}

function accountOf(accounts: Accounts, sub: string) {
  const user = accounts.find(sub);
  if (user === undefined) return undefined;
  return { accountId: sub, claims: (): AccountClaims => ({ sub, name: user.name }) };
}

/** What the console may ask for in a person's name, granted without a question. */
async function grantOf(ctx: KoaContextWithOIDC, audience: string) {
  const { client, session, provider, account } = ctx.oidc;
  if (client === undefined || session === undefined || account === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known === undefined ? undefined : await provider.Grant.find(known);
  if (found !== undefined) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(audience, '');
  await grant.save();
  return grant;
}
