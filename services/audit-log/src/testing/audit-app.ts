import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openRecord } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { HealthRegistry, TokenInvalid, createHttpApp, listen, type Caller } from '@qalqan/http-kit';
import { Outbox, SigningGate, TRUST_LIST, type RefusedRecord } from '@qalqan/messaging';
import { Database, Leases } from '@qalqan/store';
import { createMetrics, silentLogger } from '@qalqan/telemetry';
import { eventually, testDatabase, type TestDatabase } from '@qalqan/testkit';
import { createProgramme, type TestProgramme, type TestRecord } from '@qalqan/testkit/programme';
import { AuditModule } from '../audit.module.js';
import { RefusedController } from '../consume/refused.controller.js';
import { StageController } from '../consume/stage.controller.js';
import { auditMigrations } from '../ledger/migrations.js';
import { OPENAPI, ROOT_ROUTES } from '../schemas.js';
import type { AuditSettings } from '../tokens.js';

const MIGRATIONS = auditMigrations(undefined);

/** Callers by their token, instead of an issuer: what a token is worth is libs/http-kit's business. */
const CALLERS: Readonly<Record<string, Caller>> = Object.fromEntries(
  (['auditor', 'operator', 'drafter', 'refiller'] as const).map((role) => [
    role,
    { sub: `user:${role}`, clientId: `client-${role}`, party: 'audit', roles: [role] },
  ]),
);

export const SETTINGS: AuditSettings = {
  ...{ leaseMs: 5_000, batchMs: 20, pollMs: 200, lateMs: 5_000 },
  refusals: { burst: 20, perSecond: 1, windowMs: 300 },
};

/** An audit log without Kafka: its module on a real database, with HTTP on a free port and a programme that signs. */
export class TestAudit {
  readonly test: TestDatabase;
  readonly programme: TestProgramme;

  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly health: HealthRegistry,
    private readonly base: string,
    private readonly dir: string,
    { test, programme }: { readonly test: TestDatabase; readonly programme: TestProgramme },
  ) {
    this.test = test;
    this.programme = programme;
  }

  static async create(
    settings: Partial<AuditSettings> = {},
    state: 'open' | 'rolled-back' = 'open',
  ): Promise<TestAudit> {
    const [programme, test] = await Promise.all([createProgramme(), testDatabase({ migrations: MIGRATIONS })]);
    const dir = mkdtempSync(join(tmpdir(), 'qalqan-audit-'));
    const health = new HealthRegistry();
    const module = auditOn(test, programme, { ...SETTINGS, ...settings }, { dir, state });
    const app = await createHttpApp(module, {
      about: { service: 'audit-log', party: 'audit', version: '0', agreement: () => '1' },
      http: { requestTimeoutMs: 15_000, maxInFlight: 50 },
      oidc: { issuer: 'http://127.0.0.1:9/audit', audience: 'urn:qalqan:audit' },
      logger: silentLogger,
      metrics: createMetrics({ service: 'audit-log', instance: 'audit', version: '0', processMetrics: false }),
      health,
      openapi: OPENAPI,
      rootRoutes: ROOT_ROUTES,
      tokens: {
        verify: (token) => {
          const caller = CALLERS[token];
          return caller ? Promise.resolve(caller) : Promise.reject(new TokenInvalid('no such caller'));
        },
      },
    });
    const base = `http://127.0.0.1:${await listen(app, { host: '127.0.0.1', port: 0 })}`;
    return new TestAudit(app, health, base, dir, { test, programme });
  }

  /** Takes records in as the runner does. */
  async take(...records: readonly TestRecord[]): Promise<void> {
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: this.programme.trust };
    const opened = await Promise.all(records.map((record) => openRecord(ports, { ...record, offset: '0' })));
    const events = opened.map((one) => {
      if (one.kind === 'refused') throw one.refusal;
      return one.event;
    });
    const controller = this.app.get(StageController, { strict: false });
    await this.test.database.transaction((tx) => controller.take(events, tx));
  }

  /** Hears of refused records as the runner tells of them. */
  async refuse(...refused: readonly RefusedRecord[]): Promise<void> {
    const controller = this.app.get(RefusedController, { strict: false });
    await this.test.database.transaction((tx) => controller.take(refused, tx));
  }

  /** Waits until the newest checkpoint commits to so many entries. */
  async untilSize(size: number): Promise<void> {
    const reached = async (): Promise<number> => {
      const response = await this.get('/checkpoint');
      return response.ok ? Number((await response.text()).split('\n')[1]) : 0;
    };
    await eventually(reached, (now) => now >= size);
  }

  get(path: string, token?: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.base}${path}`, { headers: { ...bearer(token), ...headers } });
  }

  async json<T>(path: string, token?: string): Promise<T> {
    const response = await this.get(path, token);
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(body)}`);
    return body as T;
  }

  post(path: string, token?: string): Promise<Response> {
    return fetch(`${this.base}${path}`, { method: 'POST', headers: bearer(token) });
  }

  async close(): Promise<void> {
    await this.app.close();
    this.health.close();
    await this.test.drop();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

@Module({})
class TestPartsModule {}

@Module({})
class TestRootModule {}

function auditOn(
  test: TestDatabase,
  programme: TestProgramme,
  settings: AuditSettings,
  { dir, state }: { readonly dir: string; readonly state: 'open' | 'rolled-back' },
): DynamicModule {
  const gate = new SigningGate();
  if (state === 'open') gate.open();
  else gate.refuse();
  const { signer } = programme.member('audit');
  const providers = [
    { provide: Database, useValue: test.database },
    { provide: Leases, useValue: new Leases(test.database) },
    { provide: SigningGate, useValue: gate },
    {
      provide: Outbox,
      useValue: new Outbox({ hasher: nodeHasher, signer, trust: programme.trust, member: 'audit', gate }),
    },
    { provide: TRUST_LIST, useValue: programme.trust },
  ];
  const audit = AuditModule.forRoot({
    settings,
    members: programme.trust.members().map(({ id }) => id),
    logSigner: programme.logSigner,
    memberSigner: signer,
    checkpointFile: join(dir, 'record'),
    onFatal: (_code, error) => {
      throw error;
    },
  });
  return {
    module: TestRootModule,
    imports: [
      { module: TestPartsModule, global: true, providers, exports: providers.map(({ provide }) => provide) },
      audit,
    ],
  };
}
