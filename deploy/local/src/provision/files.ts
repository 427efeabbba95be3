import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QALQAN_PEOPLE_1 } from '@qalqan/correlation';
import type { Addresses } from '../addresses.js';
import { issuerKeys } from '../identity/identity-keys.js';
import type { Instance } from '../roster.js';
import { issue } from '../servers/pki.js';
import { brokerProperties, renderProperties } from '../servers/broker-properties.js';
import { KAFKA_FOLDER } from '../servers/jars.js';
import { clusterIdOf } from '../servers/kafka.js';
import { openState, stateFolder, type StateFolder } from '../state/folder.js';
import { secretOnce } from '../state/secret-file.js';
import { ensureAgreement, type Genesis } from '../steps/agreement.js';
import { ensureCertificates, type Certificates } from '../steps/certificates.js';
import { ensureCredentials } from '../steps/credentials.js';
import { plannedAccess } from '../steps/databases.js';
import { refillOwnersOf, refillSecretOf, writeRefillSecrets } from '../steps/refill-secrets.js';
import { ensureSigningKeys, type SigningKeys } from '../steps/signing-keys.js';
import { fillIn, templateAddresses, type AddressTemplates } from './addresses.js';
import { makeFolders, readerFolders, share, type ReaderFolders } from './folders.js';

/** Where a container finds its folder. */
export const MOUNT = '/run/qalqan';
const KAFKA = { host: 'kafka', port: 9092, controllerPort: 9093, dataDir: '/var/lib/kafka/data', days: 397 };
const ADMINISTRATOR = 'postgres';

/** What a set of files is made for. */
export interface FilesPlan {
  readonly out: string;
  readonly instances: readonly Instance[];
  readonly templates: AddressTemplates;
}

interface Made {
  readonly plan: FilesPlan;
  readonly folders: ReaderFolders;
  readonly state: StateFolder;
  readonly certificates: Certificates;
  readonly keys: SigningKeys;
  readonly genesis: Genesis;
}

/**
 * Keys, certificates, agreement, passwords and client secrets by the steps of the local runner, each in the folder of who
 * reads it. What exists is kept: run again, it changes nothing but certificates that are about to end.
 */
export async function makeFiles(plan: FilesPlan): Promise<void> {
  const { out, instances } = plan;
  makeFolders(out, instances);
  const folders = readerFolders(out);
  const state = stateFolder(folders.admin);
  openState(state);
  const certificates = await ensureCertificates(state.pki, ['admin', ...instances.map(({ id }) => id)], new Date());
  const keys = await ensureSigningKeys(state.keys, instances);
  const genesis = await ensureAgreement(state.agreement, instances, keys, QALQAN_PEOPLE_1.name);
  const made = { plan, folders, state, certificates, keys, genesis };
  await forIdentity(made, templateAddresses(plan.templates, instances));
  await forKafka(made);
  for (const instance of instances) {
    forService(made, instance);
    await forDatabase(made, instance);
  }
}

async function forIdentity({ plan, folders, state }: Made, addresses: Addresses): Promise<void> {
  const credentials = ensureCredentials(state.credentials, {
    instances: plan.instances,
    issuerOf: (id) => addresses.issuerOf(id),
    people: false,
  });
  writeRefillSecrets(state.keys, plan.instances, credentials, addresses);
  share(join(folders.identity, 'credentials.json'), readFileSync(state.credentials, 'utf8'));
  for (const { id } of plan.instances) {
    await issuerKeys(state.identity, id);
    share(join(folders.identity, `${id}.json`), readFileSync(join(state.identity, `${id}.json`), 'utf8'));
  }
}

/** The broker's settings are those of the local runner; only where it listens and where its files lie differ. */
async function forKafka({ folders, state, certificates: { authority } }: Made): Promise<void> {
  const { host, port, controllerPort, dataDir, days } = KAFKA;
  const { certificate, key } = await issue(authority, { commonName: 'broker', use: 'both', days, hosts: [host] });
  share(join(folders.kafka, 'keystore.pem'), `${key}\n${certificate}\n`);
  share(join(folders.kafka, 'truststore.pem'), `${authority.certificate}\n`);
  const properties = brokerProperties({
    ...{ nodeId: 1, host, port, controllerPort, voters: [{ nodeId: 1, controllerPort }], dataDir },
    tls: { keystore: `${MOUNT}/keystore.pem`, truststore: `${MOUNT}/truststore.pem` },
  });
  share(join(folders.kafka, 'server.properties'), renderProperties(properties));
  share(join(folders.kafka, 'log4j2.properties'), readFileSync(join(KAFKA_FOLDER, 'log4j2.properties'), 'utf8'));
  share(join(folders.kafka, 'cluster-id'), `${clusterIdOf(state.root)}\n`);
}

function forService({ folders, state, certificates, keys, genesis }: Made, instance: Instance): void {
  const { id, kind } = instance;
  const { ca, cert, key } = certificates.clientFiles(id);
  const copies: Record<string, string> = {
    'kafka-ca.pem': ca,
    'kafka-cert.pem': cert,
    'kafka-key.pem': key,
    'signing-key.pem': keys.of(id, 'event').file,
    'refill-owners.json': refillOwnersOf(state.keys, instance),
    ...(kind === 'audit'
      ? { 'log-key.pem': keys.of(id, 'log').file }
      : { 'refill-secret': refillSecretOf(state.keys, instance) }),
  };
  const folder = folders.serviceOf(instance);
  for (const [name, from] of Object.entries(copies)) share(join(folder, name), readFileSync(from, 'utf8'));
  share(join(folder, 'agreement-digest'), `${genesis.digest}\n`);
}

/** Three readers of one database: the server knows its administrator, the owner makes the tables, the service uses them. */
async function forDatabase({ plan, folders, state }: Made, instance: Instance): Promise<void> {
  const { id } = instance;
  const password = await secretOnce(join(state.keys, `${id}.postgres.secret`), () =>
    randomBytes(24).toString('base64url'),
  );
  const url = `postgres://${ADMINISTRATOR}:${password}@${fillIn(plan.templates.database, instance)}/${ADMINISTRATOR}`;
  const roles = join(state.keys, `${id}.database-roles.json`);
  const access = await plannedAccess(url, instance, roles, everybodyApart);
  share(join(folders.postgresOf(instance), 'password'), password);
  share(join(folders.serviceOf(instance), 'database-url'), `${access.url}\n`);
  const owner = folders.ownerOf(instance);
  share(join(owner, 'database-admin-url'), `${url}\n`);
  share(join(owner, 'database-owner-url'), `${access.migrationUrl ?? access.url}\n`);
  share(join(owner, 'database-roles.json'), readFileSync(roles, 'utf8'));
}

/** Here nobody serves as the owner of the tables. */
export function everybodyApart(): boolean {
  return true;
}
