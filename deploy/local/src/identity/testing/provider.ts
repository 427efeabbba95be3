import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../servers/free-port.js';
import { Accounts } from '../accounts.js';
import { consoleAt, type ConsoleAddresses } from '../console-client.js';
import { issuerKeys } from '../identity-keys.js';
import { issuerHandler } from '../issuer-handler.js';
import { identityServer, type IssuerHandler } from '../server.js';
import { startPage } from '../start-page.js';
import { Browser } from './browser.js';

/** Two parties' issuers on one free port, with one user and one machine client each. */
export interface TestProvider {
  readonly base: string;
  readonly folder: string;
  /** Moves the clock by which failed tries are counted. */
  later(ms: number): void;
  console(party: string): ConsoleAddresses;
  close(): Promise<void>;
}

export const SECRET = 'a-secret-of-the-test';
export const PASSWORD = 'one-of-the-test';
export const USERNAME = 'nigora.saidova';

/** Serves kz and tj. */
export async function testProvider(): Promise<TestProvider> {
  const folder = mkdtempSync(join(tmpdir(), 'qalqan-identity-'));
  const base = `http://127.0.0.1:${await freePort()}`;
  let moved = 0;
  const consoles: Record<string, ConsoleAddresses> = {
    kz: consoleAt('http://127.0.0.1:4101'),
    tj: consoleAt('http://127.0.0.1:4103'),
  };
  const issuers = new Map<string, IssuerHandler>();
  const roles = ['drafter', 'releaser'];
  for (const [party, console] of Object.entries(consoles)) {
    const issuer = `${base}/${party}`;
    const user = { party, issuer, username: USERNAME, password: PASSWORD, name: 'Nigora Saidova', roles };
    const handler = issuerHandler({
      issuer,
      party,
      audience: `urn:qalqan:node:${party}`,
      clients: [{ party, issuer, client_id: `${party}-officer`, client_secret: SECRET, roles }],
      accounts: new Accounts([user], () => Date.now() + moved),
      console,
      ...(await issuerKeys(folder, party)),
    });
    issuers.set(party, handler);
  }
  const kz = { name: 'kz', url: 'http://127.0.0.1:4101', issuer: `${base}/kz`, users: [] };
  const server = identityServer(issuers, startPage([kz], '/state/<credentials>.json'));
  await new Promise<void>((resolve) => server.listen(Number(new URL(base).port), '127.0.0.1', resolve));
  return {
    base,
    folder,
    later: (ms) => {
      moved += ms;
    },
    console: (party) => consoles[party] ?? consoleAt('http://127.0.0.1:1'),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
}

/** Signs in at a provider as the console does. */
export class ConsoleSignIn {
  readonly browser: Browser;
  readonly verifier = randomBytes(32).toString('base64url');

  constructor(
    private readonly provider: TestProvider,
    private readonly party = 'tj',
    headers: Readonly<Record<string, string>> = {},
  ) {
    this.browser = new Browser(headers);
  }

  get console(): ConsoleAddresses {
    return this.provider.console(this.party);
  }

  /** The address that the console sends the browser to; `change` leaves a parameter out with an empty value. */
  authorizeUrl(change: Readonly<Record<string, string>> = {}): string {
    const parameters = {
      client_id: 'console',
      response_type: 'code',
      redirect_uri: this.console.signedIn,
      scope: 'openid profile',
      resource: `urn:qalqan:node:${this.party}`,
      state: 'a-state',
      nonce: 'a-nonce',
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...change,
    };
    const kept = Object.entries(parameters).filter(([, value]) => value !== '');
    return `${this.provider.base}/${this.party}/auth?${new URLSearchParams(kept).toString()}`;
  }

  /** Opens the form and sends it; the code that comes back. */
  async code(): Promise<string> {
    const { at } = await this.browser.follow(this.authorizeUrl());
    const sent = await this.browser.post(at, { username: USERNAME, password: PASSWORD });
    const back = await this.browser.follow(new URL(sent.headers.get('location') ?? '', at));
    return back.at.searchParams.get('code') ?? `no code at ${back.at.href}`;
  }

  redeem(code: string, change: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.token({
      grant_type: 'authorization_code',
      code,
      redirect_uri: this.console.signedIn,
      code_verifier: this.verifier,
      ...change,
    });
  }

  refresh(refreshToken: string): Promise<Response> {
    return this.token({ grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  /** As the console's own script asks: with its origin, without cookies. */
  token(form: Readonly<Record<string, string>>, origin = this.console.origin): Promise<Response> {
    return fetch(`${this.provider.base}/${this.party}/token`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ client_id: 'console', ...form }),
    });
  }

  async signedIn(): Promise<Tokens> {
    return (await (await this.redeem(await this.code())).json()) as Tokens;
  }
}
