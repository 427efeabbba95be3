import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { reach } from '@qalqan/config';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { Invalid } from '@qalqan/errors';
import { LiveController, liveProviders } from '@qalqan/http-kit';
import { TRUST_LIST } from '@qalqan/messaging';
import { decodeVerifierKey, equalBytes, type Signer, type TrustList } from '@qalqan/signing';
import { Database, Leases } from '@qalqan/store';
import { RefusedController } from './consume/refused.controller.js';
import { StageController } from './consume/stage.controller.js';
import { BundleService } from './http/bundle.service.js';
import { CheckpointController } from './http/checkpoint.controller.js';
import { EntriesController } from './http/entries.controller.js';
import { EntryReader } from './http/entry.reader.js';
import { EvidenceController } from './http/evidence.controller.js';
import { ExportService } from './http/export.service.js';
import { ProofService } from './http/proof.service.js';
import { ProofsController } from './http/proofs.controller.js';
import { ReadLog } from './http/read-log.js';
import { RecordReader } from './http/record.reader.js';
import { RecordsController } from './http/records.controller.js';
import { TileService } from './http/tile.service.js';
import { EntryBundlesController, TilesController } from './http/tiles.controller.js';
import { Genesis } from './ledger/genesis.js';
import { auditSources } from './live/audit-live.js';
import { RefusalDesk } from './refusals/refusal-desk.js';
import { RefusalWindows } from './refusals/refusal-windows.js';
import { ReplayJobs } from './replays/replay-jobs.js';
import { ReplayRunner } from './replays/replay-runner.js';
import { ReplaysController } from './replays/replays.controller.js';
import { CheckpointPublisher } from './sequencer/checkpoint-publisher.js';
import { CheckpointRecord } from './sequencer/checkpoint-record.js';
import { Lateness } from './sequencer/lateness.js';
import { Sequencer } from './sequencer/sequencer.js';
import { SequencerLoop } from './sequencer/sequencer-loop.js';
import { SequencerReport } from './sequencer/sequencer-report.js';
import {
  AUDIT_SETTINGS,
  LOG_KEYS,
  MEMBER_SIGNER,
  ON_FATAL,
  type AuditSettings,
  type LogKeys,
  type OnFatal,
} from './tokens.js';
import { LedgerController } from './verify/ledger.controller.js';
import { Verification } from './verify/verification.js';

export interface AuditOptions {
  readonly settings: AuditSettings;
  /** Members whose topics are read. */
  readonly members: readonly string[];
  /** Key that signs checkpoints. */
  readonly logSigner: Signer;
  /** Key that signs the events of the log's member, and what it refuses. */
  readonly memberSigner: Signer;
  /** Path of the checkpoint record. */
  readonly checkpointFile: string;
  readonly onFatal: OnFatal;
}

const CONTROLLERS = [
  StageController,
  RefusedController,
  CheckpointController,
  EntryBundlesController,
  TilesController,
  EntriesController,
  ProofsController,
  EvidenceController,
  RecordsController,
  ReplaysController,
  LedgerController,
  LiveController,
];

const SERVICES = [
  Genesis,
  SequencerReport,
  SequencerLoop,
  CheckpointPublisher,
  Lateness,
  RefusalDesk,
  RefusalWindows,
  ReadLog,
  TileService,
  EntryReader,
  ProofService,
  BundleService,
  ExportService,
  RecordReader,
  ReplayJobs,
  ReplayRunner,
  Verification,
];

/** Everything that is the audit log's own; database, Kafka and HTTP come from beside it. */
@Module({})
export class AuditModule {
  static forRoot(options: AuditOptions): DynamicModule {
    const { settings, members, logSigner, memberSigner, checkpointFile, onFatal } = options;
    return {
      module: AuditModule,
      controllers: CONTROLLERS,
      providers: [
        { provide: AUDIT_SETTINGS, useValue: settings },
        { provide: MEMBER_SIGNER, useValue: memberSigner },
        { provide: ON_FATAL, useValue: onFatal },
        { provide: CheckpointRecord, useFactory: () => new CheckpointRecord(checkpointFile) },
        {
          provide: LOG_KEYS,
          useFactory: (trust: TrustList) => agreedKeys(trust, logSigner, members),
          inject: [TRUST_LIST],
        },
        sequencer(),
        ...SERVICES,
        ...liveProviders({ inject: [Database], useFactory: auditSources }),
      ],
      exports: [Verification],
    };
  }
}

function sequencer(): Provider {
  return {
    provide: Sequencer,
    inject: [Database, CheckpointRecord, LOG_KEYS, Leases, CheckpointPublisher],
    useFactory: (
      database: Database,
      record: CheckpointRecord,
      keys: LogKeys,
      leases: Leases,
      publisher: CheckpointPublisher,
    ) =>
      new Sequencer({
        ...keys,
        database,
        record,
        hasher: nodeHasher,
        verifier: nodeVerifier,
        isValid: (lease) => leases.isValid(lease),
        publish: (tx, checkpoint) => publisher.publish(tx, checkpoint),
        now: () => performance.now(),
        after: (step) => reach(`sequencer.${step}`),
      }),
  };
}

/** The log's key must be the one that everybody verifies with, and every member's topic must be read: else do not start. */
export function agreedKeys(trust: TrustList, signer: Signer, members: readonly string[]): LogKeys {
  const agreed = trust.members().map(({ id }) => id);
  if (agreed.toSorted().join() !== members.toSorted().join()) {
    throw new Invalid('config-invalid', 'QALQAN_MEMBERS does not name the members of the agreement');
  }
  const { vkey } = trust.verified.agreement.log;
  const logKey = decodeVerifierKey(nodeHasher, vkey);
  if (!equalBytes(logKey.publicKey, signer.publicKey)) {
    throw new Invalid('config-invalid', 'QALQAN_LOG_KEY_FILE is not the log key that the agreement names');
  }
  return { logKey, signer: { name: logKey.name, signer } };
}
