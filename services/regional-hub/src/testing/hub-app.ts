import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openRecord, type VerifiedEvent } from '@qalqan/contracts';
import { QALQAN_PEOPLE_1 } from '@qalqan/correlation';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { createHttpApp, HealthRegistry, listen, TokenInvalid, type Caller } from '@qalqan/http-kit';
import { Outbox, OwnRecovery, SigningGate, TRUST_LIST } from '@qalqan/messaging';
import { Database, Leases } from '@qalqan/store';
import { createMetrics, silentLogger } from '@qalqan/telemetry';
import { testDatabase, type TestDatabase } from '@qalqan/testkit';
import { createProgramme, type TestProgramme, type TestRecord } from '@qalqan/testkit/programme';
import { HubModule } from '../hub.module.js';
import { IngestController } from '../ingest/ingest.controller.js';
import { OPENAPI } from '../schemas.js';
import { ENTITIES, MIGRATIONS } from '../store/schema.js';
import { RULESET, type HubSettings } from '../tokens.js';

/** Callers by their token, instead of an issuer: what a token is worth is libs/http-kit's business. */
const CALLERS: Readonly<Record<string, Caller>> = {
  ...Object.fromEntries(
    (['hub-analyst', 'operator', 'auditor', 'drafter', 'refiller'] as const).map((role) => [
      role,
      { sub: `user:${role}`, clientId: `client-${role}`, party: 'hub', roles: [role] },
    ]),
  ),
  'second-analyst': { sub: 'user:second-analyst', clientId: 'client-hub', party: 'hub', roles: ['hub-analyst'] },
};

export interface Answer {
  readonly status: number;
  // The body of whatever was asked; specs know its shape.
  readonly json: Record<string, unknown>;
}

