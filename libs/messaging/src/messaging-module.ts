import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type INestApplication,
  type OnApplicationBootstrap,
  type Provider,
} from '@nestjs/common';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { eventsTopic, type OpeningPorts } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import type { TrustList } from '@qalqan/signing';
import { Database, Leases } from '@qalqan/store';
import { AgreementController } from './agreement/agreement.controller.js';
import { AgreementLoader } from './agreement/agreement-loader.js';
import { KeysController } from './agreement/keys.controller.js';
import { FatalSwitch } from './fatal.js';
import { forkClaims, forkProviders } from './forks/fork-providers.js';
import { ForkWatch } from './forks/fork-watch.js';
import { ForksController } from './forks/forks.controller.js';
import { kafkaJsClient } from './kafka/kafkajs-client.js';
import type { KafkaClientPort } from './kafka/port.js';
import { messagingMetrics } from './metrics.js';
import {
  DEFAULT_TUNING,
  KAFKA_CLIENT,
  MESSAGING_OPTIONS,
  TRUST_LIST,
  type MessagingOptions,
} from './messaging-options.js';
import { Outbox } from './outbox/outbox.js';
import { Relay } from './outbox/relay.js';
import { RelayStore } from './outbox/relay-store.js';
import { SigningGate } from './outbox/signing-gate.js';
import { StreamCheck } from './outbox/stream-check.js';
import { deskProviders } from './quarantine-desk/desk-providers.js';
import { OpenCount } from './quarantine-desk/open-count.js';
import { QuarantineController } from './quarantine-desk/quarantine.controller.js';
import { OwnRecovery } from './recovery/own-recovery.js';
import { StreamKeeper } from './recovery/stream-keeper.js';
import { StreamRecovery } from './recovery/stream-recovery.js';
import { TopicSource } from './recovery/topic-source.js';
import { Quarantine } from './runner/quarantine.js';
import { RawBytesStrategy } from './transport/raw-bytes-strategy.js';

/** Groups of an instance begin so; the broker allows it no others. */
const groupPrefixOf = (instance: string): string => `qalqan.${instance}.`;
const openingOf = (trust: TrustList): OpeningPorts => ({ hasher: nodeHasher, verifier: nodeVerifier, trust });

/**
 * Outbox, relay, consumer, quarantine desk and the verified agreement of one service; needs `StoreModule` beside it. Start-up waits for
 * the agreement, then compares the service's own stream with Kafka before anything may be signed.
 */
@Module({})
export class MessagingModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(RawBytesStrategy) private readonly strategy: RawBytesStrategy,
    @Inject(OpenCount) private readonly quarantined: OpenCount,
    @Inject(ForkWatch) private readonly forks: ForkWatch,
  ) {}

  static forRoot(options: MessagingOptions): DynamicModule {
    return {
      module: MessagingModule,
      global: true,
      controllers: [AgreementController, KeysController, QuarantineController, ForksController],
      providers: [
        ...basics(options),
        ...publishing(options),
        consuming(options),
        ...forkProviders(options),
        ...deskProviders(options),
      ],
      exports: [Outbox, OwnRecovery, SigningGate, TRUST_LIST, KAFKA_CLIENT, MESSAGING_OPTIONS],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.relay.open();
    this.relay.start();
    this.quarantined.start();
    this.forks.start();
  }

  /** Intake first, then what the last batch has put into the outbox; the database closes after this hook. */
  async beforeApplicationShutdown(): Promise<void> {
    this.quarantined.stop();
    await this.forks.stop();
    await this.strategy.close();
    await this.relay.stop();
  }
}

/**
 * Connects the consumer to an application and starts it after every start-up hook has run. Rejects when a consumed
 * event type has no handler or a topic is missing. Without topics it watches Kafka alone.
 */
export async function attachConsumer(app: INestApplication): Promise<void> {
  await app.init();
  app.connectMicroservice<MicroserviceOptions>({ strategy: app.get(RawBytesStrategy, { strict: false }) });
  await app.startAllMicroservices();
}

