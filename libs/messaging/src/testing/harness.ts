import { Test } from '@nestjs/testing';
import type { INestApplication, Type } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { eventsTopic, type EventContract } from '@qalqan/contracts';
import { signerFromPem } from '@qalqan/crypto-node';
import { SHARED_ENTITIES, SHARED_MIGRATIONS, StoreModule } from '@qalqan/store';
import { nestLogger, silentLogger, type Logger } from '@qalqan/telemetry';
import { randomSuffix, testDatabase, testKafka, type TestDatabase, type TestKafka } from '@qalqan/testkit';
import { createProgramme, type TestProgramme } from '@qalqan/testkit/programme';
import { attachConsumer, MessagingModule } from '../messaging-module.js';
import type { ConsumerTuning, MessagingOptions } from '../messaging-options.js';

/** Waits that a test can sit out. */
export const QUICK: Partial<ConsumerTuning> = {
  backoffMs: 20,
  maxBackoffMs: 100,
  gapRetryMs: 300,
  lagIntervalMs: 200,
};

/** A programme of one party with topics of its own on the shared Kafka. */
export interface Stage {
  readonly kafka: TestKafka;
  readonly programme: TestProgramme;
  /** Id of the party, `kz` and random letters: reads nothing of other tests. */
  readonly party: string;
  /** Another party, which reads. */
  readonly reader: string;
  /** A third one. */
  readonly observer: string;
}

/** On the Kafka that all tests share, or on one of the test's own. */
export async function stage(own?: TestKafka): Promise<Stage> {
  const kafka = own ?? (await testKafka());
  const suffix = randomSuffix();
  const party = `kz${suffix}`;
  const reader = `tj${suffix}`;
  const observer = `uz${suffix}`;
  const programme = await createProgramme([party, reader, observer]);
  await Promise.all([kafka.createMembers(party, reader, observer), kafka.publishAgreement(programme.note)]);
  return { kafka, programme, party, reader, observer };
}

/** What a running service of a test is made of. */
export interface ServiceOptions {
  readonly stage: Stage;
  readonly instance: string;
  readonly topics?: readonly string[];
  readonly controllers?: readonly Type[];
  readonly ignored?: readonly EventContract<never>[];
  readonly tuning?: Partial<ConsumerTuning>;
  readonly client?: MessagingOptions['client'];
  readonly health?: MessagingOptions['health'];
  readonly refill?: MessagingOptions['refill'];
  readonly metrics?: MessagingOptions['metrics'];
  readonly logger?: Logger;
  /** An existing database: the service was restarted. */
  readonly database?: TestDatabase;
}

/** A service on a database of its own. */
export interface Service {
  readonly app: INestApplication;
  readonly test: TestDatabase;
  readonly fatal: unknown[];
  /** Stops it in order; the database stays. */
  close(): Promise<void>;
}

export async function startService(options: ServiceOptions): Promise<Service> {
  const { stage: on, instance, controllers = [], database, logger = silentLogger } = options;
  const test = database ?? (await testDatabase());
  const fatal: unknown[] = [];
  const module = await Test.createTestingModule({
    imports: [
      StoreModule.forRoot({ url: test.url, entities: SHARED_ENTITIES, migrations: SHARED_MIGRATIONS }),
      MessagingModule.forRoot({
        instance,
        member: instance,
        topics: options.topics ?? [eventsTopic(on.party)],
        kafka: on.kafka.settings,
        signer: signerFromPem(on.programme.pem.event(instance)),
        agreementDigest: on.programme.digest,
        logger,
        onFatal: (error) => fatal.push(error),
        ignored: options.ignored ?? [],
        tuning: { ...QUICK, ...options.tuning },
        ...(options.client === undefined ? {} : { client: options.client }),
        ...(options.refill === undefined ? {} : { refill: options.refill }),
        ...(options.health === undefined ? {} : { health: options.health }),
        ...(options.metrics === undefined ? {} : { metrics: options.metrics }),
      }),
    ],
    controllers: [...controllers],
  })
    .setLogger(nestLogger(silentLogger))
    .compile();
  const app = module.createNestApplication(new FastifyAdapter());
  await attachConsumer(app);
  return { app, test, fatal, close: () => app.close() };
}
