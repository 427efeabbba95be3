import * as oauth from 'oauth4webapi';
import type { ConsoleConfig } from './console-config.js';

/** Who is signed in. */
export interface User {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** Tokens live in this object and nowhere else: closing or reloading the page forgets them. */
export interface Session {
  readonly user: User;
  readonly accessToken: () => Promise<string | undefined>;
  /** Ends the session here and at the issuer; the page is left. */
  readonly signOut: () => void;
  /** Called once when the session can no longer be renewed. */
  readonly onEnded: (listener: () => void) => () => void;
}

interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
  readonly id: string | undefined;
  readonly expiresAt: number;
}

/** What must survive the way to the issuer and back; no token is ever among it. */
interface Journey {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
}

const JOURNEY = 'qalqan.sign-in';
/** Whose unsaved work lies in this tab. */
const OWNER = 'qalqan.user';
/** Renewed this long before its end, so that no request goes out with a token that dies under way. */
const MARGIN_MS = 20_000;

/** Sign-in by OpenID Connect: authorization code with PKCE (RFC 7636), a public client, one issuer. */
export class SignIn {
  readonly #client: oauth.Client;
  #server: Promise<oauth.AuthorizationServer> | undefined;

  constructor(readonly config: ConsoleConfig) {
    this.#client = { client_id: config.clientId };
  }

  /** Leaves the page for the issuer. */
  async begin(returnTo: string, language: string): Promise<void> {
    const server = await this.#discover();
    const journey: Journey = {
      verifier: oauth.generateRandomCodeVerifier(),
      state: oauth.generateRandomState(),
      nonce: oauth.generateRandomNonce(),
      returnTo,
    };
    sessionStorage.setItem(JOURNEY, JSON.stringify(journey));
    const url = new URL(server.authorization_endpoint ?? '');
    url.search = new URLSearchParams({
      client_id: this.config.clientId,
      redirect_uri: redirectUri(),
      response_type: 'code',
      scope: 'openid profile',
      resource: this.config.audience,
      code_challenge: await oauth.calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
      state: journey.state,
      nonce: journey.nonce,
      ui_locales: language,
    }).toString();
    window.location.assign(url);
  }

  /** Takes up the issuer's answer if this page was opened with one; undefined when it was not. */
  async complete(): Promise<{ session: Session; returnTo: string } | undefined> {
    const url = new URL(window.location.href);
    if (!url.searchParams.has('state')) return undefined;
    const journey = takeJourney();
    // The code is used up: it must not stay in the address, nor in the history.
    window.history.replaceState(null, '', '/');
    if (journey === undefined) return undefined;
    const server = await this.#discover();
    const answer = oauth.validateAuthResponse(server, this.#client, url, journey.state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      this.#client,
      oauth.None(),
      answer,
      redirectUri(),
      journey.verifier,
      { ...this.#insecure(), additionalParameters: { resource: this.config.audience } },
    );
    const granted = await oauth.processAuthorizationCodeResponse(server, this.#client, response, {
      expectedNonce: journey.nonce,
      requireIdToken: true,
    });
    const session = this.#session(server, granted);
    keepForOneUserOnly(session.user.subject);
    return { session, returnTo: journey.returnTo };
  }

  async #discover(): Promise<oauth.AuthorizationServer> {
    this.#server ??= (async () => {
      const issuer = new URL(this.config.issuer);
      return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, this.#insecure()));
    })();
    try {
      return await this.#server;
    } catch (error) {
      this.#server = undefined;
      throw error;
    }
  }

  /** Plain HTTP is for the local platform: nowhere else is an issuer on this very machine. */
  #insecure(): { [oauth.allowInsecureRequests]?: boolean } {
    const { protocol, hostname } = new URL(this.config.issuer);
    const local = protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost');
    return local ? { [oauth.allowInsecureRequests]: true } : {};
  }

  #session(server: oauth.AuthorizationServer, granted: oauth.TokenEndpointResponse): Session {
    let tokens = tokensOf(granted);
    let renewing: Promise<string | undefined> | undefined;
    const listeners = new Set<() => void>();
    const tell = () => listeners.forEach((listener) => listener());
    const renew = async (): Promise<string | undefined> => {
      if (tokens.refresh === undefined && Date.now() < tokens.expiresAt) return tokens.access;
      try {
        if (tokens.refresh === undefined) throw new Error('the session cannot be renewed');
        tokens = tokensOf(await this.#refresh(server, tokens.refresh), tokens);
        return tokens.access;
      } catch (error) {
        // Without a network nothing is known of the session: the old token is tried, the request will tell.
        if (error instanceof TypeError) return tokens.access;
        tell();
        return undefined;
      }
    };
    return {
      user: userOf(granted, tokens.access),
      accessToken: async () => {
        if (Date.now() < tokens.expiresAt - MARGIN_MS) return tokens.access;
        renewing ??= renew().finally(() => (renewing = undefined));
        return renewing;
      },
      signOut: () => this.#leave(server, tokens.id),
      onEnded: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  }

  async #refresh(server: oauth.AuthorizationServer, token: string): Promise<oauth.TokenEndpointResponse> {
    const response = await oauth.refreshTokenGrantRequest(server, this.#client, oauth.None(), token, {
      ...this.#insecure(),
      additionalParameters: { resource: this.config.audience },
    });
    return oauth.processRefreshTokenResponse(server, this.#client, response);
  }

  #leave(server: oauth.AuthorizationServer, idToken: string | undefined): void {
    const after = `${window.location.origin}/`;
    // What was typed and not yet saved holds names: it does not outlive the one who typed it.
    sessionStorage.clear();
    if (server.end_session_endpoint === undefined) {
      window.location.assign(after);
      return;
    }
    const url = new URL(server.end_session_endpoint);
    url.search = new URLSearchParams({
      client_id: this.config.clientId,
      post_logout_redirect_uri: after,
      ...(idToken === undefined ? {} : { id_token_hint: idToken }),
    }).toString();
    window.location.assign(url);
  }
}

/** What one user left in this tab, when a session ran out, is not for the next one. */
function keepForOneUserOnly(subject: string): void {
  const before = sessionStorage.getItem(OWNER);
  if (before !== null && before !== subject) sessionStorage.clear();
  sessionStorage.setItem(OWNER, subject);
}

const redirectUri = (): string => `${window.location.origin}/signed-in`;

function takeJourney(): Journey | undefined {
  const text = sessionStorage.getItem(JOURNEY);
  sessionStorage.removeItem(JOURNEY);
  return text === null ? undefined : (JSON.parse(text) as Journey);
}

function tokensOf(granted: oauth.TokenEndpointResponse, before?: Tokens): Tokens {
  return {
    access: granted.access_token,
    refresh: granted.refresh_token ?? before?.refresh,
    id: granted.id_token ?? before?.id,
    expiresAt: Date.now() + (granted.expires_in ?? 60) * 1000,
  };
}

/** Roles stand in the access token; the service decides by them, the page only shows what they open. */
function userOf(granted: oauth.TokenEndpointResponse, accessToken: string): User {
  const id = oauth.getValidatedIdTokenClaims(granted);
  const claims = claimsOf(accessToken);
  const roles = Array.isArray(claims['roles']) ? claims['roles'].map(String) : [];
  const subject = id?.sub ?? textOf(claims['sub']);
  const name = id?.['name'] ?? id?.['preferred_username'];
  return { subject, name: textOf(name, subject), roles };
}

const textOf = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise);

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const [, body = ''] = token.split('.');
  const bytes = Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
}
