import { readSettings } from '../platform/settings.js';
import { audienceOf } from '../roster.js';
import { readCredentials } from '../steps/credentials.js';
import { issuerOf } from '../steps/service-environment.js';
import { issuerKeys } from './identity-keys.js';
import { createIssuer } from './issuer.js';
import { identityServer, type IssuerHandler } from './server.js';
import { startPage, type ListedService } from './start-page.js';

const DRAIN_MS = 3_000;

const { ports, state, instances } = readSettings(process.env);
const { clients } = readCredentials(state.credentials);

const issuers = new Map<string, IssuerHandler>();
for (const instance of instances) {
  const issuer = createIssuer({
    issuer: issuerOf(ports, instance.id),
    party: instance.id,
    audience: audienceOf(instance),
    clients: clients.filter(({ party }) => party === instance.id),
    ...(await issuerKeys(state.identity, instance.id)),
  });
  const handle = issuer.callback();
  issuers.set(instance.id, (request, response) => void handle(request, response));
}

const listed = instances.map(({ id }): ListedService => ({
  name: id,
  url: `http://127.0.0.1:${ports.instances[id] ?? 0}`,
  issuer: issuerOf(ports, id),
}));
const server = identityServer(issuers, startPage(listed, state.credentials));
server.listen(ports.identity, '127.0.0.1', () => console.log(`listening on 127.0.0.1:${ports.identity}`));

process.once('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), DRAIN_MS).unref();
});
