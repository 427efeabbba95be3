import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openRecord, type VerifiedEvent } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier, signerFromPem } from '@qalqan/crypto-node';
import { Outbox, OwnRecovery, SigningGate, TRUST_LIST } from '@qalqan/messaging';
import { Database } from '@qalqan/store';
import { testDatabase, type TestDatabase } from '@qalqan/testkit';
import { createProgramme, type TestProgramme, type TestRecord } from '@qalqan/testkit/programme';
import type { Clock } from '../clock.js';
import { EventConsumer } from '../consume/event.consumer.js';
import { NodeModule } from '../node.module.js';
import { ENTITIES, MIGRATIONS } from '../store/schema.js';
import { sampleProfile } from './events.js';
import { call, serveNode, type Answer, type Call, type Method } from './serve-node.js';

@Module({})
class FoundationModule {
  static over(database: Database, outbox: Outbox, gate: SigningGate, programme: TestProgramme): DynamicModule {
    return {
      module: FoundationModule,
      global: true,
      providers: [
        { provide: Database, useValue: database },
        { provide: Outbox, useValue: outbox },
        { provide: TRUST_LIST, useValue: programme.trust },
        { provide: SigningGate, useValue: gate },
        { provide: OwnRecovery, useValue: new OwnRecovery() },
      ],
      exports: [Database, Outbox, TRUST_LIST, SigningGate, OwnRecovery],
    };
  }
}

/** A clock that stands still, so that a year in a reference is the year the spec says. */
export const STILL: Clock = { now: () => new Date('2026-11-24T08:00:00.000Z') };

export interface TestNodeOptions {
  readonly auditUrl?: string;
  readonly hubUrl?: string;
  readonly checksPerMinute?: number;
  readonly clock?: Clock;
}

/** One party's node over a real database, with no Kafka: what it publishes stays in the outbox, what it hears is told. */
export class TestNode {
  private constructor(
    readonly party: string,
    readonly db: TestDatabase,
    readonly programme: TestProgramme,
    readonly app: NestFastifyApplication,
  ) {}

  static async start(party: string, options: TestNodeOptions = {}): Promise<TestNode> {
    const db = await testDatabase({ entities: ENTITIES, migrations: MIGRATIONS });
    const programme = await createProgramme();
    const gate = new SigningGate();
    gate.open();
    const signer = signerFromPem(programme.pem.event(party));
    const outbox = new Outbox({ hasher: nodeHasher, signer, trust: programme.trust, member: party, gate });
    const module = NodeModule.over([FoundationModule.over(db.database, outbox, gate, programme)], {
      profile: sampleProfile(party),
      audit: { url: options.auditUrl ?? 'http://127.0.0.1:9', timeoutMs: 500 },
      checks: { hubUrl: options.hubUrl, timeoutMs: 500, perMinute: options.checksPerMinute ?? 1_000, signer },
      clock: options.clock ?? STILL,
    });
    const app = await serveNode(module, party);
    return new TestNode(party, db, programme, app);
  }

  async call(method: Method, path: string, request?: Call): Promise<Answer> {
    return call(this.app, method, path, request);
  }

  /** Hands records to the consumer as the runner would: verified, in order, one transaction for the batch. */
  async receive(...records: readonly TestRecord[]): Promise<void> {
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: this.programme.trust };
    const events: VerifiedEvent[] = [];
    for (const record of records) {
      const { topic, partition, key, value, jws, sequence } = record;
      const opened = await openRecord(ports, { topic, partition, key, value, jws, offset: String(sequence - 1) });
      if (opened.kind === 'refused') throw opened.refusal;
      events.push(opened.event);
    }
    const consumer = this.app.get(EventConsumer);
    await this.db.database.transaction((tx) => consumer.onEvents(events, tx));
  }

  /** What the relay would send, in order. */
  async sent(): Promise<TestRecord[]> {
    const rows = await this.db.sql<Omit<TestRecord, 'partition' | 'sequence' | 'type'> & { sequence: string }>(
      'SELECT topic, key, value, jws, stream, sequence, identity FROM outbox ORDER BY sequence',
    );
    return rows.map((row) => ({ ...row, partition: 0, type: '', sequence: Number(row.sequence) }));
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.db.drop();
  }
}
