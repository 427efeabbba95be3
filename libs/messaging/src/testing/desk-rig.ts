import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpeningPorts, VerifiedEvent } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { createHttpApp, HealthRegistry, ROLES, TokenInvalid, type AccessTokens } from '@qalqan/http-kit';
import { createMetrics, silentLogger, type Metrics } from '@qalqan/telemetry';
import { testDatabase, type TestDatabase } from '@qalqan/testkit';
import { createProgramme, type TestProgramme, type TestRecord } from '@qalqan/testkit/programme';
import type { KafkaRecord } from '../kafka/port.js';
import { messagingMetrics } from '../metrics.js';
import { OpenCount } from '../quarantine-desk/open-count.js';
import { QuarantineDesk } from '../quarantine-desk/quarantine-desk.js';
import type { QuarantineItem } from '../quarantine-desk/quarantine-item.js';
import { QuarantineReader } from '../quarantine-desk/quarantine-reader.js';
import { QuarantineController } from '../quarantine-desk/quarantine.controller.js';
import { openItem } from '../runner/opened-item.js';
import { ensurePosition, type Lane } from '../runner/positions.js';
import { Quarantine } from '../runner/quarantine.js';
import { Runner, type Outcome } from '../runner/runner.js';
import { writeEffect, type Faults } from './recorder.js';

/** Lane of the party that publishes. */
export const LANE: Lane = { topic: 'qalqan.kz.events.v1', partition: 0, stream: 'kz/0' };

/** An answer of the desk's HTTP side. */
export interface Answer {
  readonly status: number;
  readonly json: Record<string, unknown> & { readonly items: QuarantineItem[]; readonly next: string | null };
}

/** A runner and a quarantine desk on one real database, with no Kafka; a bearer token is the name of a role. */
export class DeskRig {
  /** Decides what the handler throws; may be changed while the test runs. */
  faults: Faults = () => undefined;
  private offset = 0n;

  private constructor(
    readonly test: TestDatabase,
    readonly programme: TestProgramme,
    readonly metrics: Metrics,
    private readonly parts: { readonly app: NestFastifyApplication; readonly runner: Runner; readonly open: OpenCount },
    handler: { current: (events: readonly VerifiedEvent[]) => Error | undefined },
  ) {
    handler.current = (events) => events.map((event) => this.faults(event)).find((fault) => fault !== undefined);
  }

  static async start(): Promise<DeskRig> {
    const [test, programme] = await Promise.all([testDatabase(), createProgramme()]);
    const metrics = createMetrics({ service: 'rig', instance: 'tj', version: '0', processMetrics: false });
    const opening: OpeningPorts = { hasher: nodeHasher, verifier: nodeVerifier, trust: programme.trust };
    const handler: { current: (events: readonly VerifiedEvent[]) => Error | undefined } = { current: () => undefined };
    const dispatch: ConstructorParameters<typeof Runner>[0]['dispatch'] = async (events, tx) => {
      for (const event of events) await writeEffect(event, tx);
      const fault = handler.current(events);
      if (fault !== undefined) throw fault;
    };
    const { database } = test;
    const open = new OpenCount({ database, logger: silentLogger, metrics, intervalMs: 60_000 });
    const shared = { database, opening, dispatch, metrics: messagingMetrics(metrics), logger: silentLogger };
    const quarantine = new Quarantine({ hasher: nodeHasher, instance: 'tj', maxKept: 20 });
    const runner = new Runner({ ...shared, quarantine, wake: () => undefined, maxBatch: 100, maxAttempts: 1 });
    const app = await serve(new QuarantineReader(database), new QuarantineDesk({ ...shared, changed: open.refresh }));
    await ensurePosition(database, LANE, programme.digest);
    return new DeskRig(test, programme, metrics, { app, runner, open }, handler);
  }

  /** Hands records to the runner as Kafka would: one batch, the next offsets. */
  async receive(...records: readonly Pick<TestRecord, 'key' | 'value' | 'jws'>[]): Promise<Outcome> {
    const read = records.map(({ key, value, jws }): KafkaRecord => {
      const headers: KafkaRecord['headers'] = [['jws', Buffer.from(jws)]];
      this.offset += 1n;
      const offset = this.offset - 1n;
      return { ...LANE, offset, key: Buffer.from(key), value: Buffer.from(value), headers };
    });
    return this.parts.runner.process(LANE, read, this.offset, () => Promise.resolve(true));
  }

  /** Puts a sound record aside as one that was refused before its signature could be checked. */
  async putAside(record: TestRecord, code: string): Promise<void> {
    const { key, value, jws } = record;
    const headers: KafkaRecord['headers'] = [['jws', Buffer.from(jws)]];
    const opening: OpeningPorts = { hasher: nodeHasher, verifier: nodeVerifier, trust: this.programme.trust };
    const offset = this.offset;
    this.offset += 1n;
    const raw = { ...LANE, offset, key: Buffer.from(key), value: Buffer.from(value), headers };
    const item = await openItem(opening, raw);
    const quarantine = new Quarantine({ hasher: nodeHasher, instance: 'tj', maxKept: 20 });
    const refused = { item, code, pointer: undefined, link: undefined, stream: LANE.stream };
    await this.test.database.transaction((tx) => quarantine.put(tx, LANE.topic, [refused]));
  }

  async call(method: 'GET' | 'POST', path: string, as = 'operator', body?: object): Promise<Answer> {
    const answer = await this.parts.app.inject({
      method,
      url: `/api/v1/quarantine${path}`,
      headers: { authorization: `Bearer ${as}` },
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, json: answer.json() };
  }

  /** The lines of the gauge, counted now. */
  async gauge(): Promise<string[]> {
    await this.parts.open.count();
    const lines = (await this.metrics.text()).split('\n').filter((line) => line.startsWith('qalqan_quarantine_open'));
    return lines.map((line) => line.replace(/\{.*code="([a-z0-9-]+)".*\}/, ' $1')).sort();
  }

  async stop(): Promise<void> {
    await this.parts.app.close();
    await this.test.drop();
  }
}

@Module({})
class DeskModule {}

async function serve(reader: QuarantineReader, desk: QuarantineDesk): Promise<NestFastifyApplication> {
  const module = {
    module: DeskModule,
    controllers: [QuarantineController],
    providers: [
      { provide: QuarantineReader, useValue: reader },
      { provide: QuarantineDesk, useValue: desk },
    ],
  };
  return createHttpApp(module, {
    about: { service: 'rig', party: 'tj', version: '0', agreement: () => '1' },
    http: { requestTimeoutMs: 15_000, maxInFlight: 32 },
    oidc: { issuer: 'http://127.0.0.1:9/tj', audience: 'urn:qalqan:node:tj' },
    logger: silentLogger,
    metrics: createMetrics({ service: 'rig', instance: 'tj', version: '0', processMetrics: false }),
    health: new HealthRegistry(),
    openapi: { title: 'Rig', description: 'For tests.', version: '1' },
    tokens: TOKENS,
  });
}

const TOKENS: AccessTokens = {
  verify: (token) => {
    const roles = ROLES.filter((role) => role === token);
    if (roles.length === 0) return Promise.reject(new TokenInvalid('the token is not valid here'));
    return Promise.resolve({ sub: `user:${token}`, clientId: `tj-${token}`, party: 'tj', roles });
  },
};
