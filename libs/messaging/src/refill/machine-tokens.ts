import { Unavailable } from '@qalqan/errors';
import { readBounded } from './read-bounded.js';

/** A machine client of an OpenID Connect issuer. */
export interface MachineClient {
  readonly issuer: string;
  readonly clientId: string;
  /** Read anew for every token, so that a secret can be changed without a restart. */
  readonly secret: () => string;
}

const TIMEOUT_MS = 5_000;
const MAX_ANSWER = 65_536;
/** A token is given up before it ends: clocks differ, and a request takes time. */
const MARGIN_MS = 30_000;
const SHORTEST_LIFE_S = 60;

/** Access tokens by client credentials (RFC 6749 §4.4), kept while they last. */
export class MachineTokens {
  private current: { readonly token: string; readonly until: number } | undefined;

  constructor(private readonly client: MachineClient) {}

  /** A token; another one than before with `fresh`. Rejects with {@link Unavailable}. */
  async token(fresh: boolean, signal: AbortSignal): Promise<string> {
    const { current } = this;
    if (!fresh && current !== undefined && current.until > performance.now()) return current.token;
    this.current = undefined;
    const { issuer } = this.client;
    const about = await ask(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {}, signal);
    // OpenID Connect Discovery §4.3: the secret goes to nobody else.
    if (about['issuer'] !== issuer) throw new Unavailable('the identity provider is another one');
    const answer = await ask(textOf(about, 'token_endpoint'), this.request(), signal);
    const token = textOf(answer, 'access_token');
    const life = Number(answer['expires_in'] ?? SHORTEST_LIFE_S);
    this.current = { token, until: performance.now() + life * 1_000 - MARGIN_MS };
    return token;
  }

  private request(): RequestInit {
    const { clientId, secret } = this.client;
    const pair = `${encodeURIComponent(clientId)}:${encodeURIComponent(secret())}`;
    return {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(pair).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    };
  }
}

async function ask(url: string, init: RequestInit, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const response = await fetch(url, { ...init, redirect: 'error', signal: limit });
  if (!response.ok) throw new Unavailable(`the identity provider answers ${response.status}`);
  const answer: unknown = JSON.parse(await readBounded(response, MAX_ANSWER));
  if (typeof answer !== 'object' || answer === null)
    throw new Unavailable('the identity provider answers in another form');
  return answer as Record<string, unknown>;
}

function textOf(answer: Readonly<Record<string, unknown>>, member: string): string {
  const value = answer[member];
  if (typeof value !== 'string') throw new Unavailable(`the identity provider says no ${member}`);
  return value;
}
