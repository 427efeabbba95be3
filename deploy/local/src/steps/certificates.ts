import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAuthority, daysLeft, issue, issuedBy, type CertifiedKey } from '../servers/pki.js';
import { writeSecret } from '../state/secret-file.js';

const AUTHORITY_DAYS = 3650;
const CLIENT_DAYS = 397;
/** Renewed when less is left: a certificate never ends while somebody is on holiday. */
const RENEW_BELOW_DAYS = 30;

/** Paths of one client's PEM files. */
export interface ClientFiles {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** The local authority and a client certificate per name. */
export interface Certificates {
  readonly authority: CertifiedKey;
  readonly issued: number;
  clientFiles(name: string): ClientFiles;
}

/** Makes what is missing, ended, about to end, or signed by another authority; keeps the rest. */
export async function ensureCertificates(folder: string, names: readonly string[], now: Date): Promise<Certificates> {
  const authority = await ensureAuthority(folder, now);
  let issued = 0;
  for (const name of names) {
    if (await isGood(folder, name, authority, now)) continue;
    writePair(folder, name, await issue(authority, { commonName: name, use: 'client', days: CLIENT_DAYS }));
    issued += 1;
  }
  return {
    authority,
    issued,
    clientFiles: (name) => ({ ca: pem(folder, 'ca'), cert: pem(folder, name), key: keyPem(folder, name) }),
  };
}

async function ensureAuthority(folder: string, now: Date): Promise<CertifiedKey> {
  const known = readPair(folder, 'ca');
  if (known && daysLeft(known.certificate, now) > RENEW_BELOW_DAYS) return known;
  const authority = await createAuthority('Qalqan local authority', AUTHORITY_DAYS);
  writePair(folder, 'ca', authority);
  return authority;
}

async function isGood(folder: string, name: string, authority: CertifiedKey, now: Date): Promise<boolean> {
  const pair = readPair(folder, name);
  if (!pair || daysLeft(pair.certificate, now) <= RENEW_BELOW_DAYS) return false;
  return issuedBy(pair.certificate, authority.certificate);
}

function readPair(folder: string, name: string): CertifiedKey | undefined {
  const [certificate, key] = [pem(folder, name), keyPem(folder, name)];
  if (!existsSync(certificate) || !existsSync(key)) return undefined;
  return { certificate: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') };
}

/** The key first: what is checked on the next start is the pair, and a new certificate never stands beside an old key. */
function writePair(folder: string, name: string, { certificate, key }: CertifiedKey): void {
  writeSecret(keyPem(folder, name), `${key}\n`);
  writeFileSync(pem(folder, name), `${certificate}\n`, { mode: 0o644 });
}

function pem(folder: string, name: string): string {
  return join(folder, `${name}.pem`);
}

function keyPem(folder: string, name: string): string {
  return join(folder, `${name}.key`);
}
