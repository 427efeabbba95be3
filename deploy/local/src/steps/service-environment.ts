import { join } from 'node:path';
import { localAddresses } from '../addresses.js';
import { profileFile } from '../profile/node-profile.js';
import { audienceOf, refillClientOf, type Instance } from '../roster.js';
import { portOf, type PortPlan } from '../state/port-plan.js';
import type { StateFolder } from '../state/folder.js';
import type { ClientFiles } from './certificates.js';
import type { DatabaseAccess } from './databases.js';
import { refillOwnersOf, refillSecretOf } from './refill-secrets.js';

/** Everything that the environment of a service is made from. */
export interface ServiceFacts {
  readonly ports: PortPlan;
  readonly state: StateFolder;
  readonly brokers: readonly string[];
  /** Undefined with a Kafka that speaks plaintext. */
  readonly kafkaFiles: ClientFiles | undefined;
  readonly database: DatabaseAccess;
  readonly signingKeyFile: string;
  readonly logKeyFile: string;
  readonly agreementDigest: string;
}

/** Program of an instance, from the root of the clone. */
export function programOf({ kind }: Instance): string {
  switch (kind) {
    case 'party':
      return 'services/national-node/dist/main.js';
    case 'hub':
      return 'services/regional-hub/dist/main.js';
    case 'audit':
      return 'services/audit-log/dist/main.js';
  }
}

/** The variables of one service, in the names that its configuration schema reads. */
export function serviceEnvironment(instance: Instance, facts: ServiceFacts): Record<string, string> {
  return {
    QALQAN_INSTANCE: instance.id,
    QALQAN_HOST: '127.0.0.1',
    QALQAN_PORT: String(portOf(facts.ports, instance.id)),
    DATABASE_URL: facts.database.url,
    ...(facts.database.migrationUrl === undefined ? {} : { DATABASE_MIGRATION_URL: facts.database.migrationUrl }),
    KAFKA_BROKERS: facts.brokers.join(','),
    ...(facts.kafkaFiles ? kafkaTls(facts.kafkaFiles) : {}),
    QALQAN_SIGNING_KEY_FILE: facts.signingKeyFile,
    QALQAN_AGREEMENT_DIGEST: facts.agreementDigest,
    QALQAN_ISSUER: issuerOf(facts.ports, instance.id),
    QALQAN_AUDIENCE: audienceOf(instance),
    ...kindEnvironment(instance, facts),
  };
}

/** The issuer of an instance's identity provider. */
export function issuerOf(ports: PortPlan, instance: string): string {
  return localAddresses(ports).issuerOf(instance);
}

/** What a service inherits besides: the log level, trace export and switches of drills; never a secret of the shell. */
export function inherited(shell: NodeJS.ProcessEnv): Record<string, string> {
  const wanted = Object.entries(shell).filter(([name]) =>
    /^(QALQAN_|OTEL_)|^(PATH|HOME|TZ|LANG|NODE_EXTRA_CA_CERTS)$/.test(name),
  );
  return Object.fromEntries(wanted.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

function kafkaTls({ ca, cert, key }: ClientFiles): Record<string, string> {
  return { KAFKA_CA_FILE: ca, KAFKA_CERT_FILE: cert, KAFKA_KEY_FILE: key };
}

function kindEnvironment(instance: Instance, facts: ServiceFacts): Record<string, string> {
  const { state, logKeyFile } = facts;
  switch (instance.kind) {
    case 'party':
      return {
        QALQAN_PROFILE: profileFile(instance.id),
        QALQAN_HUB_URL: localAddresses(facts.ports).urlOf('hub'),
        ...auditEnvironment(instance, facts),
      };
    case 'hub':
      return auditEnvironment(instance, facts);
    case 'audit':
      return {
        QALQAN_LOG_KEY_FILE: logKeyFile,
        QALQAN_CHECKPOINT_FILE: join(state.checkpoint, 'record'),
        QALQAN_REFILL_OWNERS_FILE: refillOwnersOf(state.keys, instance),
      };
  }
}

/** Where the audit log is, and with which machine clients it and the owners of streams are asked to refill. */
function auditEnvironment(instance: Instance, { ports, state }: ServiceFacts): Record<string, string> {
  return {
    QALQAN_AUDIT_URL: localAddresses(ports).urlOf('audit'),
    QALQAN_AUDIT_ISSUER: issuerOf(ports, 'audit'),
    QALQAN_REFILL_CLIENT_ID: refillClientOf(instance),
    QALQAN_REFILL_CLIENT_SECRET_FILE: refillSecretOf(state.keys, instance),
    QALQAN_REFILL_OWNERS_FILE: refillOwnersOf(state.keys, instance),
  };
}
