import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { eventsTopic, type OpeningPorts } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier, signerFromPem } from '@qalqan/crypto-node';
import { createHttpApp, HealthRegistry, ROLES, TokenInvalid, type AccessTokens } from '@qalqan/http-kit';
import { decodeBase64 } from '@qalqan/signing';
import { createMetrics, silentLogger, type Metrics } from '@qalqan/telemetry';
import { testDatabase, type TestDatabase } from '@qalqan/testkit';
import type { TestProgramme, TestRecord } from '@qalqan/testkit/programme';
import { ForkClaims } from '../forks/fork-claims.js';
import { ForkCollector } from '../forks/fork-collector.js';
import { ForkProver } from '../forks/fork-prover.js';
import { ForkReader } from '../forks/fork-reader.js';
import { ForkTeller } from '../forks/fork-teller.js';
import { ForkWatch } from '../forks/fork-watch.js';
import { ForksController } from '../forks/forks.controller.js';
import { HeldRecords } from '../forks/held-records.js';
import type { KafkaRecord } from '../kafka/port.js';
import { messagingMetrics } from '../metrics.js';
import { Outbox } from '../outbox/outbox.js';
import { SigningGate } from '../outbox/signing-gate.js';
import type { SignedRecord } from '../records/signed-record.js';
import type { RefillRecord, RefillSource } from '../refill/refill-source.js';
import { ensurePosition, type Lane } from '../runner/positions.js';
import { Quarantine } from '../runner/quarantine.js';
import { Runner, type Outcome } from '../runner/runner.js';
import { checkForks } from '../stored/fork-evidence.js';
import { writeEffect } from './recorder.js';

/** Lane of a member's stream. */
export const laneOf = (member: string): Lane => ({
  ...{ topic: eventsTopic(member), partition: 0, stream: `${member}/0` },
});

type Sent = Pick<TestRecord, 'key' | 'value' | 'jws'>;

/** One member's instance on a real database, with no Kafka: it reads what it is given, and asks whom it is told to. */
export class ForkRig {
  private readonly offsets = new Map<string, bigint>();

  private constructor(
    readonly member: string,
    readonly test: TestDatabase,
    readonly gate: SigningGate,
    /** Who is asked for records; may be changed while the test runs. */
    readonly sources: RefillSource[],
    private readonly parts: {
      readonly app: NestFastifyApplication;
      readonly runner: Runner;
      readonly watch: ForkWatch;
      readonly metrics: Metrics;
      readonly genesis: string;
      readonly opening: OpeningPorts;
    },
  ) {}

  static async start(programme: TestProgramme, member: string): Promise<ForkRig> {
    const test = await testDatabase();
    const { database } = test;
    const registry = createMetrics({ service: 'rig', instance: member, version: '0', processMetrics: false });
    const metrics = messagingMetrics(registry);
    const { trust, digest } = programme;
    const opening: OpeningPorts = { hasher: nodeHasher, verifier: nodeVerifier, trust };
    const gate = new SigningGate();
    gate.open();
    const logger = silentLogger;
    const sources: RefillSource[] = [];
    const held = new HeldRecords(database, undefined);
    const collector = new ForkCollector({ held, opening, sources, logger });
    const shared = { database, collector, opening, metrics, logger };
    const signer = signerFromPem(programme.pem.event(member));
    const outbox = new Outbox({ hasher: nodeHasher, signer, trust, member, gate });
    const watch = new ForkWatch({
      ...{ database, metrics, logger, intervalMs: 60_000 },
      teller: new ForkTeller({ ...shared, outbox, gate }),
      prover: new ForkProver(shared),
    });
    const app = await serve(member, new ForkReader({ database, held, opening, logger }));
    const runner = makeRunner({ member, database, opening, metrics });
    return new ForkRig(member, test, gate, sources, {
      app,
      runner,
      watch,
      metrics: registry,
      genesis: digest,
      opening,
    });
  }

  /** Hands records of a member to the runner as its topic would: one batch, the next offsets. */
  async receive(from: string, ...records: readonly Sent[]): Promise<Outcome> {
    const lane = laneOf(from);
    await ensurePosition(this.test.database, lane, this.parts.genesis);
    const first = this.offsets.get(from) ?? 0n;
    this.offsets.set(from, first + BigInt(records.length));
    const read = records.map(({ key, value, jws }, at): KafkaRecord => ({
      ...{ topic: lane.topic, partition: 0, offset: first + BigInt(at) },
      ...{ key: Buffer.from(key), value: Buffer.from(value), headers: [['jws', Buffer.from(jws)]] },
    }));
    return this.parts.runner.process(lane, read, first + BigInt(records.length), () => Promise.resolve(true));
  }

  /** One step of telling and looking into what is told; claims that were tried are due at once. */
  async step(): Promise<void> {
    await this.test.sql(`UPDATE fork_claim SET next_try = clock_timestamp() WHERE state = 'claimed'`);
    await this.parts.watch.step();
  }

