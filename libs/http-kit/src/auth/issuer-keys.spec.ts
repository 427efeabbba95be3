import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { jwtVerify } from 'jose';
import { throwawayIssuer, type ThrowawayIssuer, type TokenChange } from '../testing/throwaway-issuer.js';
import { IssuerKeys } from './issuer-keys.js';

const MINUTE = 60_000;

describe("an issuer's keys", () => {
  let issuer: ThrowawayIssuer;
  let keys: IssuerKeys;
  let passed = 0;

  beforeEach(async () => {
    issuer = await throwawayIssuer();
    keys = new IssuerKeys(issuer.issuer);
    passed = 0;
    const { now } = Date;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + passed);
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await issuer.close();
  });

  async function accepts(change?: TokenChange): Promise<boolean> {
    const token = await issuer.token({ sub: 'kz-officer' }, change);
    await jwtVerify(token, keys.resolve, { currentDate: new Date() });
    return true;
  }
  const UNAVAILABLE = { code: 'identity-unavailable' };

  it('are read before anybody needs them', async () => {
    expect(await keys.prepare()).toBe(true);
    issuer.fail(true);
    expect(await accepts()).toBe(true);
  });

  it('may be missing at first, and are asked for again', async () => {
    issuer.fail(true);
    expect(await keys.prepare()).toBe(false);
    await expect(accepts()).rejects.toMatchObject(UNAVAILABLE);
    issuer.fail(false);
    // Within a second of the failure nobody asks.
    await expect(accepts()).rejects.toMatchObject(UNAVAILABLE);
    passed += 1_001;
    expect(await accepts()).toBe(true);
  });

  it('are good for an hour after they were read while the issuer does not answer', async () => {
    await accepts();
    issuer.fail(true);
    for (const minutes of [11, 22, 33, 44, 55]) {
      passed = minutes * MINUTE;
      expect(await accepts({ expiresIn: 7_200 })).toBe(true);
      await expect(accepts({ foreignKey: true })).rejects.toMatchObject({
        code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      });
    }
    passed = 61 * MINUTE;
    await expect(accepts({ expiresIn: 7_200 })).rejects.toMatchObject(UNAVAILABLE);
    issuer.fail(false);
    passed = 62 * MINUTE;
    expect(await accepts({ expiresIn: 7_200 })).toBe(true);
  });

  it('may have a new one among them that cannot be read meanwhile', async () => {
    await accepts();
    issuer.fail(true);
    passed = 11 * MINUTE;
    await expect(accepts({ kid: 'made-since' })).rejects.toMatchObject(UNAVAILABLE);
    issuer.fail(false);
    passed = 12 * MINUTE;
    await expect(accepts({ kid: 'made-since' })).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
  });
});
