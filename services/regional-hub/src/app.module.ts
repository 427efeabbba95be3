import { Module, type DynamicModule } from '@nestjs/common';
import { readConfigFile, readSecretFile } from '@qalqan/config';
import { eventsTopic } from '@qalqan/contracts';
import { signerFromPem } from '@qalqan/crypto-node';
import type { HealthRegistry } from '@qalqan/http-kit';
import { MessagingModule, type KafkaTls } from '@qalqan/messaging';
import { StoreModule } from '@qalqan/store';
import { currentTraceparent, type Logger, type Metrics } from '@qalqan/telemetry';
import type { HubConfig } from './config.js';
import { HubModule } from './hub.module.js';
import { ENTITIES, MIGRATIONS } from './store/schema.js';
import type { OnFatal } from './tokens.js';

export interface AppParts {
  readonly config: HubConfig;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly health: HealthRegistry;
  readonly onFatal: OnFatal;
}

/** The whole service: its own module, its database, its streams. */
@Module({})
export class AppModule {
  static forRoot(parts: AppParts): DynamicModule {
    const { config, onFatal } = parts;
    const { batch, leaseMs, pollMs, stateIntervalMs } = config.fold;
    const settings = { foldBatch: batch, leaseMs, pollMs, stateIntervalMs, verifyWaitMs: config.verifyWaitMs };
    return {
      module: AppModule,
      imports: [
        storeModule(parts),
        messagingModule(parts),
        HubModule.forRoot({ settings, parties: config.parties, onFatal }),
      ],
    };
  }
}

function storeModule({ config, logger, health, onFatal }: AppParts): DynamicModule {
  const { url, migrationUrl, poolSize } = config.database;
  return StoreModule.forRoot({
    url,
    ...(migrationUrl === undefined ? {} : { migrationUrl }),
    poolSize,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    logger,
    health,
    onLost: (error) => onFatal('database-lost', error),
  });
}

function messagingModule({ config, logger, metrics, health, onFatal }: AppParts): DynamicModule {
  const ssl = tlsOf(config);
  return MessagingModule.forRoot({
    instance: config.instance,
    member: config.instance,
    topics: config.parties.map(eventsTopic),
    kafka: { brokers: config.kafka.brokers, ...(ssl === undefined ? {} : { ssl }) },
    signer: signerFromPem(readSecretFile('QALQAN_SIGNING_KEY_FILE', config.signing.keyFile)),
    agreementDigest: config.agreement.digest,
    logger,
    metrics,
    health,
    onFatal: (error) => onFatal('messaging', error),
    traceparent: currentTraceparent,
  });
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
