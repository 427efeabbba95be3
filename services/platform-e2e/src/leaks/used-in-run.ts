import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../platform/platform.js';
import { PARTIES } from '../platform/ports.js';
import { rolePasswords, superuserPassword } from '../platform/state.js';
import { contentsOf } from './contents.js';

/** Content that went through a platform, and its secrets. */
export interface Used {
  readonly contents: readonly string[];
  readonly secrets: readonly string[];
}

interface Envelope {
  readonly data?: { readonly body?: unknown };
}

/** Everything that was written in a run, from where it lies: the topics of the parties and the drafts of their nodes. */
export async function usedIn(platform: Platform): Promise<Used> {
  const written = await Promise.all(PARTIES.map((party) => contentsAt(platform, party)));
  return { contents: written.flat(), secrets: secretsOf(platform) };
}

async function contentsAt(platform: Platform, party: (typeof PARTIES)[number]): Promise<string[]> {
  const records = await platform.kafka.events(party);
  const drafts = await platform.sql.asSuperuser(party, `SELECT draft FROM alert WHERE draft IS NOT NULL`);
  return [...records.map(({ value }) => bodyIn(value)), ...drafts].flatMap(contentsOf);
}

/** Undefined where a spec has put garbage on a topic. */
function bodyIn(value: Buffer | null): unknown {
  try {
    return (JSON.parse(String(value)) as Envelope | null)?.data?.body;
  } catch {
    return undefined;
  }
}

function secretsOf({ location }: Platform): string[] {
  const { clients, users } = JSON.parse(readFileSync(join(location.state, 'credentials.json'), 'utf8')) as {
    clients: { client_id: string; client_secret: string }[];
    users: { password: string }[];
  };
  return [
    ...users.map(({ password }) => password),
    ...clients.map(({ client_secret }) => client_secret),
    ...clients.map(({ client_id, client_secret }) => Buffer.from(`${client_id}:${client_secret}`).toString('base64')),
    ...Object.values(rolePasswords(location)),
    superuserPassword(location),
    ...['keys', 'pki'].flatMap((folder) => keyMaterial(join(location.state, folder))),
  ];
}

/** Lines of private keys and whole secret files; certificates may be seen by everybody. */
function keyMaterial(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(pem|key|secret)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .flatMap((text) => {
      if (!text.includes('-----BEGIN')) return [text.trim()];
      return text.includes('PRIVATE KEY-----')
        ? text.split('\n').filter((line) => /^[A-Za-z0-9+/=]{16,}$/.test(line))
        : [];
    });
}
