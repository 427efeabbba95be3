import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { LiveController, liveProviders, RateLimit } from '@qalqan/http-kit';
import {
  MessagingModule,
  OwnRecords,
  OwnRecordsController,
  TRUST_LIST,
  type MessagingOptions,
} from '@qalqan/messaging';
import type { Signer, TrustList } from '@qalqan/signing';
import { Database, StoreModule, type StoreOptions } from '@qalqan/store';
import { CLOCK, systemClock, type Clock } from './clock.js';
import { AlertCheckController } from './checks/alert-checks.controller.js';
import { AlertCheckReader } from './checks/alert-checks.reader.js';
import { CheckController } from './checks/check.controller.js';
import { CheckService, type CheckDesk } from './checks/check.service.js';
import { HttpHubDesk } from './checks/hub-desk.js';
import { KnownIndex } from './checks/known-index.js';
import { CheckpointStore } from './consume/checkpoint.store.js';
import { EventConsumer } from './consume/event.consumer.js';
import { OwnLog } from './consume/own-log.js';
import { ReceivedStore } from './consume/received.store.js';
import { CorrectionController } from './correction/correction.controller.js';
import { CorrectionService } from './correction/correction.service.js';
import { DraftKeys } from './drafting/draft-keys.js';
import { DraftingController } from './drafting/drafting.controller.js';
import { DraftingService } from './drafting/drafting.service.js';
import { GroupController } from './groups/group.controller.js';
import { GroupReader } from './groups/group.reader.js';
import { GroupStore } from './groups/group.store.js';
import { HitController } from './hits/hit.controller.js';
import { HitReader } from './hits/hit.reader.js';
import { HitService } from './hits/hit.service.js';
import { HitStore } from './hits/hit.store.js';
import { BatchService } from './import/batch.service.js';
import { ImportController } from './import/import.controller.js';
import { ImportReader } from './import/import.reader.js';
import { ImportStore } from './import/import.store.js';
import { IntakeService } from './import/intake.service.js';
import { RowJudge } from './import/row-judge.js';
import { RowWriter } from './import/row-writer.js';
import { InboxController } from './inbox/inbox.controller.js';
import { InboxReader } from './inbox/inbox.reader.js';
import { InboxService } from './inbox/inbox.service.js';
import { InboxStore } from './inbox/inbox.store.js';
import { StoreController } from './integrity/store.controller.js';
import { Verification } from './integrity/verification.js';
import { AlertDesk } from './lifecycle/alert-desk.js';
import { nodeSources } from './live/node-live.js';
import { NodeMetrics } from './node.metrics.js';
import { PROFILE, type NodeProfile } from './profile/node-profile.js';
import { HttpAuditLog } from './provenance/http-audit-log.js';
import { ProvenanceController } from './provenance/provenance.controller.js';
import { ProvenanceService } from './provenance/provenance.service.js';
import { RecordCheck } from './provenance/record-check.js';
import { SignedRecordReader } from './provenance/signed-record.reader.js';
import { ReadLog } from './read-log/read-log.js';
import { OwnReader } from './reading/own.reader.js';
import { ReadingController } from './reading/reading.controller.js';
import { ReadingService } from './reading/reading.service.js';
import { RecallController } from './recall/recall.controller.js';
import { RecallService } from './recall/recall.service.js';
import { OwnHistory } from './recovery/own-history.js';
import { ReleaseController } from './release/release.controller.js';
import { ReleaseService } from './release/release.service.js';
import { AlertBatchStore } from './store/alert-batch.store.js';
import { AlertStore } from './store/alert.store.js';
import { AUDIT_LOG, CHECK_DESK, HASHER, VERIFIER } from './tokens.js';

/** What quick checks are made with. */
export interface CheckParts {
  /** Base URL of the hub; undefined: it is not asked. */
  readonly hubUrl: string | undefined;
  readonly timeoutMs: number;
  readonly perMinute: number;
  /** Event key of the party. */
  readonly signer: Signer;
}

/** What a node is made with besides database and Kafka. */
export interface NodeParts {
  readonly profile: NodeProfile;
  readonly audit: { readonly url: string; readonly timeoutMs: number };
  readonly checks: CheckParts;
  /** The system's unless a test says otherwise. */
  readonly clock?: Clock;
}

/** What a node is made with. */
export interface NodeOptions extends NodeParts {
  readonly store: StoreOptions;
  readonly messaging: MessagingOptions;
}

/** Order of slices as an alert goes through them. */
const CONTROLLERS = [
  DraftingController,
  ImportController,
  ReleaseController,
  CorrectionController,
  RecallController,
  ReadingController,
  ProvenanceController,
  InboxController,
  HitController,
  GroupController,
  CheckController,
  AlertCheckController,
  OwnRecordsController,
  StoreController,
  LiveController,
  EventConsumer,
];

const SERVICES: Provider[] = [
  ...[NodeMetrics, AlertStore, AlertDesk, DraftKeys, DraftingService, ReleaseService, CorrectionService, RecallService],
  ...[OwnReader, ReadingService, ReadLog, InboxReader, InboxService, InboxStore, HitReader, HitService, HitStore],
  ...[GroupReader, GroupStore],
  ...[ImportStore, ImportReader, IntakeService, RowJudge, RowWriter, BatchService, AlertBatchStore],
  ...[
    OwnLog,
    CheckpointStore,
    ReceivedStore,
    SignedRecordReader,
    RecordCheck,
    ProvenanceService,
    OwnRecords,
    OwnHistory,
  ],
  ...[KnownIndex, CheckService, AlertCheckReader],
  Verification,
  ...liveProviders({ inject: [Database], useFactory: nodeSources }),
];

/** The whole service; one code base for every party. */
@Module({})
export class NodeModule {
  static forRoot(options: NodeOptions): DynamicModule {
    return NodeModule.over([StoreModule.forRoot(options.store), MessagingModule.forRoot(options.messaging)], options);
  }

  /** Over other modules that provide `Database`, `Outbox` and the trust list. */
  static over(foundations: readonly DynamicModule[], parts: NodeParts): DynamicModule {
    return {
      module: NodeModule,
      imports: [...foundations],
      controllers: CONTROLLERS,
      providers: [
        ...SERVICES,
        { provide: PROFILE, useValue: parts.profile },
        { provide: CHECK_DESK, useValue: checkDesk(parts) },
        { provide: CLOCK, useValue: parts.clock ?? systemClock },
        { provide: HASHER, useValue: nodeHasher },
        { provide: VERIFIER, useValue: nodeVerifier },
        {
          provide: AUDIT_LOG,
          inject: [TRUST_LIST],
          useFactory: (trust: TrustList) =>
            new HttpAuditLog({ hasher: nodeHasher, verifier: nodeVerifier, trust, ...parts.audit }),
        },
      ],
    };
  }
}

function checkDesk({ profile: { id: party }, checks }: NodeParts): CheckDesk {
  const { hubUrl: url, timeoutMs, perMinute, signer } = checks;
  return { party, hub: new HttpHubDesk({ url, timeoutMs, party, signer }), rate: new RateLimit(perMinute) };
}
