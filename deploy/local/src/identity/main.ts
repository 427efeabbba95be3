import { localAddresses } from '../addresses.js';
import { readSettings } from '../platform/settings.js';
import { serveIdentity } from './serve.js';

const { ports, state, instances } = readSettings(process.env);
const addresses = localAddresses(ports);
await serveIdentity({
  host: '127.0.0.1',
  port: ports.identity,
  instances,
  addresses,
  links: addresses,
  credentials: state.credentials,
  keys: state.identity,
});
