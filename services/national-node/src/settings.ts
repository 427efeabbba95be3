import { ConfigInvalid, readConfigFile, readSecretFile } from '@qalqan/config';
import { HubStateV1, eventsTopic } from '@qalqan/contracts';
import { signerFromPem } from '@qalqan/crypto-node';
import type { HealthRegistry } from '@qalqan/http-kit';
import {
  HttpRefillSource,
  refillOwners,
  type KafkaSettings,
  type KafkaTls,
  type RefillSource,
} from '@qalqan/messaging';
import type { Logger, Metrics } from '@qalqan/telemetry';
import type { NodeConfig } from './config.js';
import type { NodeOptions } from './node.module.js';
import { loadNodeProfile, type NodeProfile } from './profile/node-profile.js';
import { ENTITIES, MIGRATIONS } from './store/schema.js';

/** What only the running process has. */
export interface ProcessParts {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly health: HealthRegistry;
  readonly onFatal: (error: unknown) => void;
}

/** Members besides the parties whose events every node reads. */
const HUB_AND_AUDIT = ['hub', 'audit'];

/** Turns configuration, profile and key files into what the module is made with; throws `ConfigInvalid`. */
export function nodeOptions(config: NodeConfig, parts: ProcessParts): NodeOptions {
  const { logger, metrics, health, onFatal } = parts;
  const { database, instance } = config;
  const signer = signerFromPem(readSecretFile('QALQAN_SIGNING_KEY_FILE', config.signing.keyFile));
  return {
    profile: profileOf(config),
    store: {
      url: database.url,
      ...(database.migrationUrl === undefined ? {} : { migrationUrl: database.migrationUrl }),
      poolSize: database.poolSize,
      entities: ENTITIES,
      migrations: MIGRATIONS,
      logger,
      health,
      onLost: onFatal,
    },
    messaging: {
      instance,
      member: instance,
      topics: [...config.parties, ...HUB_AND_AUDIT].map(eventsTopic),
      // The hub's digest of its own state is for who can rebuild that state: the auditor.
      ignored: [HubStateV1],
      kafka: kafkaSettings(config),
      refill: refillSources(config),
      signer,
      agreementDigest: config.agreement.digest,
      ...{ logger, metrics, health, onFatal },
    },
    audit: { url: config.auditUrl, timeoutMs: config.auditTimeoutMs },
    checks: { hubUrl: config.hubUrl, ...config.checks, signer },
  };
}

function profileOf({ profileFile, instance }: NodeConfig): NodeProfile {
  const profile = loadNodeProfile(profileFile);
  if (profile.id === instance) return profile;
  // The wrong profile would sign with one party's key under another's rules of handling.
  throw new ConfigInvalid('profile', [{ env: 'QALQAN_PROFILE', message: `is not the one of ${instance}` }]);
}

function kafkaSettings({ kafka }: NodeConfig): KafkaSettings {
  const { brokers, caFile, certFile, keyFile } = kafka;
  if (caFile === undefined || certFile === undefined || keyFile === undefined) return { brokers };
  const ssl: KafkaTls = {
    ca: readConfigFile('KAFKA_CA_FILE', caFile),
    cert: readConfigFile('KAFKA_CERT_FILE', certFile),
    key: readSecretFile('KAFKA_KEY_FILE', keyFile),
  };
  return { brokers, ssl };
}

/** The audit log keeps every record that counts; owners keep those as well whose content was refused. */
function refillSources(config: NodeConfig): RefillSource[] {
  const { refillOwnersFile: owners } = config;
  return [...auditSources(config), ...(owners === undefined ? [] : refillOwners('national-node', owners))];
}

function auditSources({ auditUrl, refill }: NodeConfig): RefillSource[] {
  const { clientId, secretFile, issuer } = refill;
  if (clientId === undefined || secretFile === undefined || issuer === undefined) return [];
  const secret = (): string => readSecretFile('QALQAN_REFILL_CLIENT_SECRET_FILE', secretFile).trim();
  // A file that cannot be read is told at start, not at the first gap.
  secret();
  return [
    new HttpRefillSource({ name: 'audit', member: 'audit', url: auditUrl, client: { issuer, clientId, secret } }),
  ];
}
