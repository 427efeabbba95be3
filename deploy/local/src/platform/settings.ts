import { existsSync, readFileSync } from 'node:fs';
import { loadTopicSource, type TopicSource } from '../kafka/topic-plan.js';
import { instancesOf, type Instance } from '../roster.js';
import { SetupError } from '../servers/setup-error.js';
import type { ClientTls } from '../servers/pki.js';
import type { ClientFiles } from '../steps/certificates.js';
import { planPorts, portBase, type PortPlan } from '../state/port-plan.js';
import { stateFolder, type StateFolder } from '../state/folder.js';

/** A Kafka that somebody else runs. */
export interface ForeignKafka {
  readonly brokers: readonly string[];
  /** One certificate for administration and services alike; undefined with plaintext. */
  readonly files: ClientFiles | undefined;
}

/** What a run is made of, read once from the environment. */
export interface Settings {
  readonly source: TopicSource;
  readonly instances: readonly Instance[];
  readonly ports: PortPlan;
  readonly state: StateFolder;
  readonly foreignKafka: ForeignKafka | undefined;
  /** Administrator's URL of a PostgreSQL that somebody else runs. */
  readonly foreignDatabase: string | undefined;
  /** `DATABASE_URL_<INSTANCE>`: databases that exist already, by instance. */
  readonly givenDatabases: ReadonlyMap<string, string>;
}

/** Reads `QALQAN_PORT_BASE`, `QALQAN_STATE_DIR`, `KAFKA_*` and `DATABASE_URL…`. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const source = loadTopicSource();
  const instances = instancesOf(source);
  return {
    source,
    instances,
    ports: planPorts(portBase(env['QALQAN_PORT_BASE']), source.instances),
    state: stateFolder(),
    foreignKafka: foreignKafka(env),
    foreignDatabase: given(env['DATABASE_URL']),
    givenDatabases: new Map(
      instances.flatMap(({ id }) => {
        const url = given(env[`DATABASE_URL_${id.toUpperCase()}`]);
        return url === undefined ? [] : [[id, url] as const];
      }),
    ),
  };
}

/** Whether this run starts a PostgreSQL of its own. */
export function runsPostgres({ foreignDatabase, givenDatabases, instances }: Settings): boolean {
  return foreignDatabase === undefined && instances.some(({ id }) => !givenDatabases.has(id));
}

/** Every port that this run will listen on. */
export function portsNeeded(settings: Settings): number[] {
  const { ports, foreignKafka } = settings;
  return [
    ports.identity,
    ...Object.values(ports.instances),
    ...(foreignKafka ? [] : [ports.kafka, ports.kafkaController]),
    ...(runsPostgres(settings) ? [ports.postgres] : []),
  ];
}

/** Reads PEM files into what a client takes. */
export function readTls({ ca, cert, key }: ClientFiles): ClientTls {
  const missing = [ca, cert, key].find((file) => !existsSync(file));
  if (missing !== undefined)
    throw new SetupError(`${missing} does not exist`, 'look at KAFKA_CA_FILE, KAFKA_CERT_FILE, KAFKA_KEY_FILE');
  return { ca: [readFileSync(ca, 'utf8')], cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
}

function foreignKafka(env: NodeJS.ProcessEnv): ForeignKafka | undefined {
  const brokers = given(env['KAFKA_BROKERS']);
  if (brokers === undefined) return undefined;
  const files = [env['KAFKA_CA_FILE'], env['KAFKA_CERT_FILE'], env['KAFKA_KEY_FILE']].map(given);
  const [ca, cert, key] = files;
  const whole = ca !== undefined && cert !== undefined && key !== undefined;
  if (!whole && files.some((file) => file !== undefined)) {
    throw new SetupError('KAFKA_CA_FILE, KAFKA_CERT_FILE and KAFKA_KEY_FILE are set together or not at all');
  }
  return { brokers: brokers.split(',').map((broker) => broker.trim()), files: whole ? { ca, cert, key } : undefined };
}

function given(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
