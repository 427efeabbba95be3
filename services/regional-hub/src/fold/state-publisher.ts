import { Inject, Injectable } from '@nestjs/common';
import { HubStateV1 } from '@qalqan/contracts';
import { DIGEST_ALGORITHM, type Ruleset } from '@qalqan/correlation';
import { Outbox, TRUST_LIST } from '@qalqan/messaging';
import type { TrustList } from '@qalqan/signing';
import { Database, type Lease, type Tx } from '@qalqan/store';
import { readState, type FoldedState } from '../state/folded-state.js';
import { HUB_SETTINGS, RULESET, type HubSettings } from '../tokens.js';
import { lockState, stillLeads } from './state-lock.js';

/** Says in public what the state is, so that an auditor can compare. */
@Injectable()
export class StatePublisher {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(RULESET) private readonly ruleset: Ruleset,
    @Inject(TRUST_LIST) private readonly trust: TrustList,
    @Inject(HUB_SETTINGS) private readonly settings: HubSettings,
  ) {}

  /** Adds a hub.state when state or positions differ from the last one; true when it did. */
  async publish(lease: Lease): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      await lockState(tx, this.settings.leaseMs / 2);
      if (!(await stillLeads(tx, lease))) return false;
      const state = await readState(tx.manager);
      if (!isNews(state)) return false;
      await this.outbox.add(tx, HubStateV1, {
        algorithm: DIGEST_ALGORITHM,
        ruleset: this.ruleset.name,
        agreement: String(this.trust.version),
        positions: { ...state.positions },
        digest: state.digest,
      });
      await remember(tx, state);
      return true;
    });
  }
}

/** An empty state is never said: there is nothing to compare yet. */
function isNews({ positions, digest, published }: FoldedState): boolean {
  if (published === undefined) return Object.keys(positions).length > 0;
  const same = (from: Readonly<Record<string, string>>) =>
    JSON.stringify(Object.entries(from).sort(([one], [other]) => (one < other ? -1 : 1)));
  return digest !== published.digest || same(positions) !== same(published.positions);
}

async function remember({ manager }: Tx, { digest, positions }: FoldedState): Promise<void> {
  await manager.query(`UPDATE fold_state SET published_digest = $1, published_positions = $2::jsonb WHERE id = 1`, [
    digest,
    JSON.stringify(positions),
  ]);
}
