import type { Compose } from './compose.js';

/** Something that must hold of running containers, and how it is seen. */
export interface Probe {
  readonly what: string;
  readonly holds: () => Promise<boolean>;
}

/** Prints `refused` when the role that serves may not make a table; anything else is a fault. */
const MAKE_TABLE = `
import { readFileSync } from 'node:fs';
import pg from 'pg';
const client = new pg.Client({ connectionString: readFileSync('/run/qalqan/database-url', 'utf8').trim() });
await client.connect();
await client.query('CREATE TABLE intruder (n int)').then(() => console.log('made'), ({ code }) => console.log(code === '42501' ? 'refused' : code));
await client.end();`;

/** Prints the code with which the broker ends a connection that brings no certificate; `open` when it does not. */
const NO_CERTIFICATE = `
import { readFileSync } from 'node:fs';
import { connect } from 'node:tls';
const socket = connect({ host: 'kafka', port: 9092, servername: 'kafka', ca: readFileSync('/run/qalqan/kafka-ca.pem') });
socket.once('error', ({ code }) => { console.log(code); process.exit(); });
setTimeout(() => { console.log('open'); process.exit(); }, 3000);`;

/** What is promised of the containers of two parties beside doing their work. */
export function probes(compose: Compose, party: string, neighbour: string): Probe[] {
  const node = `node-${party}`;
  const says = async (service: string, ...command: string[]): Promise<string> =>
    (await compose.inside(service, ...command)).said;
  const script = (text: string) => says(node, 'node', '--input-type=module', '-e', text);
  const fails = async (service: string, ...command: string[]): Promise<boolean> =>
    (await compose.inside(service, ...command)).code !== 0;
  return [
    ...[node, `postgres-${party}`, 'kafka', 'identity'].map((service) => ({
      what: `${service} does not run as root`,
      holds: async () => Number(await says(service, 'id', '-u')) > 0,
    })),
    ...[node, `postgres-${party}`, 'kafka'].map((service) => ({
      what: `${service} cannot write to its own file system`,
      holds: () => fails(service, 'touch', '/etc/written'),
    })),
    {
      what: `${node} does not find the database of ${neighbour}`,
      holds: () => fails(node, 'getent', 'hosts', `postgres-${neighbour}`),
    },
    {
      what: `${node} serves in a role that cannot make a table`,
      holds: async () => (await script(MAKE_TABLE)) === 'refused',
    },
    {
      what: 'Kafka ends a connection without a certificate',
      holds: async () => /ERR_SSL|ECONNRESET/.test(await script(NO_CERTIFICATE)),
    },
    {
      what: `${node} has no secret in its environment`,
      holds: async () => !/password|secret=|postgres:\/\//i.test(await says(node, 'env')),
    },
  ];
}
