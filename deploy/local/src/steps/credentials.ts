import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { peopleOf } from '../people.js';
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

/** A demonstration user. */
export interface UserCredential {
  readonly party: string;
  readonly issuer: string;
  readonly username: string;
  readonly password: string;
  /** As colleagues know them; invented. */
  readonly name: string;
  readonly roles: readonly string[];
}

/** The content of credentials.json. */
export interface Credentials {
  readonly clients: readonly ClientCredential[];
  readonly users: readonly UserCredential[];
}

/** Who can sign in; people under the local profile alone, where no password can leave the machine. */
export interface CredentialsPlan {
  readonly instances: readonly Instance[];
  readonly issuerOf: (id: string) => string;
  readonly people: boolean;
}

/** Brings credentials.json to the present list of clients and users; secrets that exist are kept. */
export function ensureCredentials(file: string, { instances, issuerOf, people }: CredentialsPlan): Credentials {
  const known = existsSync(file) ? readCredentials(file) : { clients: [], users: [] };
  const secrets = new Map(known.clients.map((client) => [keyOf(client.party, client.client_id), client.client_secret]));
  const passwords = new Map(known.users.map((user) => [keyOf(user.party, user.username), user.password]));
  const clients = instances
    .flatMap((one) => clientsOf(one, instances))
    .map(({ party, clientId, roles }) => ({
      party,
      issuer: issuerOf(party),
      client_id: clientId,
      client_secret: secrets.get(keyOf(party, clientId)) ?? randomBytes(32).toString('base64url'),
      roles,
    }));
  const users = (people ? instances.flatMap(peopleOf) : []).map(({ party, username, name, roles }) => ({
    party,
    issuer: issuerOf(party),
    username,
    password: passwords.get(keyOf(party, username)) ?? newPassword(),
    name,
    roles,
  }));
  const credentials = { clients, users };
  writeSecret(file, `${JSON.stringify(credentials, null, 2)}\n`);
  return credentials;
}

/** The audit log has a client of the same name at every party. */
function keyOf(party: string, clientId: string): string {
  return `${party} ${clientId}`;
}

/** Without letters and digits that are taken for one another: it is read off a screen and typed on a phone. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Twelve characters, 59 bits. */
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group()].join('-');
}

/** Reads credentials.json. */
export function readCredentials(file: string): Credentials {
  const { clients, users } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Credentials>;
  return { clients: clients ?? [], users: users ?? [] };
}
