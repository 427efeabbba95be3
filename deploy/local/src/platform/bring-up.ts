import { join } from 'node:path';
import { QALQAN_PEOPLE_1 } from '@qalqan/correlation';
import type { ClusterAccess } from '@qalqan/messaging/provisioning';
import { localAddresses } from '../addresses.js';
import type { Progress } from '../progress.js';
import type { Instance } from '../roster.js';
import { SetupError } from '../servers/setup-error.js';
import { ensureAgreement, type Genesis } from '../steps/agreement.js';
import { ensureCertificates, type Certificates } from '../steps/certificates.js';
import { ensureCredentials } from '../steps/credentials.js';
import { ensureDatabases, type DatabaseAccess } from '../steps/databases.js';
import { writeRefillSecrets } from '../steps/refill-secrets.js';
import { ensurePortsFree } from '../steps/ports-free.js';
import { ensureTools } from '../steps/tools.js';
import { issuerOf, serviceEnvironment } from '../steps/service-environment.js';
import { ensureSigningKeys, type SigningKeys } from '../steps/signing-keys.js';
import { ensureTopics } from '../steps/topics.js';
import type { Supervisor } from '../supervise/supervisor.js';
import { baseKafka, basePostgres } from './base.js';
import { identityPlan, servicePlan } from './programs.js';
import { portsNeeded, runsPostgres, type Settings } from './settings.js';

/** What was made before anything runs. */
interface Prepared {
  readonly certificates: Certificates;
  readonly keys: SigningKeys;
  readonly genesis: Genesis;
}

/** Every step from an empty folder to a platform that is ready; each does nothing when its result is there. */
export async function bringUp(settings: Settings, supervisor: Supervisor, progress: Progress): Promise<void> {
  const prepared = await prepare(settings, progress);
  const identity = supervisor.add(identityPlan(settings));
  // None of the three needs another, and Kafka takes longest.
  const [adminUrl, kafka] = await settled([
    basePostgres(settings, supervisor, progress),
    baseKafka(settings, prepared.certificates, supervisor, progress),
    progress.step('identity provider', async () => {
      await identity.start();
      await identity.untilReady();
    }),
  ]);
  const databases = await progress.step('databases and roles', () => openDatabases(settings, adminUrl));
  await progress.step(
    'topics, rights, agreement',
    () => ensureTopics(kafka, settings.source, prepared.genesis.note),
    ({ topics, acls, changes }) =>
      `${topics} topics, ${acls} rights, ${changes === 0 ? 'nothing to do' : `${changes} made`}`,
  );
  await startServices(settings, supervisor, progress, { prepared, kafka, databases });
  supervisor.enter('ready');
}

/** The environment of a service that is not started: its program is to look at its database, and at nothing else. */
export async function environmentOffline(
  settings: Settings,
  instance: Instance,
  adminUrl: string | undefined,
): Promise<Record<string, string>> {
  const { foreignKafka, ports } = settings;
  const kafka = { brokers: foreignKafka?.brokers ?? [`127.0.0.1:${ports.kafka}`], ssl: undefined };
  const databases = await openDatabases(settings, adminUrl);
  return environmentFor(settings, instance, { prepared: await secrets(settings), kafka, databases });
}

async function prepare(settings: Settings, progress: Progress): Promise<Prepared> {
  await ensureTools({
    kafka: settings.foreignKafka === undefined,
    postgres: runsPostgres(settings),
    root: process.getuid?.() === 0,
  });
  await ensurePortsFree(portsNeeded(settings));
  return progress.step('certificates, keys, agreement, credentials', () => secrets(settings));
}

async function secrets({ state, ports, instances }: Settings): Promise<Prepared> {
  const names = ['admin', ...instances.map(({ id }) => id)];
  const certificates = await ensureCertificates(state.pki, names, new Date());
  const keys = await ensureSigningKeys(state.keys, instances);
  const genesis = await ensureAgreement(state.agreement, instances, keys, QALQAN_PEOPLE_1.name);
  const issuer = (id: string): string => issuerOf(ports, id);
  const credentials = ensureCredentials(state.credentials, { instances, issuerOf: issuer, people: true });
  writeRefillSecrets(state.keys, instances, credentials, localAddresses(ports));
  return { certificates, keys, genesis };
}

async function openDatabases(settings: Settings, adminUrl: string | undefined): Promise<Map<string, DatabaseAccess>> {
  const given = [...settings.givenDatabases].map(([id, url]) => [id, { url }] as const);
  const rest = settings.instances.filter(({ id }) => !settings.givenDatabases.has(id));
  const secrets = join(settings.state.keys, 'database-roles.json');
  const ours = settings.foreignDatabase === undefined;
  const made = adminUrl === undefined ? [] : await ensureDatabases(adminUrl, rest, secrets, ours);
  return new Map<string, DatabaseAccess>([...given, ...made]);
}

interface Ground {
  readonly prepared: Prepared;
  readonly kafka: ClusterAccess;
  readonly databases: ReadonlyMap<string, DatabaseAccess>;
}

async function startServices(
  settings: Settings,
  supervisor: Supervisor,
  progress: Progress,
  ground: Ground,
): Promise<void> {
  const parts = settings.instances.map((instance) =>
    supervisor.add(servicePlan(settings, instance, environmentFor(settings, instance, ground))),
  );
  await progress.step(
    `${parts.length} services`,
    async () => {
      await Promise.all(parts.map((part) => part.start()));
      await Promise.all(parts.map((part) => part.untilReady()));
    },
    () => 'all ready',
  );
}

function environmentFor(settings: Settings, instance: Instance, ground: Ground): Record<string, string> {
  const { prepared, kafka, databases } = ground;
  const database = databases.get(instance.id);
  if (!database) throw new SetupError(`there is no database for ${instance.id}`);
  const { foreignKafka, ports, state } = settings;
  return serviceEnvironment(instance, {
    ports,
    state,
    brokers: kafka.brokers,
    kafkaFiles: foreignKafka ? foreignKafka.files : prepared.certificates.clientFiles(instance.id),
    database,
    signingKeyFile: prepared.keys.of(instance.id, 'event').file,
    logKeyFile: prepared.keys.of('audit', 'log').file,
    agreementDigest: prepared.genesis.digest,
  });
}

/** Waits for all even when one fails: what the others started must be known to the supervisor before it is stopped. */
async function settled<A, B, C>(work: readonly [Promise<A>, Promise<B>, Promise<C>]): Promise<[A, B, C]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
