import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'oidc-provider';
import { secretOnce } from '../state/secret-file.js';

/** Keys of one issuer; they last as long as the installation, so that a restart invalidates no token. */
export interface IssuerKeys {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookieKeys: readonly string[];
}

/** Reads `<folder>/<party>.json`, made on first use: each issuer has keys of its own. */
export async function issuerKeys(folder: string, party: string): Promise<IssuerKeys> {
  const text = await secretOnce(join(folder, `${party}.json`), async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await exportJWK(privateKey)), use: 'sig', alg: 'ES256' };
    return `${JSON.stringify({ jwks: { keys: [jwk] }, cookieKeys: [randomBytes(32).toString('base64url')] }, null, 2)}\n`;
  });
  return JSON.parse(text) as IssuerKeys;
}
