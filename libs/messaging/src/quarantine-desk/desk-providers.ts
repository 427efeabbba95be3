import type { Provider } from '@nestjs/common';
import type { OpeningPorts } from '@qalqan/contracts';
import { Unavailable } from '@qalqan/errors';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import type { TrustList } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import { HandlerTable, type RegisteredHandler } from '../consume/handler-table.js';
import { forkClaims } from '../forks/fork-providers.js';
import { messagingMetrics } from '../metrics.js';
import { DEFAULT_TUNING, TRUST_LIST, type MessagingOptions } from '../messaging-options.js';
import type { Dispatch } from '../runner/apply-batch.js';
import { RawBytesStrategy } from '../transport/raw-bytes-strategy.js';
import { OpenCount } from './open-count.js';
import { QuarantineDesk } from './quarantine-desk.js';
import { QuarantineReader } from './quarantine-reader.js';

/** What stands behind `QuarantineController`. */
export function deskProviders(options: MessagingOptions): Provider[] {
  const { logger, metrics } = options;
  const intervalMs = { ...DEFAULT_TUNING, ...options.tuning }.lagIntervalMs;
  return [
    {
      provide: OpenCount,
      inject: [Database],
      useFactory: (database: Database) => new OpenCount({ database, logger, metrics, intervalMs }),
    },
    {
      provide: QuarantineReader,
      inject: [Database],
      useFactory: (database: Database) => new QuarantineReader(database),
    },
    {
      provide: QuarantineDesk,
      inject: [Database, TRUST_LIST, RawBytesStrategy, OpenCount],
      useFactory: (database: Database, trust: TrustList, strategy: RawBytesStrategy, open: OpenCount) => {
        const opening: OpeningPorts = { hasher: nodeHasher, verifier: nodeVerifier, trust };
        const handled = dispatchOf(options, trust, strategy);
        const claims = forkClaims(options);
        const dispatch: Dispatch = async (events, tx) => {
          await handled(events, tx);
          await claims.hear(events, tx);
        };
        return new QuarantineDesk({
          ...{ database, opening, dispatch, logger, changed: open.refresh },
          metrics: messagingMetrics(metrics),
        });
      },
    },
  ];
}

/** The handlers are Nest's to find, and known once the consumer was attached. */
function dispatchOf(options: MessagingOptions, trust: TrustList, strategy: RawBytesStrategy): Dispatch {
  let table: HandlerTable | undefined;
  return async (events, tx) => {
    const handlers = strategy.getHandlers() as ReadonlyMap<string, RegisteredHandler>;
    if (handlers.size === 0) throw new Unavailable('the consumer has not started yet');
    table ??= new HandlerTable({ handlers, topics: options.topics, ignored: options.ignored ?? [], trust });
    await table.dispatch(events, tx);
  };
}
