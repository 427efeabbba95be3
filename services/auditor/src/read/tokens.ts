import { existsSync, readFileSync } from 'node:fs';
import { CannotRun } from '../cli/exit.js';

/** Gives bearer tokens; `fresh` asks for another one than before, after that one was refused. */
export interface TokenSource {
  token(fresh?: boolean): Promise<string>;
}

/** The one token that was given on the command line. */
export function givenToken(token: string): TokenSource {
  return { token: () => Promise.resolve(token) };
}

interface Client {
  readonly issuer: string;
  readonly client_id: string;
  readonly client_secret: string;
}

const TIMEOUT_MS = 10_000;

/** Tokens by client credentials (RFC 6749 §4.4) for a machine client of a credentials file. */
export class ClientTokens implements TokenSource {
  private current: Promise<string> | undefined;

  constructor(
    private readonly file: string,
    private readonly clientId: string,
  ) {}

  token(fresh = false): Promise<string> {
    if (fresh) this.current = undefined;
    return (this.current ??= this.fetch());
  }

  private async fetch(): Promise<string> {
    const client = this.client();
    const endpoint = await this.ask(`${client.issuer}/.well-known/openid-configuration`, {}, 'token_endpoint');
    const pair = `${encodeURIComponent(client.client_id)}:${encodeURIComponent(client.client_secret)}`;
    const init = {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(pair).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    };
    return this.ask(endpoint, init, 'access_token');
  }

  private async ask(url: string, init: RequestInit, member: string): Promise<string> {
    let answer: unknown;
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (!response.ok)
        throw new CannotRun(`the identity provider gives no token to ${this.clientId}: ${response.status}`);
      answer = await response.json();
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      throw new CannotRun(`the identity provider does not answer at ${new URL(url).origin}`, { cause: error });
    }
    const value = (answer as Record<string, unknown>)[member];
    if (typeof value !== 'string') throw new CannotRun(`the identity provider says no ${member}`);
    return value;
  }

  private client(): Client {
    if (!existsSync(this.file)) {
      throw new CannotRun(
        `no token: give --token, or --credentials with a file that exists (there is no ${this.file})`,
      );
    }
    try {
      const { clients } = JSON.parse(readFileSync(this.file, 'utf8')) as { clients: Client[] };
      const client = clients.find(({ client_id }) => client_id === this.clientId);
      if (client !== undefined) return client;
    } catch (cause) {
      throw new CannotRun(`${this.file} cannot be read`, { cause });
    }
    throw new CannotRun(`${this.file} has no client ${this.clientId}`);
  }
}
