import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  AlertPublishedV1,
  eventsTopic,
  HitFoundV1,
  openRecord,
  type HitFoundBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { MemoryCorrelationStore, QALQAN_PEOPLE_1, StateReplayer } from '@qalqan/correlation';
import { nodeHasher, nodeVerifier, signerFromPem } from '@qalqan/crypto-node';
import { createHttpApp, HealthRegistry } from '@qalqan/http-kit';
import { attachConsumer, MessagingModule } from '@qalqan/messaging';
import { StoreModule } from '@qalqan/store';
import { createMetrics, silentLogger } from '@qalqan/telemetry';
import { eventually, randomSuffix, testDatabase, testKafka, type TestDatabase, type TestKafka } from '@qalqan/testkit';
import {
  createProgramme,
  reference,
  sampleAlert,
  type TestProgramme,
  type TestRecord,
} from '@qalqan/testkit/programme';
import { HubModule } from './hub.module.js';
import { StateReader } from './state/state.reader.js';
import { OPENAPI } from './schemas.js';
import { ENTITIES, MIGRATIONS } from './store/schema.js';
import { SETTINGS } from './testing/hub-app.js';
import { RULESET } from './tokens.js';

const HUB = 'qalqan.hub.events.v1';

@Module({})
class TestRootModule {}

/** The hub with a real Kafka on both sides: signed records in, hits and digests out. */
describe('the hub on Kafka', () => {
  let kafka: TestKafka;
  let programme: TestProgramme;
  let parties: [string, string];
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let from: bigint;
  const fatal: unknown[] = [];

  beforeAll(async () => {
    kafka = await testKafka();
    const suffix = randomSuffix();
    parties = [`kz${suffix}`, `tj${suffix}`];
    programme = await createProgramme(parties);
    await kafka.createMembers(...parties, 'hub');
    await kafka.publishAgreement(programme.note);
    from = BigInt((await kafka.read(HUB)).length);
    database = await testDatabase({ entities: ENTITIES, migrations: MIGRATIONS });
    app = await start();
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  function hubModule(): DynamicModule {
    const hub = HubModule.forRoot({ settings: SETTINGS, parties, onFatal: (_code, error) => void fatal.push(error) });
    // The programme of tests agrees on a ruleset of its own.
    return { ...hub, providers: [...(hub.providers ?? []), { provide: RULESET, useValue: QALQAN_PEOPLE_1 }] };
  }

  async function start(): Promise<NestFastifyApplication> {
    const metrics = createMetrics({ service: 'regional-hub', instance: 'hub', version: '0', processMetrics: false });
    const health = new HealthRegistry();
    const messaging = MessagingModule.forRoot({
      instance: 'hub',
      member: 'hub',
      topics: parties.map(eventsTopic),
      kafka: kafka.settings,
      signer: signerFromPem(programme.pem.event('hub')),
      agreementDigest: programme.digest,
      logger: silentLogger,
      onFatal: (error) => void fatal.push(error),
    });
    const made = await createHttpApp(
      { module: TestRootModule, imports: [StoreModule.forRoot(database.options), messaging, hubModule()] },
      {
        about: { service: 'regional-hub', party: 'hub', version: '0', agreement: () => '1' },
        http: { requestTimeoutMs: 5_000, maxInFlight: 10 },
        oidc: { issuer: 'http://127.0.0.1:9/hub', audience: 'urn:qalqan:hub' },
        ...{ logger: silentLogger, metrics, health, openapi: OPENAPI },
      },
    );
    await attachConsumer(made);
    return made;
  }

  const publish = (at: 0 | 1, number: number): Promise<TestRecord> =>
    programme.member(parties[at]).publish(AlertPublishedV1, {
      reference: reference(parties[at], number),
      revision: 1,
      alert: sampleAlert(number, { handling: { tlp: 'AMBER', audience: [...parties] } }),
    });

  /** Records of a topic, opened as every reader opens them. */
  async function eventsOf(topic: string, start = 0n): Promise<VerifiedEvent[]> {
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: programme.trust };
    const records = await kafka.read(topic, start);
    return Promise.all(
      records.map(async ({ key, value, headers, offset }) => {
        const jws = headers.find(([name]) => name === 'jws')?.[1]?.toString('latin1');
        const result = await openRecord(ports, { topic, partition: 0, offset: String(offset), key, value, jws });
        if (result.kind === 'refused') throw result.refusal;
        return result.event;
      }),
    );
  }

  const said = (): Promise<VerifiedEvent[]> => eventsOf(HUB, from);

  const hits = async (): Promise<HitFoundBody[]> =>
    (await said()).filter(({ type }) => type === HitFoundV1.type).map(({ body }) => body as HitFoundBody);

  it('finds what two streams share, once, however they race, and says so to both', async () => {
    const numbers = Array.from({ length: 60 }, (_, at) => at + 1);
    const [kz, tj] = [[] as TestRecord[], [] as TestRecord[]];
    for (const number of numbers) {
      kz.push(await publish(0, number));
      tj.push(await publish(1, number));
    }
    await Promise.all([kafka.publish(...kz), kafka.publish(...tj)]);
    const found = await eventually(hits, (bodies) => bodies.length >= 120, 30_000);
    expect(new Set(found.map(({ recipient, hit }) => `${recipient} ${hit.id}`)).size).toBe(found.length);
    expect(new Set(found.map(({ view }) => view))).toEqual(new Set(['full']));
    expect(found).toHaveLength(120);
  });

  it('goes on where it stood after a restart, and finds a twin of an alert from before', async () => {
    await kafka.publish(await publish(0, 900));
    await app.close();
    const record = await publish(1, 900);
    await kafka.publish(record);
    app = await start();
    await eventually(hits, (bodies) => bodies.length === 122, 30_000);
    expect(fatal).toEqual([]);
  });

  it('publishes digests that an auditor comes to as well', async () => {
    const reader = app.get(StateReader, { strict: false });
    const settled = await eventually(
      () => reader.read(),
      ({ published, digest, positions }) =>
        published?.digest === digest && positions[`${parties[1]}/0`] === '61'.padStart(16, '0'),
    );
    const replayer = new StateReplayer(new MemoryCorrelationStore(), { hasher: nodeHasher, ruleset: QALQAN_PEOPLE_1 });
    const own = await eventually(said, (events) =>
      events.some(({ body }) => (body as { digest?: string }).digest === settled.digest),
    );
    const verdicts: string[] = [];
    const [kz, tj] = await Promise.all(parties.map((party) => eventsOf(eventsTopic(party))));
    for (const event of [...own, ...(kz ?? []), ...(tj ?? [])])
      for (const { verdict } of await replayer.feed(event)) verdicts.push(verdict);
    expect(new Set(verdicts)).toEqual(new Set(['equal']));
    expect((await replayer.finish()).digest).toBe(settled.digest);
  });
});
