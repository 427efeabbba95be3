import type { Provider } from '@nestjs/common';
import type { OpeningPorts } from '@qalqan/contracts';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import type { TrustList } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { messagingMetrics } from '../metrics.js';
import { DEFAULT_TUNING, TRUST_LIST, type MessagingOptions } from '../messaging-options.js';
import { Outbox } from '../outbox/outbox.js';
import { SigningGate } from '../outbox/signing-gate.js';
import { ForkClaims } from './fork-claims.js';
import { ForkCollector } from './fork-collector.js';
import { ForkProver } from './fork-prover.js';
import { ForkReader } from './fork-reader.js';
import { ForkTeller } from './fork-teller.js';
import { ForkWatch } from './fork-watch.js';
import { HeldRecords } from './held-records.js';

/** Takes down what this service's consumer and quarantine desk hear of forks. */
export function forkClaims({ member, logger, metrics }: MessagingOptions): ForkClaims {
  return new ForkClaims({ member, logger, metrics: messagingMetrics(metrics) });
}

/** What stands behind `ForksController`, and what tells of forks and looks into what is told. */
export function forkProviders(options: MessagingOptions): Provider[] {
  const { logger } = options;
  const metrics = messagingMetrics(options.metrics);
  return [
    {
      provide: HeldRecords,
      inject: [Database],
      useFactory: (database: Database) => new HeldRecords(database, options.held),
    },
    {
      provide: ForkReader,
      inject: [Database, HeldRecords, TRUST_LIST],
      useFactory: (database: Database, held: HeldRecords, trust: TrustList) =>
        new ForkReader({ database, held, opening: openingOf(trust), logger }),
    },
    {
      provide: ForkWatch,
      inject: [Database, HeldRecords, TRUST_LIST, Outbox, SigningGate],
      useFactory: (database: Database, held: HeldRecords, trust: TrustList, outbox: Outbox, gate: SigningGate) => {
        const opening = openingOf(trust);
        const collector = new ForkCollector({ held, opening, sources: options.refill ?? [], logger });
        const shared = { database, collector, opening, metrics, logger };
        return new ForkWatch({
          ...{ database, metrics, logger },
          teller: new ForkTeller({ ...shared, outbox, gate }),
          prover: new ForkProver(shared),
          intervalMs: { ...DEFAULT_TUNING, ...options.tuning }.lagIntervalMs,
        });
      },
    },
  ];
}

function openingOf(trust: TrustList): OpeningPorts {
  return { hasher: nodeHasher, verifier: nodeVerifier, trust };
}
