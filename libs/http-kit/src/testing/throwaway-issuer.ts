import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

/** An identity provider for tests: a discovery document, a key set, and tokens made to order. */
export interface ThrowawayIssuer {
  readonly issuer: string;
  /** A good token for `claims`, except for what `change` alters. */
  token(claims: JWTPayload, change?: TokenChange): Promise<string>;
  /** Answers 500 to everything from now on, or no longer. */
  fail(failing: boolean): void;
  close(): Promise<void>;
}

export interface TokenChange {
  readonly typ?: string;
  readonly issuer?: string;
  readonly expiresIn?: number;
  /** Signs with a key that is not in the key set, under the same `kid`. */
  readonly foreignKey?: boolean;
  readonly kid?: string;
  readonly without?: readonly string[];
}

const KID = 'throwaway';

export async function throwawayIssuer(): Promise<ThrowawayIssuer> {
  const own = await generateKeyPair('EdDSA', { extractable: true });
  const foreign = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = { ...(await exportJWK(own.publicKey)), kid: KID, alg: 'EdDSA', use: 'sig' };
  let failing = false;
  let issuer = '';
  const server = createServer((request, response) => {
    if (failing) {
      response.writeHead(500).end();
      return;
    }
    const discovery = request.url === '/kz/.well-known/openid-configuration';
    const body = discovery ? { issuer, jwks_uri: `${issuer}/jwks` } : { keys: [jwk] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  issuer = `http://127.0.0.1:${await portOf(server)}/kz`;
  return {
    issuer,
    token: (claims, change = {}) =>
      sign(change.foreignKey === true ? foreign.privateKey : own.privateKey, issuer, claims, change),
    fail: (value) => {
      failing = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function sign(key: CryptoKey, issuer: string, claims: JWTPayload, change: TokenChange): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const all: JWTPayload = { iss: change.issuer ?? issuer, iat: now, exp: now + (change.expiresIn ?? 300), ...claims };
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => change.without?.includes(name) !== true));
  return new SignJWT(kept)
    .setProtectedHeader({ alg: 'EdDSA', typ: change.typ ?? 'at+jwt', kid: change.kid ?? KID })
    .sign(key);
}

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
