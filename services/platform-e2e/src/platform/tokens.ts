import { readFileSync } from 'node:fs';
import { request } from './http.js';

/** A machine client of credentials.json. */
interface ClientCredential {
  readonly party: string;
  readonly issuer: string;
  readonly client_id: string;
  readonly client_secret: string;
}

interface Kept {
  readonly token: string;
  readonly until: number;
}

/** A token is renewed when it has less than this left. */
const MARGIN_MS = 60_000;

/** Access tokens by client credentials (RFC 6749 §4.4), one issuer per party, kept until shortly before they end. */
export class Tokens {
  private readonly kept = new Map<string, Promise<Kept>>();

  constructor(private readonly credentialsFile: string) {}

  /** Token of a machine client, `tj-drafter`. */
  async of(clientId: string): Promise<string> {
    const known = await this.kept.get(clientId);
    if (known && known.until > Date.now()) return known.token;
    const fresh = this.fetch(clientId);
    this.kept.set(clientId, fresh);
    try {
      return (await fresh).token;
    } catch (error) {
      this.kept.delete(clientId);
      throw error;
    }
  }

  private async fetch(clientId: string): Promise<Kept> {
    const { issuer, client_secret } = this.client(clientId);
    const secret = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(client_secret)}`).toString(
      'base64',
    );
    const { body: metadata } = await request<{ token_endpoint: string }>(`${issuer}/.well-known/openid-configuration`);
    const response = await fetch(metadata.token_endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${secret}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`no token for ${clientId}: ${response.status} ${await response.text()}`);
    const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number };
    return { token: access_token, until: Date.now() + expires_in * 1000 - MARGIN_MS };
  }

  private client(clientId: string): ClientCredential {
    const { clients } = JSON.parse(readFileSync(this.credentialsFile, 'utf8')) as { clients: ClientCredential[] };
    const client = clients.find(({ client_id }) => client_id === clientId);
    if (!client) throw new RangeError(`credentials.json has no client ${clientId}`);
    return client;
  }
}
