import { join } from 'node:path';
import { refillClientOf, refillsFrom, type Instance } from '../roster.js';
import { SetupError } from '../servers/setup-error.js';
import { portOf, type PortPlan } from '../state/port-plan.js';
import { writeSecret } from '../state/secret-file.js';
import type { Credentials } from './credentials.js';

/** File with what an instance needs to ask others to refill: a secret, or for the audit log a list of owners. */
export function refillFileOf(keys: string, { id, kind }: Instance): string {
  return join(keys, kind === 'audit' ? `${id}.refill-owners.json` : `${id}.refill.secret`);
}

/** Writes those files anew: ports may have moved. */
export function writeRefillSecrets(
  keys: string,
  instances: readonly Instance[],
  credentials: Credentials,
  ports: PortPlan,
): void {
  for (const asking of instances) {
    const owners = instances
      .filter((asked) => refillsFrom(asking, asked))
      .map((asked) => ownerEntry(asking, asked, credentials, ports));
    const [first] = owners;
    if (first === undefined) continue;
    const text = asking.kind === 'audit' ? JSON.stringify(owners, null, 2) : first.clientSecret;
    writeSecret(refillFileOf(keys, asking), `${text}\n`);
  }
}

function ownerEntry(asking: Instance, asked: Instance, { clients }: Credentials, ports: PortPlan) {
  const clientId = refillClientOf(asking);
  const client = clients.find(({ party, client_id }) => party === asked.id && client_id === clientId);
  if (client === undefined) throw new SetupError(`credentials.json has no client ${clientId} at ${asked.id}`);
  const { issuer, client_secret: clientSecret } = client;
  return {
    stream: `${asked.id}/0`,
    url: `http://127.0.0.1:${portOf(ports, asked.id)}`,
    issuer,
    clientId,
    clientSecret,
  };
}