function basics(options: MessagingOptions): Provider[] {
  const { instance, kafka, agreementDigest, logger } = options;
  return [
    { provide: MESSAGING_OPTIONS, useValue: options },
    { provide: KAFKA_CLIENT, useFactory: () => options.client ?? kafkaJsClient(kafka, `qalqan-${instance}`) },
    {
      provide: TRUST_LIST,
      inject: [KAFKA_CLIENT],
      useFactory: (client: KafkaClientPort) =>
        new AgreementLoader({
          client,
          hasher: nodeHasher,
          verifier: nodeVerifier,
          digest: agreementDigest,
          groupPrefix: groupPrefixOf(instance),
          logger,
        }).load(),
    },
    { provide: SigningGate, useFactory: () => new SigningGate() },
    { provide: OwnRecovery, useFactory: () => new OwnRecovery() },
    { provide: FatalSwitch, useFactory: () => new FatalSwitch(logger, options.onFatal) },
  ];
}

function publishing(options: MessagingOptions): Provider[] {
  const { member, logger, signer } = options;
  const stream = `${member}/0`;
  return [
    {
      provide: StreamKeeper,
      inject: [KAFKA_CLIENT, TRUST_LIST, Database, SigningGate, OwnRecovery],
      useFactory: (
        client: KafkaClientPort,
        trust: TrustList,
        database: Database,
        gate: SigningGate,
        own: OwnRecovery,
      ) => keeperOf(options, { client, opening: openingOf(trust), database, gate, own }),
    },
    {
      provide: Relay,
      inject: [KAFKA_CLIENT, StreamKeeper, Database, Leases, SigningGate],
      useFactory: (
        client: KafkaClientPort,
        keeper: StreamKeeper,
        database: Database,
        leases: Leases,
        gate: SigningGate,
      ) =>
        new Relay({
          ...{ client, keeper, leases, gate, stream, logger },
          store: new RelayStore(database),
          metrics: messagingMetrics(options.metrics),
          health: options.health?.check('relay'),
        }),
    },
    {
      provide: Outbox,
      inject: [TRUST_LIST, SigningGate, Relay],
      useFactory: (trust: TrustList, gate: SigningGate, relay: Relay) =>
        new Outbox({ hasher: nodeHasher, signer, trust, member, gate, wake: relay.wake }),
    },
  ];
}

interface KeeperParts {
  readonly client: KafkaClientPort;
  readonly opening: OpeningPorts;
  readonly database: Database;
  readonly gate: SigningGate;
  readonly own: OwnRecovery;
}

function keeperOf(options: MessagingOptions, { client, opening, database, gate, own }: KeeperParts): StreamKeeper {
  const { instance, member, logger, refill = [] } = options;
  const stream = `${member}/0`;
  const topic = eventsTopic(member);
  const store = new RelayStore(database);
  const reading = { client, opening, topic, groupPrefix: groupPrefixOf(instance) };
  const recovery = new StreamRecovery({
    ...{ database, opening, own, logger },
    topic: new TopicSource(reading),
    others: refill,
    lane: { topic, partition: 0, stream },
    metrics: messagingMetrics(options.metrics),
  });
  return new StreamKeeper({
    check: new StreamCheck({ ...reading, store, stream }),
    recovery,
    store,
    gate,
    stream,
    logger,
  });
}

function consuming(options: MessagingOptions): Provider {
  const tuning = { ...DEFAULT_TUNING, ...options.tuning };
  return {
    provide: RawBytesStrategy,
    inject: [KAFKA_CLIENT, TRUST_LIST, Database, Relay, FatalSwitch],
    useFactory: (client: KafkaClientPort, trust: TrustList, database: Database, relay: Relay, fatal: FatalSwitch) =>
      new RawBytesStrategy({
        ...{ options, tuning, client, database },
        claims: forkClaims(options),
        opening: openingOf(trust),
        quarantine: new Quarantine({
          hasher: nodeHasher,
          instance: options.instance,
          maxKept: tuning.maxQuarantined,
        }),
        metrics: messagingMetrics(options.metrics),
        wake: relay.wake,
        onFatal: fatal.throw,
      }),
  };
}
