import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../servers/free-port.js';
import { issuerKeys } from './identity-keys.js';
import { createIssuer } from './issuer.js';
import { identityServer, type IssuerHandler } from './server.js';
import { startPage } from './start-page.js';

const SECRET = 'a-secret-of-the-test';

describe('the identity provider', () => {
  let folder: string;
  let server: Server;
  let base: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'qalqan-identity-'));
    base = `http://127.0.0.1:${await freePort()}`;
    const issuers = new Map<string, IssuerHandler>();
    for (const party of ['kz', 'tj']) {
      const client = {
        party,
        issuer: `${base}/${party}`,
        client_id: `${party}-officer`,
        client_secret: SECRET,
        roles: ['drafter', 'releaser'],
      };
      const issuer = createIssuer({
        issuer: client.issuer,
        party,
        audience: `urn:qalqan:node:${party}`,
        clients: [client],
        ...(await issuerKeys(folder, party)),
      });
      const handle = issuer.callback();
      issuers.set(party, (request, response) => void handle(request, response));
    }
    const page = startPage(
      [{ name: 'kz', url: 'http://127.0.0.1:4101', issuer: `${base}/kz` }],
      '/state/<credentials>.json',
    );
    server = identityServer(issuers, page);
    await new Promise<void>((resolve) => server.listen(Number(new URL(base).port), '127.0.0.1', resolve));
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  });

  function ask(party: string, client: string, extra = '', secret = SECRET): Promise<Response> {
    return fetch(`${base}/${party}/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: `grant_type=client_credentials${extra}`,
    });
  }

  async function keysOf(party: string): Promise<JSONWebKeySet> {
    return (await (await fetch(`${base}/${party}/jwks`)).json()) as JSONWebKeySet;
  }

  it('issues tokens for the party, with its roles, to its client', async () => {
    const { access_token: token } = (await (await ask('tj', 'tj-officer')).json()) as { access_token: string };
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(await keysOf('tj')), {
      issuer: `${base}/tj`,
      audience: 'urn:qalqan:node:tj',
      typ: 'at+jwt',
    });
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toMatchObject({
      sub: 'tj-officer',
      client_id: 'tj-officer',
      party: 'tj',
      roles: ['drafter', 'releaser'],
    });
  });

  it('has keys of its own per issuer', async () => {
    const { access_token: token } = (await (await ask('tj', 'tj-officer')).json()) as { access_token: string };
    await expect(jwtVerify(token, createLocalJWKSet(await keysOf('kz')))).rejects.toThrow();
    expect(JSON.stringify(await keysOf('kz'))).not.toContain('"d"');
    expect(statSync(join(folder, 'kz.json')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['a wrong secret', () => ask('tj', 'tj-officer', '', 'guess'), 401, 'invalid_client'],
    ['a client of another party', () => ask('kz', 'tj-officer'), 401, 'invalid_client'],
    ["another party's audience", () => ask('tj', 'tj-officer', '&resource=urn:qalqan:node:kz'), 400, 'invalid_target'],
  ])('refuses %s', async (_what, request, status, error) => {
    const response = await request();
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error });
  });

  it('names its own addresses below the party', async () => {
    const discovery = await (await fetch(`${base}/kz/.well-known/openid-configuration`)).json();
    expect(discovery).toMatchObject({
      issuer: `${base}/kz`,
      token_endpoint: `${base}/kz/token`,
      jwks_uri: `${base}/kz/jwks`,
    });
  });

  it('shows a start page on which nothing runs', async () => {
    const response = await fetch(`${base}/`);
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(html).not.toMatch(/<script|\son\w+=/);
    expect(html).toContain('/state/&lt;credentials&gt;.json');
    expect(html).toContain('href="http://127.0.0.1:4101/api/v1/openapi.json"');
  });

  it.each(['/ru/token', '/kzz', '/../kz', '/favicon.ico'])('has nothing at %s', async (path) => {
    expect((await fetch(`${base}${path}`)).status).toBe(404);
  });
});
