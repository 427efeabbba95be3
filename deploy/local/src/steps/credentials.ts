import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { clientsOf, type Instance } from '../roster.js';
import { writeSecret } from '../state/secret-file.js';

/** A machine client as credentials.json lists it. */
export interface ClientCredential {
  readonly party: string;
  readonly issuer: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly roles: readonly string[];
}

/** A demonstration user; there are none until there is a page to sign in on. */
export interface UserCredential {
  readonly party: string;
  readonly issuer: string;
  readonly username: string;
  readonly password: string;
  readonly roles: readonly string[];
}

/** The content of credentials.json. */
export interface Credentials {
  readonly clients: readonly ClientCredential[];
  readonly users: readonly UserCredential[];
}

/** Brings credentials.json to the present list of clients; secrets that exist are kept. */
export function ensureCredentials(
  file: string,
  instances: readonly Instance[],
  issuerOf: (id: string) => string,
): Credentials {
  const known = existsSync(file) ? readCredentials(file) : { clients: [], users: [] };
  const secrets = new Map(known.clients.map((client) => [keyOf(client.party, client.client_id), client.client_secret]));
  const clients = instances
    .flatMap((one) => clientsOf(one, instances))
    .map(({ party, clientId, roles }) => ({
      party,
      issuer: issuerOf(party),
      client_id: clientId,
      client_secret: secrets.get(keyOf(party, clientId)) ?? randomBytes(32).toString('base64url'),
      roles,
    }));
  const credentials = { clients, users: [] };
  writeSecret(file, `${JSON.stringify(credentials, null, 2)}\n`);
  return credentials;
}

/** The audit log has a client of the same name at every party. */
function keyOf(party: string, clientId: string): string {
  return `${party} ${clientId}`;
}

/** Reads credentials.json. */
export function readCredentials(file: string): Credentials {
  return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
}
