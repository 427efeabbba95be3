import { readConfigFile, readSecretFile } from '@qalqan/config';
import { eventsTopic } from '@qalqan/contracts';
import { signerFromPem } from '@qalqan/crypto-node';
import type { HealthRegistry } from '@qalqan/http-kit';
import { refillOwners, type KafkaTls, type MessagingOptions } from '@qalqan/messaging';
import type { Signer } from '@qalqan/signing';
import { SHARED_ENTITIES, SHARED_MIGRATIONS, type DatabaseOptions, type StoreOptions } from '@qalqan/store';
import type { Logger, Metrics } from '@qalqan/telemetry';
import type { AppOptions } from './app.module.js';
import type { AuditConfig } from './config.js';
import { heldRecord } from './ledger/held-record.js';
import { roleOf } from './ledger/migration.js';
import { auditMigrations } from './ledger/migrations.js';
import type { OnFatal } from './tokens.js';

export interface AppParts {
  readonly config: AuditConfig;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly health: HealthRegistry;
  readonly onFatal: OnFatal;
}

/** What the modules are made of, from the configuration; reads the key files. */
export function optionsFrom(parts: AppParts): AppOptions {
  const { config, onFatal } = parts;
  const { leaseMs, batchMs, pollMs, lateMs } = config.sequencer;
  const memberSigner = signerFromPem(readSecretFile('QALQAN_SIGNING_KEY_FILE', config.signing.keyFile));
  return {
    store: storeOptions(parts),
    messaging: messagingOptions(parts, memberSigner),
    audit: {
      settings: { leaseMs, batchMs, pollMs, lateMs, refusals: config.refusals },
      members: config.members,
      memberSigner,
      logSigner: signerFromPem(readSecretFile('QALQAN_LOG_KEY_FILE', config.log.keyFile)),
      checkpointFile: config.log.checkpointFile,
      onFatal,
    },
  };
}

function storeOptions({ config, logger, health, onFatal }: AppParts): StoreOptions {
  return { ...databaseOptions(config), logger, health, onLost: (error) => onFatal('database-lost', error) };
}

/** The database and its schema. */
export function databaseOptions(config: Pick<AuditConfig, 'database'>): DatabaseOptions {
  const { url, migrationUrl, poolSize } = config.database;
  // Without an owner of its own the serving role owns the tables, and cannot be kept from changing them.
  const servingRole = migrationUrl === undefined || roleOf(migrationUrl) === roleOf(url) ? undefined : roleOf(url);
  return {
    url,
    ...(migrationUrl === undefined ? {} : { migrationUrl }),
    poolSize,
    entities: SHARED_ENTITIES,
    migrations: [...SHARED_MIGRATIONS, ...auditMigrations(servingRole)],
  };
}

function messagingOptions({ config, logger, metrics, health, onFatal }: AppParts, signer: Signer): MessagingOptions {
  const ssl = tlsOf(config);
  return {
    instance: config.instance,
    member: config.instance,
    topics: config.members.map(eventsTopic),
    kafka: { brokers: config.kafka.brokers, ...(ssl === undefined ? {} : { ssl }) },
    signer,
    refill: config.refillOwnersFile === undefined ? [] : refillOwners('audit-log', config.refillOwnersFile),
    held: heldRecord,
    agreementDigest: config.agreement.digest,
    logger,
    metrics,
    health,
    onFatal: (error) => onFatal('messaging', error),
  };
}

/** All three files or none: the configuration has checked that. */
function tlsOf({ kafka }: AuditConfig): KafkaTls | undefined {
  const { caFile, certFile, keyFile } = kafka;
  if (caFile === undefined || certFile === undefined || keyFile === undefined) return undefined;
  return {
    ca: readConfigFile('KAFKA_CA_FILE', caFile),
    cert: readConfigFile('KAFKA_CERT_FILE', certFile),
    key: readSecretFile('KAFKA_KEY_FILE', keyFile),
  };
}
