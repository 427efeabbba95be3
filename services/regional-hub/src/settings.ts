import { readConfigFile, readSecretFile } from '@qalqan/config';
import { eventsTopic } from '@qalqan/contracts';
import { signerFromPem } from '@qalqan/crypto-node';
import type { HealthRegistry } from '@qalqan/http-kit';
import {
  HttpRefillSource,
  refillOwners,
  type KafkaTls,
  type MessagingOptions,
  type RefillSource,
} from '@qalqan/messaging';
import type { StoreOptions } from '@qalqan/store';
import type { Logger, Metrics } from '@qalqan/telemetry';
import type { AppOptions } from './app.module.js';
import type { HubConfig } from './config.js';
import { heldRecord } from './ingest/held-record.js';
import { ENTITIES, MIGRATIONS } from './store/schema.js';
import type { HubSettings, OnFatal } from './tokens.js';

/** What every part of the process shares. */
export interface Shared {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly health: HealthRegistry;
  readonly onFatal: OnFatal;
}

/** Turns the configuration into the options of the modules; reads the key files that it names. */
export function appOptions(config: HubConfig, shared: Shared): AppOptions {
  return {
    store: storeOptions(config, shared),
    messaging: messagingOptions(config, shared),
    hub: { settings: hubSettings(config), parties: config.parties, onFatal: shared.onFatal },
  };
}

function hubSettings({ fold, verifyWaitMs, checksPerMinute }: HubConfig): HubSettings {
  const { batch, leaseMs, pollMs, stateIntervalMs } = fold;
  return { foldBatch: batch, leaseMs, pollMs, stateIntervalMs, verifyWaitMs, checksPerMinute };
}

function storeOptions({ database }: HubConfig, { logger, health, onFatal }: Shared): StoreOptions {
  const { url, migrationUrl, poolSize } = database;
  return {
    url,
    ...(migrationUrl === undefined ? {} : { migrationUrl }),
    poolSize,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    logger,
    health,
    onLost: (error) => onFatal('database-lost', error),
  };
}

function messagingOptions(config: HubConfig, { logger, metrics, health, onFatal }: Shared): MessagingOptions {
  const ssl = tlsOf(config);
  return {
    instance: config.instance,
    member: config.instance,
    topics: config.parties.map(eventsTopic),
    kafka: { brokers: config.kafka.brokers, ...(ssl === undefined ? {} : { ssl }) },
    refill: refillSources(config),
    held: heldRecord,
    signer: signerFromPem(readSecretFile('QALQAN_SIGNING_KEY_FILE', config.signing.keyFile)),
    agreementDigest: config.agreement.digest,
    logger,
    metrics,
    health,
    onFatal: (error) => onFatal('messaging', error),
  };
}

/** All three files or none: the configuration has checked that. */
function tlsOf({ kafka }: HubConfig): KafkaTls | undefined {
  const { caFile, certFile, keyFile } = kafka;
  if (caFile === undefined || certFile === undefined || keyFile === undefined) return undefined;
  return {
    ca: readConfigFile('KAFKA_CA_FILE', caFile),
    cert: readConfigFile('KAFKA_CERT_FILE', certFile),
    key: readSecretFile('KAFKA_KEY_FILE', keyFile),
  };
}

/** The audit log keeps every record that counts; owners keep those as well whose content was refused. */
function refillSources(config: HubConfig): RefillSource[] {
  const { refillOwnersFile: owners } = config;
  return [...auditSources(config), ...(owners === undefined ? [] : refillOwners('regional-hub', owners))];
}

function auditSources({ auditUrl, refill }: HubConfig): RefillSource[] {
  const { clientId, secretFile, issuer } = refill;
  if (clientId === undefined || secretFile === undefined || issuer === undefined) return [];
  const secret = (): string => readSecretFile('QALQAN_REFILL_CLIENT_SECRET_FILE', secretFile).trim();
  // A file that cannot be read is told at start, not at the first gap.
  secret();
  return [
    new HttpRefillSource({ name: 'audit', member: 'audit', url: auditUrl, client: { issuer, clientId, secret } }),
  ];
}
