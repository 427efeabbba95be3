import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGREEMENT_TOPIC } from '@qalqan/contracts';
import { createClusterAdmin, type ClusterAccess } from '@qalqan/messaging/provisioning';
import type { Command } from 'commander';
import { localAddresses } from '../addresses.js';
import { serveIdentity } from '../identity/serve.js';
import { loadTopicSource } from '../kafka/topic-plan.js';
import type { Finish } from '../migrate/command.js';
import { readTls } from '../platform/settings.js';
import { instancesOf } from '../roster.js';
import { stateFolder } from '../state/folder.js';
import { planPorts } from '../state/port-plan.js';
import { ensureCertificates } from '../steps/certificates.js';
import { ensureTopics } from '../steps/topics.js';
import { COMPOSE_TEMPLATES, instanceNamed, templateAddresses, type AddressTemplates } from './addresses.js';
import { makeDatabase } from './database.js';
import { makeFiles, MOUNT } from './files.js';
import { makeFolders } from './folders.js';

const DEFAULT_BASE = 4000;
const source = () => loadTopicSource();
const instances = () => instancesOf(source());

/** Adds `qalqan provision …`: what containers and clusters need before the services start, by the steps of the runner. */
export function addProvision(program: Command, finish: Finish): void {
  const group = program.command('provision').description('make what containers need before the services start');
  const { issuer, url, database } = COMPOSE_TEMPLATES;
  group
    .command('files')
    .description('keys, certificates, agreement and secrets, in one folder per reader; what exists is kept')
    .requiredOption('--out <folder>', 'folder of the folders')
    .option('--issuer <template>', "issuers' addresses", issuer)
    .option('--url <template>', "services' addresses", url)
    .option('--database <template>', "databases' hosts and ports", database)
    .action(({ out, ...templates }: AddressTemplates & { out: string }) =>
      finish(() => done(makeFiles({ out, instances: instances(), templates }))),
    );
  group
    .command('folders', { hidden: true })
    .description('the empty folders alone, for an image: volumes take their owner from it')
    .requiredOption('--out <folder>')
    .action(({ out }: { out: string }) => finish(() => folders(out)));
  group
    .command('database <instance>')
    .description("an instance's database, roles and tables")
    .requiredOption('--from <folder>', "the owner's folder")
    .action((id: string, { from }: { from: string }) =>
      finish(() => makeDatabase(instanceNamed(id, instances()), from)),
    );
  group
    .command('topics')
    .description('topics and rights of deploy/topics/topics.yaml, and the genesis agreement')
    .requiredOption('--from <folder>', "the administrator's folder")
    .requiredOption('--brokers <list>', 'host:port, comma-separated')
    .action(({ from, brokers }: { from: string; brokers: string }) => finish(() => topics(from, brokers)));
  group
    .command('agreement')
    .description('publish the genesis agreement alone, where an operator makes topics and rights')
    .requiredOption('--from <folder>', "the administrator's folder")
    .requiredOption('--brokers <list>', 'host:port, comma-separated')
    .option('--ca <file>', 'PEM of the authority that signs the brokers; our own without it')
    .action((options: { from: string; brokers: string; ca?: string }) => finish(() => agreement(options)));
  group
    .command('identity')
    .description('serve the issuers of all parties, for trying out')
    .option('--from <folder>', "the identity provider's folder", MOUNT)
    .option('--port <number>', 'port', String(DEFAULT_BASE))
    .option('--issuer <template>', "issuers' addresses", issuer)
    .action((options: { from: string; port: string; issuer: string }) => finish(() => identity(options)));
}

function folders(out: string): Promise<number> {
  makeFolders(out, instances());
  return Promise.resolve(0);
}

async function done(work: Promise<void>): Promise<number> {
  await work;
  return 0;
}

async function topics(from: string, brokers: string): Promise<number> {
  const report = await ensureTopics(await administrator(from, brokers), source(), genesisNote(from));
  console.log(`${report.topics} topics, ${report.acls} rights, ${report.changes} changes`);
  return 0;
}

/** Rights in the form of another system, `User:CN=kz`, would be taken for none and removed: this touches no right. */
async function agreement({ from, brokers, ca }: { from: string; brokers: string; ca?: string }): Promise<number> {
  const admin = await createClusterAdmin(await administrator(from, brokers, ca));
  try {
    const published = await admin.publishFirst(AGREEMENT_TOPIC, Buffer.from(genesisNote(from), 'utf8'));
    console.log(published ? 'the agreement is published' : 'there is an agreement already');
  } finally {
    await admin.close();
  }
  return 0;
}

async function administrator(from: string, brokers: string, ca?: string): Promise<ClusterAccess> {
  const certificates = await ensureCertificates(stateFolder(from).pki, ['admin'], new Date());
  const files = certificates.clientFiles('admin');
  return { brokers: brokers.split(','), ssl: readTls(ca === undefined ? files : { ...files, ca }) };
}

function genesisNote(from: string): string {
  return readFileSync(join(stateFolder(from).agreement, 'genesis.note'), 'utf8');
}

async function identity({ from, port, issuer }: { from: string; port: string; issuer: string }): Promise<number> {
  await serveIdentity({
    host: '0.0.0.0',
    port: Number(port),
    instances: instances(),
    addresses: templateAddresses({ ...COMPOSE_TEMPLATES, issuer }, instances()),
    // The reader of the start page sits at the host, where the ports are published as the local runner has them.
    links: localAddresses(planPorts(DEFAULT_BASE, source().instances)),
    credentials: join(from, 'credentials.json'),
    keys: from,
  });
  return 0;
}
