import { Module, type DynamicModule } from '@nestjs/common';
import { rulesetNamed, type Ruleset } from '@qalqan/correlation';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { Invalid } from '@qalqan/errors';
import { LiveController, liveProviders } from '@qalqan/http-kit';
import { Outbox, OwnRecords, OwnRecordsController, TRUST_LIST } from '@qalqan/messaging';
import type { TrustList } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { AlertReader } from './alerts/alert.reader.js';
import { AlertsController } from './alerts/alerts.controller.js';
import { ClusterReader } from './clusters/cluster.reader.js';
import { ClustersController } from './clusters/clusters.controller.js';
import { CheckNotices } from './checks/check-notices.js';
import { CheckService } from './checks/check.service.js';
import { ChecksController } from './checks/checks.controller.js';
import { FreshQuestions } from './checks/fresh-questions.js';
import { FoldLoop } from './fold/fold-loop.js';
import { FoldReport } from './fold/fold-report.js';
import { FoldStep } from './fold/fold-step.js';
import { FoldVoice } from './fold/fold-voice.js';
import { StatePublisher } from './fold/state-publisher.js';
import { GroupReader } from './groups/group.reader.js';
import { GroupsController } from './groups/groups.controller.js';
import { HitReader } from './hits/hit.reader.js';
import { HitsController } from './hits/hits.controller.js';
import { Reassessment } from './hits/reassessment.js';
import { VerdictLedger } from './hits/verdict-ledger.js';
import { VerdictService } from './hits/verdict.service.js';
import { EventStore } from './ingest/event.store.js';
import { FactSource } from './ingest/fact-source.js';
import { IngestController } from './ingest/ingest.controller.js';
import { Verification } from './integrity/verification.js';
import type { VerifyPorts } from './integrity/verify-store.js';
import { ReadLog } from './reading/read-log.js';
import { hubSources } from './live/hub-live.js';
import { OwnHistory } from './recovery/own-history.js';
import { ShadowRun } from './shadow/shadow-run.js';
import { StateController } from './state/state.controller.js';
import { StateReader } from './state/state.reader.js';
import { HUB_SETTINGS, ON_FATAL, RULESET, VERIFY_PORTS, type HubSettings, type OnFatal } from './tokens.js';

export interface HubOptions {
  readonly settings: HubSettings;
  /** Parties whose topics are read. */
  readonly parties: readonly string[];
  readonly onFatal: OnFatal;
}

/** Everything that is the hub's own; database, Kafka and HTTP come from beside it. */
@Module({})
export class HubModule {
  static forRoot({ settings, parties, onFatal }: HubOptions): DynamicModule {
    return {
      module: HubModule,
      controllers: [
        IngestController,
        AlertsController,
        HitsController,
        GroupsController,
        ClustersController,
        ChecksController,
        StateController,
        OwnRecordsController,
        LiveController,
      ],
      providers: [
        { provide: HUB_SETTINGS, useValue: settings },
        { provide: ON_FATAL, useValue: onFatal },
        { provide: RULESET, useFactory: (trust: TrustList) => agreedRuleset(trust, parties), inject: [TRUST_LIST] },
        { provide: VERIFY_PORTS, useFactory: verifyPorts, inject: [TRUST_LIST, RULESET, Outbox] },
        EventStore,
        FactSource,
        FoldReport,
        FoldVoice,
        FoldStep,
        StatePublisher,
        FoldLoop,
        ReadLog,
        AlertReader,
        HitReader,
        GroupReader,
        ClusterReader,
        FreshQuestions,
        CheckNotices,
        CheckService,
        VerdictLedger,
        Reassessment,
        VerdictService,
        OwnHistory,
        StateReader,
        OwnRecords,
        Verification,
        ShadowRun,
        ...liveProviders({ inject: [Database], useFactory: hubSources }),
      ],
      exports: [FoldLoop, FoldStep, Verification],
    };
  }
}

/** The ruleset of the agreement; a hub that reads other parties, or correlates by other rules, must not start. */
export function agreedRuleset(trust: TrustList, parties: readonly string[]): Ruleset {
  const agreed = trust.parties().map(({ id }) => id);
  if (agreed.toSorted().join() !== parties.toSorted().join())
    throw new Invalid('config-invalid', 'QALQAN_PARTIES does not name the parties of the agreement');
  const ruleset = rulesetNamed(trust.verified.agreement.ruleset);
  if (ruleset === undefined)
    throw new Invalid('config-invalid', 'this build does not know the ruleset of the agreement');
  return ruleset;
}

function verifyPorts(trust: TrustList, ruleset: Ruleset, { stream }: Outbox): VerifyPorts {
  return { hasher: nodeHasher, verifier: nodeVerifier, trust, ruleset, ownStream: stream };
}
