import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { AUDIENCE, sampleApp, type Answer, type SampleApp } from '../testing/sample-app.js';
import { throwawayIssuer, type ThrowawayIssuer, type TokenChange } from '../testing/throwaway-issuer.js';

let issuer: ThrowawayIssuer;
let sample: SampleApp;
beforeAll(async () => {
  issuer = await throwawayIssuer();
  sample = await sampleApp({ oidc: { issuer: issuer.issuer, audience: AUDIENCE } });
});
afterAll(async () => {
  await sample.app.close();
  await issuer.close();
});

const officer = {
  sub: 'kz-officer',
  client_id: 'kz-officer',
  party: 'kz',
  aud: AUDIENCE,
  roles: ['drafter', 'releaser', 'root'],
};
const draft = JSON.stringify({ title: 'a', count: 1, paint: { colour: 'red' } });

async function createWith(claims: JWTPayload, change?: TokenChange): Promise<Answer> {
  return createBearing(`Bearer ${await issuer.token({ ...officer, ...claims }, change)}`);
}

function createBearing(authorization: string): Promise<Answer> {
  return sample.post('/api/v1/things', draft, { authorization });
}

describe('a good token', () => {
  it('lets its bearer in with the roles that exist', async () => {
    expect(await createWith({})).toMatchObject({
      status: 201,
      json: { by: 'kz-officer', roles: ['drafter', 'releaser'] },
    });
  });

  it.each<[string, JWTPayload, TokenChange]>([
    ['an audience in a list of one', { aud: [AUDIENCE] }, {}],
    ['a type with its full name', {}, { typ: 'application/at+jwt' }],
    ['an end three seconds ago', {}, { expiresIn: -3 }],
  ])('may have %s', async (_name, claims, change) => {
    expect((await createWith(claims, change)).status).toBe(201);
  });
});

describe('token-missing', () => {
  it('is 401 with a challenge that names no error', async () => {
    const answer = await sample.post('/api/v1/things', draft);
    expect(answer).toMatchObject({ status: 401, json: { code: 'token-missing' } });
    expect(answer.headers.get('www-authenticate')).toBe(`Bearer realm="${AUDIENCE}"`);
  });
});

describe('token-invalid', () => {
  it.each<[string, JWTPayload, TokenChange]>([
    ['another service', { aud: 'urn:qalqan:node:uz' }, {}],
    ['this and another service', { aud: [AUDIENCE, 'urn:qalqan:hub'] }, {}],
    ['another issuer', {}, { issuer: 'http://127.0.0.1:9/kz' }],
    ['another party', { party: 'uz' }, {}],
    ['no party', {}, { without: ['party'] }],
    ['an identity token', {}, { typ: 'JWT' }],
    ['a past time', {}, { expiresIn: -6 }],
    ['no end', {}, { without: ['exp'] }],
    ['no beginning', {}, { without: ['iat'] }],
    ['no subject', {}, { without: ['sub'] }],
    ['no client', {}, { without: ['client_id'] }],
    ['a later time', { nbf: Math.floor(Date.now() / 1000) + 60 }, {}],
    ["a stranger's signature", {}, { foreignKey: true }],
    ['an unknown key', {}, { kid: 'other' }],
  ])('for %s', async (_name, claims, change) => {
    const answer = await createWith(claims, change);
    expect(answer).toMatchObject({
      status: 401,
      json: { code: 'token-invalid', detail: 'the token is not valid here' },
    });
    expect(answer.headers.get('www-authenticate')).toBe(`Bearer realm="${AUDIENCE}", error="invalid_token"`);
  });

  const unsigned = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${Buffer.from(JSON.stringify(officer)).toString('base64url')}.`;
  const symmetric = `${Buffer.from('{"alg":"HS256","typ":"at+jwt","kid":"throwaway"}').toString('base64url')}.e30.AAAA`;
  it.each([
    `Bearer ${unsigned}`,
    `Bearer ${symmetric}`,
    'Bearer',
    'Bearer a b',
    'Basic a2F6OmtheQ==',
    'Bearer a.b',
    '',
  ])('for the header %p', async (header) => {
    const answer = await createBearing(header);
    expect(answer.status).toBe(401);
    expect(['token-invalid', 'token-missing']).toContain(answer.json.code);
  });

  it('for one byte changed', async () => {
    const token = await issuer.token(officer);
    const [head, body, signature] = token.split('.') as [string, string, string];
    const other = Buffer.from(Buffer.from(body, 'base64url').toString().replace('kz-officer', 'kz-0fficer')).toString(
      'base64url',
    );
    expect(await createBearing(`Bearer ${head}.${other}.${signature}`)).toMatchObject({
      status: 401,
      json: { code: 'token-invalid' },
    });
  });

  it('is not taken from the query', async () => {
    const answer = await sample.post(`/api/v1/things?access_token=${await issuer.token(officer)}`, draft);
    expect(answer.json.code).toBe('token-missing');
  });
});

describe('role-missing', () => {
  it.each([[['releaser']], [[]], ['drafter'], [undefined], [['DRAFTER']], [[['drafter']]]])(
    'for roles %j',
    async (roles) => {
      const answer = await createWith({ roles });
      expect(answer).toMatchObject({ status: 403, json: { code: 'role-missing' } });
      expect(answer.headers.get('www-authenticate')).toContain('insufficient_scope');
    },
  );

  it('does not hold where any role will do', async () => {
    const authorization = `Bearer ${await issuer.token({ ...officer, roles: [] })}`;
    expect((await sample.post('/api/v1/things/checked', '{"colour":"red"}', { authorization })).status).toBe(201);
  });

  it('comes before the domain, whose own refusal keeps its code', async () => {
    const authorization = `Bearer ${await issuer.token(officer)}`;
    const release = (reference: string): Promise<Answer> =>
      sample.post(`/api/v1/things/${reference}/release`, '', { authorization });
    expect(await release('KZ-2026-000001')).toMatchObject({ status: 403, json: { code: 'four-eyes' } });
    expect(await release('kz-1')).toMatchObject({
      status: 400,
      json: { code: 'parameter-invalid', pointer: '/reference' },
    });
  });
});

describe('identity-unavailable', () => {
  it('is 503 while the issuer cannot be asked, and ends with it', async () => {
    const fresh = await throwawayIssuer();
    fresh.fail(true);
    const other = await sampleApp({ oidc: { issuer: fresh.issuer, audience: AUDIENCE } });
    const authorization = `Bearer ${await fresh.token(officer)}`;
    const ask = (): Promise<Answer> => other.post('/api/v1/things', draft, { authorization });
    const answer = await ask();
    expect(answer).toMatchObject({ status: 503, json: { code: 'identity-unavailable' } });
    expect(answer.headers.get('retry-after')).toBe('1');
    fresh.fail(false);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await ask()).status).toBe(201);
    await other.app.close();
    await fresh.close();
  });

  it('for a discovery document of someone else', async () => {
    const { port } = new URL(issuer.issuer);
    const other = await sampleApp({ oidc: { issuer: `http://localhost:${port}/kz`, audience: AUDIENCE } });
    const answer = await other.post('/api/v1/things', draft, {
      authorization: `Bearer ${await issuer.token(officer)}`,
    });
    expect(answer).toMatchObject({ status: 503, json: { code: 'identity-unavailable' } });
    await other.app.close();
  });
});
