import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KafkaSettings, KafkaTls } from '@qalqan/messaging';

/** Where a platform keeps its things and where it listens. */
export interface Location {
  /** Its state folder, `.qalqan` of that run. */
  readonly state: string;
  readonly portBase: number;
  /** Brokers that are not the platform's own; everybody is the same to them. */
  readonly kafka?: KafkaSettings;
}

/** A process as the supervisor last wrote it down. */
export interface RunningPart {
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  readonly restarts: number;
}

interface RunFile {
  readonly supervisor: { readonly pid: number };
  readonly phase: string;
  readonly parts: readonly RunningPart[];
}

/** What the supervisor says of the run; undefined while there is none. */
export function runFile({ state }: Location): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(join(state, 'run.json'), 'utf8')) as RunFile;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Client certificate of an instance or of `admin`. */
export function clientTls({ state }: Location, name: string): KafkaTls {
  const pem = (file: string): string => readFileSync(join(state, 'pki', file), 'utf8');
  return { ca: pem('ca.pem'), cert: pem(`${name}.pem`), key: pem(`${name}.key`) };
}

/** The event key of a member as PKCS#8 PEM: what a thief of that key would hold. */
export function eventKeyPem({ state }: Location, member: string): string {
  return readFileSync(join(state, 'keys', `${member}.event.pem`), 'utf8');
}

/** The genesis note and its digest, as every profile pins it. */
export function agreementOf({ state }: Location): {
  readonly note: string;
  readonly digest: string;
  readonly file: string;
} {
  const file = join(state, 'agreement', 'genesis.note');
  const digest = readFileSync(join(state, 'agreement', 'genesis.digest'), 'utf8').trim();
  return { note: readFileSync(file, 'utf8'), digest, file };
}

/** Passwords of the database roles, by role. */
export function rolePasswords({ state }: Location): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(state, 'keys', 'database-roles.json'), 'utf8')) as Record<string, string>;
}

export function superuserPassword({ state }: Location): string {
  return readFileSync(join(state, 'postgres', 'superuser-password'), 'utf8').trim();
}
