import type { Addresses } from '../addresses.js';
import { audienceOf, type Instance } from '../roster.js';
import { readCredentials } from '../steps/credentials.js';
import { Accounts } from './accounts.js';
import { consoleAt } from './console-client.js';
import { issuerKeys } from './identity-keys.js';
import { issuerHandler } from './issuer-handler.js';
import { identityServer, type IssuerHandler } from './server.js';
import { startPage, type ListedService } from './start-page.js';

const DRAIN_MS = 3_000;

/** What the identity provider serves, and from which files. */
export interface IdentityService {
  readonly host: string;
  readonly port: number;
  readonly instances: readonly Instance[];
  readonly addresses: Addresses;
  /** Addresses of the services as a browser reaches them: on the start page, and where a sign-in leads back to. */
  readonly links: Addresses;
  /** credentials.json. */
  readonly credentials: string;
  /** Folder with the keys of the issuers. */
  readonly keys: string;
}

/** Serves one issuer per instance until SIGTERM. */
export async function serveIdentity(plan: IdentityService): Promise<void> {
  const { clients, users } = readCredentials(plan.credentials);
  const issuers = new Map<string, IssuerHandler>();
  for (const instance of plan.instances) {
    const isOurs = ({ party }: { party: string }): boolean => party === instance.id;
    const handler = issuerHandler({
      issuer: plan.addresses.issuerOf(instance.id),
      party: instance.id,
      audience: audienceOf(instance),
      clients: clients.filter(isOurs),
      accounts: new Accounts(users.filter(isOurs)),
      console: consoleAt(plan.links.urlOf(instance.id)),
      ...(await issuerKeys(plan.keys, instance.id)),
    });
    issuers.set(instance.id, handler);
  }
  const listed = plan.instances.map(({ id }): ListedService => ({
    name: id,
    url: plan.links.urlOf(id),
    issuer: plan.links.issuerOf(id),
    users: users.filter(({ party }) => party === id),
  }));
  const server = identityServer(issuers, startPage(listed, plan.credentials));
  server.listen(plan.port, plan.host, () => console.log(`listening on ${plan.host}:${plan.port}`));
  process.once('SIGTERM', () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
  });
}
