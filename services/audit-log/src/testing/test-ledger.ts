import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlertPublishedV1, openRecord, type EventContract, type VerifiedEvent } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { replayLog, type LogSource, type ReplayReport } from '@qalqan/replay';
import { noteKey, toHex } from '@qalqan/signing';
import { Leases, type Lease } from '@qalqan/store';
import { testDatabase, type TestDatabase } from '@qalqan/testkit';
import {
  createProgramme,
  reference,
  sampleAlert,
  TEST_ORIGIN,
  type Place,
  type TestProgramme,
} from '@qalqan/testkit/programme';
import { latestCheckpoint, readLeaves, tileReader } from '../ledger/ledger-reader.js';
import { auditMigrations } from '../ledger/migrations.js';
import { entryOfAgreement, entryOfEvent } from '../ledger/staged-entry.js';
import { stage, stageFirst } from '../ledger/staging.js';
import { CheckpointRecord } from '../sequencer/checkpoint-record.js';
import { Sequencer, type SequencerPorts, type Step } from '../sequencer/sequencer.js';

const MIGRATIONS = auditMigrations(undefined);

/** A checkpoint that was published, as the outbox would hold it. */
export interface Published {
  readonly size: number;
  readonly root: string;
}

/** A ledger on a real database, driven by hand. */
export class TestLedger {
  readonly published: Published[] = [];
  readonly recordFile: string;
  readonly record: CheckpointRecord;
  lease!: Lease;
  #made = 0;

  private constructor(
    readonly programme: TestProgramme,
    readonly test: TestDatabase,
    private readonly dir: string,
  ) {
    this.recordFile = join(dir, 'record');
    this.record = new CheckpointRecord(this.recordFile);
  }

  static async create(): Promise<TestLedger> {
    const test = await testDatabase({ migrations: MIGRATIONS });
    const dir = mkdtempSync(join(tmpdir(), 'qalqan-ledger-'));
    const ledger = new TestLedger(await createProgramme(), test, dir);
    const lease = await new Leases(test.database).acquire('sequencer', 'test', 600_000);
    if (lease === undefined) throw new Error('the lease is free');
    ledger.lease = lease;
    await test.database.transaction(({ manager }) =>
      stageFirst(manager, entryOfAgreement(nodeHasher, ledger.programme.trust.verified)),
    );
    return ledger;
  }

  /** A sequencer of a process that has just started; `after` is called after each step. */
  sequencer(after: (step: Step) => void = () => undefined, changes: Partial<SequencerPorts> = {}): Sequencer {
    const { logSigner } = this.programme;
    return new Sequencer({
      database: this.test.database,
      record: this.record,
      hasher: nodeHasher,
      verifier: nodeVerifier,
      signer: { name: TEST_ORIGIN, signer: logSigner },
      logKey: noteKey(nodeHasher, TEST_ORIGIN, logSigner.publicKey),
      isValid: () => true,
      publish: (_tx, { size, root }) => {
        this.published.push({ size, root: toHex(root) });
        return Promise.resolve('0'.repeat(64));
      },
      now: () => performance.now(),
      after,
      ...changes,
    });
  }

  /** Stages alerts of a party, as the consumer does. */
  async stageAlerts(count: number, party = 'kz', place: Place = {}): Promise<void> {
    const events: VerifiedEvent[] = [];
    for (let n = 0; n < count; n += 1) {
      this.#made += 1;
      const body = { reference: reference(party, this.#made), revision: 1 as const, alert: sampleAlert(this.#made) };
      events.push(await this.event(party, AlertPublishedV1, body, place));
    }
    await this.stageEvents(events);
  }

  async stageEvents(events: readonly VerifiedEvent[]): Promise<void> {
    const entries = events.map((event) => entryOfEvent(nodeHasher, event));
    await this.test.database.transaction(({ manager }) => stage(manager, entries));
  }

  /** The next event of a member, opened as the runner opens it. */
  async event<Body>(
    member: string,
    contract: EventContract<Body>,
    body: Body,
    place: Place = {},
  ): Promise<VerifiedEvent> {
    const record = await this.programme.member(member).publish(contract, body, place);
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: this.programme.trust };
    const opened = await openRecord(ports, { ...record, offset: '0' });
    if (opened.kind !== 'event') throw opened.refusal;
    return opened.event;
  }

  /** Turns until nothing is staged. */
  async drain(sequencer: Sequencer): Promise<void> {
    while ((await sequencer.turn(this.lease)) > 0);
  }

  /** Everything that an auditor would verify: tree, tiles, checkpoint, signatures, chains. */
  async audit(): Promise<ReplayReport> {
    return this.test.database.read(async (manager) => {
      const source: LogSource = {
        checkpoint: async () => (await latestCheckpoint(manager))?.note ?? new Uint8Array(),
        async *entries() {
          yield await readLeaves(manager, 0, Number.MAX_SAFE_INTEGER);
        },
        hashTiles: tileReader(manager),
      };
      const ports = { hasher: nodeHasher, verifier: nodeVerifier, now: () => 0 };
      return replayLog(ports, source, { agreementDigest: this.programme.digest });
    });
  }

  async close(): Promise<void> {
    await this.test.drop();
    rmSync(this.dir, { recursive: true, force: true });
  }
}
