import { SetupError } from '../servers/setup-error.js';
import type { ClientCredential, Credentials } from '../steps/credentials.js';

const TIMEOUT_MS = 15_000;
/** A token that ends while a request is under way would be refused: fetched anew a little early. */
const RENEW_BEFORE_MS = 30_000;

interface Token {
  readonly value: string;
  readonly until: number;
}

/** Calls the services as the machine clients of credentials.json do. */
export class Api {
  private readonly tokens = new Map<string, Token>();

  constructor(private readonly credentials: Credentials) {}

  /** Sends a request in a client's name; returns the parsed answer, fails on any status but 2xx. */
  async call(clientId: string, method: 'GET' | 'POST', url: string, options: CallOptions = {}): Promise<unknown> {
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${await this.token(clientId)}`,
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await response.text();
    if (!response.ok) throw new SetupError(`${method} ${url} as ${clientId}: ${response.status} ${text.slice(0, 500)}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }

  /** A valid access token of the client, by client credentials (RFC 6749 §4.4). */
  async token(clientId: string): Promise<string> {
    const known = this.tokens.get(clientId);
    if (known && known.until > Date.now()) return known.value;
    const client = this.credentials.clients.find(({ client_id }) => client_id === clientId);
    if (!client) throw new SetupError(`credentials.json lists no client ${clientId}`);
    const token = await fetchToken(client);
    this.tokens.set(clientId, token);
    return token.value;
  }
}

/** What a call may bring along. */
export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function fetchToken({ issuer, client_id, client_secret }: ClientCredential): Promise<Token> {
  const basic = Buffer.from(`${encodeURIComponent(client_id)}:${encodeURIComponent(client_secret)}`).toString('base64');
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new SetupError(`no token for ${client_id}: ${response.status} ${await response.text()}`);
  const { access_token: value, expires_in: seconds } = (await response.json()) as {
    access_token: string;
    expires_in: number;
  };
  return { value, until: Date.now() + seconds * 1000 - RENEW_BEFORE_MS };
}
