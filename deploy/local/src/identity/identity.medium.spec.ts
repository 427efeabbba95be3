import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { SECRET, testProvider, type TestProvider } from './testing/provider.js';

describe('the identity provider', () => {
  let provider: TestProvider;
  let base: string;

  beforeAll(async () => {
    provider = await testProvider();
    ({ base } = provider);
  });
  afterAll(() => provider.close());

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
    expect(statSync(join(provider.folder, 'kz.json')).mode & 0o777).toBe(0o600);
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
    expect(html).not.toMatch(/<script|\son\w+=|src=/);
    expect(html).toContain('/state/&lt;credentials&gt;.json');
    expect(html).toContain('href="http://127.0.0.1:4101/"');
    expect(html).toContain('href="http://127.0.0.1:4101/api/v1/openapi.json"');
  });

  it.each([
    ['/', { 'accept-language': 'de, kk-KZ;q=0.8, ru;q=0.5' }, 'kk', 'Қазақстан'],
    ['/?lang=tg', { 'accept-language': 'kk' }, 'tg', 'Қазоқистон'],
    ['/?lang=%3Cscript%3E', { 'accept-language': 'xx' }, 'en', 'Kazakhstan'],
  ])('speaks the language of the reader: %s', async (path, headers, language, word) => {
    const html = await (await fetch(`${base}${path}`, { headers })).text();
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(word);
  });

  // A page elsewhere whose name begins to mean 127.0.0.1 while it is open would read the passwords.
  it('shows the start page under its own address alone', async () => {
    const status = await new Promise((resolve, reject) => {
      const asked = request(`${base}/`, { headers: { host: 'rebound.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject).end();
    });
    expect(status).toBe(421);
  });

  it.each(['/ru/token', '/kzz', '/../kz', '/favicon.ico'])('has nothing at %s', async (path) => {
    expect((await fetch(`${base}${path}`)).status).toBe(404);
  });
});
