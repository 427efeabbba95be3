import { join } from 'node:path';
import type { Addresses } from '../addresses.js';
import { refillClientOf, refillsFrom, type Instance } from '../roster.js';
import { SetupError } from '../servers/setup-error.js';
import { writeSecret } from '../state/secret-file.js';
import type { Credentials } from './credentials.js';

/** File with the secret of an instance's client at the audit log. */
export function refillSecretOf(keys: string, { id }: Instance): string {
  return join(keys, `${id}.refill.secret`);
}

/** File with what an instance needs to ask the owners of streams. */
export function refillOwnersOf(keys: string, { id }: Instance): string {
  return join(keys, `${id}.refill-owners.json`);
}

/** Writes those files anew: addresses may have changed. */
export function writeRefillSecrets(
  keys: string,
  instances: readonly Instance[],
  credentials: Credentials,
  addresses: Addresses,
): void {
  for (const asking of instances) {
    const asked = instances.filter((other) => refillsFrom(asking, other));
    const entry = (other: Instance) => ownerEntry(asking, other, credentials, addresses);
    // The audit log has an address of its own in the configuration, and is no owner of what others signed.
    const owners = asked.filter(({ kind }) => kind !== 'audit').map(entry);
    writeSecret(refillOwnersOf(keys, asking), `${JSON.stringify(owners, null, 2)}\n`);
    const audit = asked.find(({ kind }) => kind === 'audit');
    if (audit !== undefined) writeSecret(refillSecretOf(keys, asking), `${entry(audit).clientSecret}\n`);
  }
}

function ownerEntry(asking: Instance, asked: Instance, { clients }: Credentials, addresses: Addresses) {
  const clientId = refillClientOf(asking);
  const client = clients.find(({ party, client_id }) => party === asked.id && client_id === clientId);
  if (client === undefined) throw new SetupError(`credentials.json has no client ${clientId} at ${asked.id}`);
  const { issuer, client_secret: clientSecret } = client;
  return {
    stream: `${asked.id}/0`,
    url: addresses.urlOf(asked.id),
    issuer,
    clientId,
    clientSecret,
  };
}