/** A hub without Kafka: its module on a real database, with HTTP on a free port and a programme that signs. */
export interface TestHub {
  readonly app: NestFastifyApplication;
  readonly test: TestDatabase;
  readonly programme: TestProgramme;
  readonly fatal: unknown[];
  readonly health: HealthRegistry;
  /** Takes signed records in as the runner does: position and identities in the same transaction. */
  ingest(...records: readonly TestRecord[]): Promise<void>;
  get(path: string, role?: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body: unknown, role?: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Bodies of the hub's own events of a type, in order. */
  sent<Body>(type: string): Promise<Body[]>;
  close(): Promise<void>;
}

/** What test hubs correlate by; the local platform's agreement names the same. */
export const RULES = QALQAN_PEOPLE_1;

export const SETTINGS: HubSettings = {
  foldBatch: 100,
  leaseMs: 5_000,
  pollMs: 200,
  stateIntervalMs: 100,
  verifyWaitMs: 10_000,
  checksPerMinute: 600,
};

/** `beside`: a hub whose database and programme the new one shares, as a second process of the same instance. */
export async function testHub(settings: Partial<HubSettings> = {}, beside?: TestHub): Promise<TestHub> {
  const [programme, test] = beside
    ? [beside.programme, beside.test]
    : await Promise.all([createProgramme(), testDatabase({ entities: ENTITIES, migrations: MIGRATIONS })]);
  const fatal: unknown[] = [];
  const health = new HealthRegistry();
  const app = await createHttpApp(hubOn(test, programme, fatal, { ...SETTINGS, ...settings }), {
    about: { service: 'regional-hub', party: 'hub', version: '0', agreement: () => '1' },
    http: { requestTimeoutMs: 15_000, maxInFlight: 50 },
    oidc: { issuer: 'http://127.0.0.1:9/hub', audience: 'urn:qalqan:hub' },
    logger: silentLogger,
    metrics: createMetrics({ service: 'regional-hub', instance: 'hub', version: '0', processMetrics: false }),
    health,
    openapi: OPENAPI,
    tokens: { verify: (token) => callerOf(token) },
  });
  const base = `http://127.0.0.1:${await listen(app, { host: '127.0.0.1', port: 0 })}/api/v1`;
  return {
    ...{ app, test, programme, fatal, health },
    ingest: (...records) => ingest(app, programme, records),
    get: (path, role = 'hub-analyst', headers = {}) =>
      ask(`${base}${path}`, { headers: { authorization: `Bearer ${role}`, ...headers } }),
    post: (path, body, role = 'hub-analyst', headers = {}) =>
      ask(`${base}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${role}`, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    sent: async <Body>(type: string) => {
      const rows = await test.sql<{ value: Buffer }>(
        `SELECT value FROM outbox WHERE stream = 'hub/0' ORDER BY sequence`,
      );
      const events = rows.map(({ value }) => JSON.parse(value.toString()) as { type: string; data: { body: unknown } });
      return events.filter((event) => event.type === type).map(({ data }) => data.body as Body);
    },
    close: async () => {
      await app.close();
      health.close();
      if (!beside) await test.drop();
    },
  };
}

@Module({})
class TestPartsModule {}

@Module({})
class TestRootModule {}

function hubOn(test: TestDatabase, programme: TestProgramme, fatal: unknown[], settings: HubSettings): DynamicModule {
  const gate = new SigningGate();
  gate.open();
  const { signer } = programme.member('hub');
  const outbox = new Outbox({ hasher: nodeHasher, signer, trust: programme.trust, member: 'hub', gate });
  const parties = programme.trust.parties().map(({ id }) => id);
  const hub = HubModule.forRoot({ settings, parties, onFatal: (_code, error) => void fatal.push(error) });
  const ruleset = { provide: RULESET, useValue: RULES };
  const providers = [
    { provide: Database, useValue: test.database },
    { provide: Leases, useValue: new Leases(test.database) },
    { provide: Outbox, useValue: outbox },
    { provide: TRUST_LIST, useValue: programme.trust },
    { provide: OwnRecovery, useValue: new OwnRecovery() },
  ];
  return {
    module: TestRootModule,
    imports: [
      { module: TestPartsModule, global: true, providers, exports: providers.map(({ provide }) => provide) },
      { ...hub, providers: [...(hub.providers ?? []), ruleset] },
    ],
  };
}

function callerOf(token: string): Promise<Caller> {
  const caller = CALLERS[token];
  return caller ? Promise.resolve(caller) : Promise.reject(new TokenInvalid('no such caller'));
}

async function ask(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

/** Opens a record as every reader does; a test that signs it wrongly learns why. */
export async function opened({ trust }: TestProgramme, record: TestRecord): Promise<VerifiedEvent> {
  const { topic, partition, key, value, jws, sequence } = record;
  const raw = { topic, partition, offset: String(sequence - 1), key, value, jws };
  const result = await openRecord({ hasher: nodeHasher, verifier: nodeVerifier, trust }, raw);
  if (result.kind === 'refused') throw result.refusal;
  return result.event;
}

async function ingest(
  app: NestFastifyApplication,
  programme: TestProgramme,
  records: readonly TestRecord[],
): Promise<void> {
  const events = await Promise.all(records.map((record) => opened(programme, record)));
  const controller = app.get(IngestController, { strict: false });
  for (const [stream, of] of Map.groupBy(events, (event) => event.stream)) {
    const last = of.at(-1);
    await app.get(Database, { strict: false }).transaction(async (tx) => {
      await controller.ingest(of, tx);
      await tx.manager.query(
        `INSERT INTO stream_position (stream, sequence, identity) VALUES ($1, $2, $3)
           ON CONFLICT (stream) DO UPDATE SET sequence = excluded.sequence, identity = excluded.identity`,
        [stream, last?.sequence, last?.identity],
      );
      await tx.manager.query(
        `INSERT INTO record_identity (stream, sequence, identity) SELECT $1, * FROM unnest($2::bigint[], $3::text[])`,
        [stream, of.map(({ sequence }) => sequence), of.map(({ identity }) => identity)],
      );
      await tx.manager.query(
        `INSERT INTO consumer_offset (topic, partition, next_offset) VALUES ($1, 0, $2)
           ON CONFLICT (topic, partition) DO UPDATE SET next_offset = excluded.next_offset`,
        [last?.topic, last?.sequence],
      );
    });
  }
}