  /** What this instance has published, in order. */
  async sent(): Promise<Sent[]> {
    return this.test.sql<Sent & Record<string, unknown>>(
      'SELECT key, value, jws FROM outbox WHERE stream IS NOT NULL ORDER BY sequence',
    );
  }

  async state(member: string): Promise<string | undefined> {
    const sql = 'SELECT state FROM stream_position WHERE stream = $1';
    const [row] = await this.test.sql<{ state: string }>(sql, [`${member}/0`]);
    return row?.state;
  }

  async claims(): Promise<string[]> {
    const sql = `SELECT accuser || ' ' || stream || ' ' || sequence || ' ' || state AS said FROM fork_claim ORDER BY 1`;
    return (await this.test.sql<{ said: string }>(sql)).map(({ said }) => said);
  }

  async evidence(): Promise<string[]> {
    const sql = `SELECT stream || ' ' || sequence || ' ' || coalesce(heard_from, 'seen') AS held FROM fork_evidence ORDER BY 1`;
    return (await this.test.sql<{ held: string }>(sql)).map(({ held }) => held);
  }

  /** Rejects when the evidence, or what streams are called by it, is not what was signed. */
  async checkStore(): Promise<void> {
    await this.test.database.read((manager) => checkForks(manager, this.parts.opening));
  }

  async metric(line: RegExp): Promise<string[]> {
    return (await this.parts.metrics.text()).split('\n').filter((text) => line.test(text) && !text.startsWith('#'));
  }

  async call(path: string, as = 'operator'): Promise<{ status: number; json: Record<string, unknown> }> {
    const headers = { authorization: `Bearer ${as}` };
    const answer = await this.parts.app.inject({ method: 'GET', url: `/api/v1/streams/${path}`, headers });
    return { status: answer.statusCode, json: answer.json() };
  }

  /** This instance as another one asks it: over its own HTTP side, as a machine that refills. */
  asSource(): RefillSource & { readonly asked: string[] } {
    const asked: string[] = [];
    return {
      name: 'owner',
      asked,
      async *records() {
        // Of records that count, nothing is given by this way.
      },
      forks: async (member, stream, sequence) => {
        if (member !== this.member) return undefined;
        asked.push(`${stream} ${sequence}`);
        const { status, json } = await this.call(`${encodeURIComponent(stream)}/forks/${sequence}`, 'refiller');
        return status === 404 ? [] : (json['items'] as SignedRecord[]).map(refillOf);
      },
    };
  }

  async stop(): Promise<void> {
    await this.parts.watch.stop();
    await this.parts.app.close();
    await this.test.drop();
  }
}

function refillOf({ sequence, key, value, jws }: SignedRecord): RefillRecord {
  return { sequence, key: Buffer.from(key), value: Buffer.from(decodeBase64(value)), jws };
}

type RunnerParts = Pick<ConstructorParameters<typeof Runner>[0], 'database' | 'opening' | 'metrics'>;

function makeRunner({ member, ...ports }: RunnerParts & { readonly member: string }): Runner {
  const claims = new ForkClaims({ member, metrics: ports.metrics, logger: silentLogger });
  return new Runner({
    ...ports,
    dispatch: async (events, tx) => {
      for (const event of events) await writeEffect(event, tx);
      await claims.hear(events, tx);
    },
    quarantine: new Quarantine({ hasher: nodeHasher, instance: member, maxKept: 20 }),
    ...{ logger: silentLogger, wake: () => undefined, maxBatch: 100, maxAttempts: 1 },
  });
}

@Module({})
class ForksModule {}

async function serve(party: string, reader: ForkReader): Promise<NestFastifyApplication> {
  const module = {
    module: ForksModule,
    controllers: [ForksController],
    providers: [{ provide: ForkReader, useValue: reader }],
  };
  return createHttpApp(module, {
    about: { service: 'rig', party, version: '0', agreement: () => '1' },
    http: { requestTimeoutMs: 15_000, maxInFlight: 32 },
    oidc: { issuer: `http://127.0.0.1:9/${party}`, audience: `urn:qalqan:node:${party}` },
    logger: silentLogger,
    metrics: createMetrics({ service: 'rig', instance: party, version: '0', processMetrics: false }),
    health: new HealthRegistry(),
    openapi: { title: 'Rig', description: 'For tests.', version: '1' },
    tokens: TOKENS,
  });
}

const TOKENS: AccessTokens = {
  verify: (token) => {
    const roles = ROLES.filter((role) => role === token);
    if (roles.length === 0) return Promise.reject(new TokenInvalid('the token is not valid here'));
    return Promise.resolve({ sub: `user:${token}`, clientId: `client-${token}`, party: 'tj', roles });
  },
};
