import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from 'jose';
import { Browser, locationOf } from './testing/browser.js';
import { ConsoleSignIn, PASSWORD, testProvider, USERNAME, type TestProvider } from './testing/provider.js';

describe('signing in at the console', () => {
  let provider: TestProvider;

  beforeEach(async () => {
    provider = await testProvider();
  });
  afterEach(() => provider.close());

  async function formOf(signIn: ConsoleSignIn, query = ''): Promise<{ html: string; at: URL; response: Response }> {
    const { at } = await signIn.browser.follow(signIn.authorizeUrl());
    const response = await signIn.browser.get(new URL(query, at));
    return { html: await response.text(), at, response };
  }

  it('gives who signs in a token for the node, with party, roles and name', async () => {
    const signIn = new ConsoleSignIn(provider);
    const tokens = await signIn.signedIn();
    const jwks = (await (await fetch(`${provider.base}/tj/jwks`)).json()) as JSONWebKeySet;
    const { payload } = await jwtVerify(tokens.access_token, createLocalJWKSet(jwks), {
      issuer: `${provider.base}/tj`,
      audience: 'urn:qalqan:node:tj',
      typ: 'at+jwt',
    });
    expect(payload).toMatchObject({
      sub: USERNAME,
      client_id: 'console',
      party: 'tj',
      roles: ['drafter', 'releaser'],
      name: 'Nigora Saidova',
    });
    expect(payload.exp! - payload.iat!).toBe(600);
    expect(decodeJwt(tokens.id_token)).toMatchObject({ sub: USERNAME, nonce: 'a-nonce', name: 'Nigora Saidova' });
  });

  it('is asked once a shift: a reload of the page gets a new code from the session', async () => {
    const signIn = new ConsoleSignIn(provider);
    await signIn.signedIn();
    const { at } = await signIn.browser.follow(signIn.authorizeUrl());
    expect(`${at.origin}${at.pathname}`).toBe(signIn.console.signedIn);
    expect((await signIn.redeem(at.searchParams.get('code') ?? '')).status).toBe(200);
    const silent = await new Browser().follow(signIn.authorizeUrl({ prompt: 'none' }));
    expect(silent.at.searchParams.get('error')).toBe('login_required');
  });

  it.each([
    ['another verifier', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
    ['no verifier', { code_verifier: '' }, 'invalid_grant'],
    ['another address', { redirect_uri: 'http://127.0.0.1:4103/' }, 'invalid_grant'],
    ["another party's audience", { resource: 'urn:qalqan:node:kz' }, 'invalid_target'],
  ])('refuses a code with %s', async (_what, change, error) => {
    const signIn = new ConsoleSignIn(provider);
    const response = await signIn.redeem(await signIn.code(), change);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error });
  });

  it('refuses a code that comes twice, and ends what the first use gave', async () => {
    const signIn = new ConsoleSignIn(provider);
    const code = await signIn.code();
    const { refresh_token: refreshToken } = (await (await signIn.redeem(code)).json()) as { refresh_token: string };
    expect((await signIn.redeem(code)).status).toBe(400);
    expect((await signIn.refresh(refreshToken)).status).toBe(400);
  });

  it.each([
    ['an address that is not registered', { redirect_uri: 'http://127.0.0.1:4103/elsewhere' }],
    ['the console of another party', { redirect_uri: 'http://127.0.0.1:4101/signed-in' }],
    ['a client that there is not', { client_id: 'unknown' }],
  ])('never leads to %s', async (_what, change) => {
    const signIn = new ConsoleSignIn(provider);
    const response = await signIn.browser.get(signIn.authorizeUrl(change));
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
  });

  it.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['with a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['for a token in the address', { response_type: 'token' }, 'unsupported_response_type'],
    ["for another party's node", { resource: 'urn:qalqan:node:kz' }, 'invalid_target'],
  ])('refuses to begin %s', async (_what, change, error) => {
    const signIn = new ConsoleSignIn(provider);
    const response = await signIn.browser.get(signIn.authorizeUrl(change));
    const back = locationOf(response, new URL(provider.base));
    const answer = new URLSearchParams(back?.search || back?.hash.slice(1));
    expect(answer.get('error')).toBe(error);
    expect(answer.get('code')).toBeNull();
  });

  it('renews with a token that counts once; a copy of an old one ends all of them', async () => {
    const signIn = new ConsoleSignIn(provider);
    const first = await signIn.signedIn();
    const second = (await (await signIn.refresh(first.refresh_token)).json()) as typeof first;
    expect(decodeJwt(second.access_token)).toMatchObject({ sub: USERNAME, roles: ['drafter', 'releaser'] });
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await signIn.refresh(first.refresh_token)).status).toBe(400);
    expect((await signIn.refresh(second.refresh_token)).status).toBe(400);
  });

  it('signs out: session and refresh token are over, and the browser is back at the console', async () => {
    const signIn = new ConsoleSignIn(provider);
    const tokens = await signIn.signedIn();
    const query = new URLSearchParams({
      id_token_hint: tokens.id_token,
      post_logout_redirect_uri: signIn.console.signedOut,
      state: 'bye',
    });
    const asked = await signIn.browser.get(`${provider.base}/tj/session/end?${query.toString()}`);
    const html = await asked.text();
    expect(html).toContain('<script>');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const done = await signIn.browser.post(`${provider.base}/tj/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(done.headers.get('location')).toBe(`${signIn.console.signedOut}?state=bye`);
    expect((await signIn.refresh(tokens.refresh_token)).status).toBe(400);
    const { response } = await signIn.browser.follow(signIn.authorizeUrl());
    expect(await response.text()).toContain('type="password"');
  });

  it('asks before it signs out when it cannot be seen who wants it, and leads nowhere else', async () => {
    const signIn = new ConsoleSignIn(provider);
    const { id_token: hint } = await signIn.signedIn();
    const plain = await signIn.browser.get(`${provider.base}/tj/session/end`);
    expect(await plain.text()).not.toContain('<script>');
    const away = new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: 'http://127.0.0.1:4101/' });
    expect((await signIn.browser.get(`${provider.base}/tj/session/end?${away.toString()}`)).status).toBe(400);
  });

  it('is a page that loads nothing and can lead back to the console alone', async () => {
    const { html, response } = await formOf(new ConsoleSignIn(provider));
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; /);
    expect(policy).toContain("form-action 'self' http://127.0.0.1:4103; frame-ancestors 'none'; base-uri 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(html).not.toMatch(/<script|\son\w+=|src=|https:/);
    expect(html).toMatch(/<label for="username">/);
    expect(html).toContain('autocomplete="current-password"');
  });

  it.each([
    ['', { 'accept-language': 'tg, ru;q=0.5' }, 'tg', 'Тоҷикистон'],
    ['?lang=uz', { 'accept-language': 'tg' }, 'uz', 'Tojikiston'],
  ])('speaks the language of the reader %s', async (query, headers, language, word) => {
    const { html } = await formOf(new ConsoleSignIn(provider, 'tj', headers), query);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(word);
    expect(html).toContain('href="?lang=kk"');
  });

  it('says the same of a wrong password and of a name that there is not', async () => {
    const signIn = new ConsoleSignIn(provider);
    const { at } = await signIn.browser.follow(signIn.authorizeUrl());
    const wrong = await signIn.browser.post(at, { username: USERNAME, password: 'guess' });
    const unknown = await signIn.browser.post(at, { username: 'nobody.here', password: 'guess' });
    expect([wrong.status, unknown.status]).toEqual([403, 403]);
    const text = await wrong.text();
    expect(text.replaceAll(USERNAME, 'nobody.here')).toBe(await unknown.text());
    expect(text).toContain('role="alert"');
    expect(text).not.toContain('guess');
  });

  it('lets a name wait after five failures, the right password too, and forgets them in time', async () => {
    const signIn = new ConsoleSignIn(provider);
    const { at } = await signIn.browser.follow(signIn.authorizeUrl());
    const guess = (password: string) => signIn.browser.post(at, { username: ` ${USERNAME.toUpperCase()} `, password });
    for (let count = 1; count <= 5; count += 1) expect((await guess(`guess ${count}`)).status).toBe(403);
    const refused = await guess(PASSWORD);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(20);
    provider.later(31_000);
    expect((await guess(PASSWORD)).status).toBe(303);
  });

  it('takes no form of another browser, of another page, or one that is too long', async () => {
    const signIn = new ConsoleSignIn(provider);
    const { at } = await signIn.browser.follow(signIn.authorizeUrl());
    const form = { username: USERNAME, password: PASSWORD };
    expect((await new Browser().post(at, form)).status).toBe(400);
    const other = await new Browser({ origin: 'http://evil.example' }).post(at, form);
    expect(other.status).toBe(403);
    expect((await signIn.browser.post(at, { ...form, more: 'x'.repeat(5_000) })).status).toBe(400);
    expect((await signIn.browser.post(at, form)).status).toBe(303);
  });

  it('answers the origin of its own console and no other', async () => {
    const signIn = new ConsoleSignIn(provider);
    const discovery = `${provider.base}/tj/.well-known/openid-configuration`;
    const own = await fetch(discovery, { headers: { origin: signIn.console.origin } });
    expect(own.headers.get('access-control-allow-origin')).toBe(signIn.console.origin);
    const preflight = await fetch(`${provider.base}/tj/token`, {
      method: 'OPTIONS',
      headers: { origin: 'http://127.0.0.1:4101', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(403);
    const foreign = await signIn.token({ grant_type: 'refresh_token', refresh_token: 'x' }, 'http://127.0.0.1:4101');
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  it('keeps the sessions of the parties apart', async () => {
    const tj = new ConsoleSignIn(provider, 'tj');
    await tj.signedIn();
    const kz = await tj.browser.follow(new ConsoleSignIn(provider, 'kz').authorizeUrl());
    expect(kz.at.pathname).toMatch(/^\/kz\/sign-in\//);
    expect(tj.browser.cookieNames().filter((name) => name.startsWith('_session'))).toEqual(
      expect.arrayContaining(['_session /tj']),
    );
  });
});
