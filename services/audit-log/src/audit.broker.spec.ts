import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AlertPublishedV1, AuditCheckpointV1, eventsTopic } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier, signerFromPem } from '@qalqan/crypto-node';
import { HealthRegistry, createHttpApp } from '@qalqan/http-kit';
import { attachConsumer } from '@qalqan/messaging';
import { replayLog, type ReplayReport } from '@qalqan/replay';
import { createMetrics, silentLogger } from '@qalqan/telemetry';
import {
  eventually,
  noDuplicates,
  randomSuffix,
  testDatabase,
  testKafka,
  type TestDatabase,
  type TestKafka,
} from '@qalqan/testkit';
import {
  createProgramme,
  reference,
  sampleAlert,
  type TestProgramme,
  type TestRecord,
} from '@qalqan/testkit/programme';
import { AppModule } from './app.module.js';
import { auditMigrations } from './ledger/migrations.js';
import { latestCheckpoint } from './ledger/ledger-reader.js';
import { DatabaseSource } from './replays/database-source.js';
import { OPENAPI, ROOT_ROUTES } from './schemas.js';
import { SETTINGS } from './testing/audit-app.js';

const MIGRATIONS = auditMigrations(undefined);

/** The audit log with a real Kafka on both sides: signed records in, its own checkpoints out and in again. */
describe('the audit log on Kafka', () => {
  const fatal: unknown[] = [];
  const dir = mkdtempSync(join(tmpdir(), 'qalqan-audit-broker-'));
  let kafka: TestKafka;
  let programme: TestProgramme;
  let parties: [string, string];
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    kafka = await testKafka();
    const suffix = randomSuffix();
    parties = [`kz${suffix}`, `tj${suffix}`];
    programme = await createProgramme(parties);
    await kafka.createMembers(...parties, 'hub', 'audit');
    await kafka.publishAgreement(programme.note);
    database = await testDatabase({ migrations: MIGRATIONS });
    app = await start();
  }, 120_000);

  afterAll(async () => {
    await app.close();
    await database.drop();
    rmSync(dir, { recursive: true, force: true });
  });

  async function start(): Promise<NestFastifyApplication> {
    const members = programme.trust.members().map(({ id }) => id);
    const module = AppModule.forRoot({
      store: database.options,
      messaging: {
        instance: 'audit',
        member: 'audit',
        topics: members.map(eventsTopic),
        kafka: kafka.settings,
        signer: signerFromPem(programme.pem.event('audit')),
        agreementDigest: programme.digest,
        logger: silentLogger,
        onFatal: (error) => void fatal.push(error),
      },
      audit: {
        settings: SETTINGS,
        memberSigner: signerFromPem(programme.pem.event('audit')),
        members,
        logSigner: programme.logSigner,
        checkpointFile: join(dir, 'record'),
        onFatal: (_code, error) => void fatal.push(error),
      },
    });
    const made = await createHttpApp(module, {
      about: { service: 'audit-log', party: 'audit', version: '0', agreement: () => '1' },
      http: { requestTimeoutMs: 5_000, maxInFlight: 10 },
      oidc: { issuer: 'http://127.0.0.1:9/audit', audience: 'urn:qalqan:audit' },
      logger: silentLogger,
      metrics: createMetrics({ service: 'audit-log', instance: 'audit', version: '0', processMetrics: false }),
      health: new HealthRegistry(),
      openapi: OPENAPI,
      rootRoutes: ROOT_ROUTES,
    });
    await attachConsumer(made);
    return made;
  }

  const alert = (at: 0 | 1, number: number, contract = AlertPublishedV1): Promise<TestRecord> =>
    programme.member(parties[at]).publish(contract, {
      reference: reference(parties[at], number),
      revision: 1,
      alert: sampleAlert(number),
    });

  async function alerts(at: 0 | 1, from: number, count: number): Promise<TestRecord[]> {
    const records: TestRecord[] = [];
    for (let number = from; number < from + count; number += 1) records.push(await alert(at, number));
    return records;
  }

  const logged = async (): Promise<string[]> => {
    const rows = await database.sql<{ identity: string }>(
      'SELECT identity FROM ledger_entry WHERE type = $1 ORDER BY index',
      [AlertPublishedV1.type],
    );
    return rows.map(({ identity }) => identity);
  };

  async function replayed(): Promise<ReplayReport> {
    const head = await database.database.read(latestCheckpoint);
    const source = new DatabaseSource(database.database, head!, () => undefined);
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, now: () => performance.now() };
    return replayLog(ports, source, { agreementDigest: programme.digest });
  }

  it('logs every accepted record of every member once, and nothing else', async () => {
    const [kz, tj] = [await alerts(0, 1, 150), await alerts(1, 1, 150)];
    const junk = { key: null, value: Buffer.from('{"unsigned":true}') };
    await kafka.send(eventsTopic(parties[0]), [junk]);
    await Promise.all([kafka.publish(...kz), kafka.publish(...tj)]);
    await kafka.publish(kz[3]!);
    const identities = await eventually(logged, (all) => all.length >= 300, 30_000);
    noDuplicates(identities.map((identity, sequence) => ({ sequence, identity })));
    expect(new Set(identities)).toEqual(new Set([...kz, ...tj].map(({ identity }) => identity)));
    // What it refused it says, in an entry of its own.
    const refusals = async () => (await replayed()).refusals;
    const stated = await eventually(refusals, ({ records }) => records >= 1, 15_000);
    expect(stated).toEqual({ entries: 1, records: 1, codes: { 'jws-missing': 1 } });
    expect(await replayed()).toMatchObject({ verdict: 'sound', faults: [], tilesCompared: true });
  }, 60_000);

  it('publishes checkpoints, logs them as it logs all others, and then is quiet', async () => {
    const own = async (): Promise<number> =>
      Number(
        (
          await database.sql<{ n: string }>('SELECT count(*) AS n FROM ledger_entry WHERE type = $1', [
            AuditCheckpointV1.type,
          ])
        )[0]?.n,
      );
    await eventually(own, (count) => count > 0, 15_000);
    const sent = async (): Promise<number> => (await kafka.read(eventsTopic('audit'))).length;
    // Quiet: the same count before and after longer than two checkpoints are apart. Records that are still on their way
    // may bring one more; a log that feeds on its own checkpoints would never come to rest.
    const count = await eventually(
      async () => {
        const before = await sent();
        await new Promise((resolve) => setTimeout(resolve, 2_500));
        return (await sent()) === before && (await own()) === before ? before : 0;
      },
      Boolean,
      25_000,
    );
    const report = await replayed();
    expect(report).toMatchObject({ verdict: 'sound', checkpoints: count });
    expect(report.positions['audit/0']).toBe(String(count).padStart(16, '0'));
  }, 60_000);

  it('goes on where it stood after a restart', async () => {
    const before = (await logged()).length;
    await app.close();
    await kafka.publish(...(await alerts(0, 151, 20)));
    app = await start();
    await kafka.publish(...(await alerts(1, 151, 20)));
    await eventually(logged, (all) => all.length === before + 40, 30_000);
    expect((await replayed()).faults).toEqual([]);
    expect(fatal).toEqual([]);
  }, 60_000);

  it('states what it refused in its place among the events of its stream, also when all came at once', async () => {
    const before = (await logged()).length;
    await app.close();
    const strange = { ...AlertPublishedV1, type: 'qalqan.alert.whispered.v1' };
    const records: TestRecord[] = [];
    for (const [at, contract] of [AlertPublishedV1, strange, AlertPublishedV1, strange, strange].entries())
      records.push(await alert(0, 171 + at, contract));
    await kafka.publish(...records, ...(await alerts(0, 176, 2)));
    app = await start();
    await eventually(logged, (all) => all.length === before + 4, 30_000);
    const report = await eventually(replayed, ({ refusals }) => refusals.records >= 4, 15_000);
    expect(report.faults).toEqual([]);
    expect(report.refusals.codes).toMatchObject({ 'type-unknown': 3 });
    expect(fatal).toEqual([]);
  }, 60_000);
});
