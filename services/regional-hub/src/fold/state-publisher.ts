import { Inject, Injectable } from '@nestjs/common';
import { reach } from '@qalqan/config';
import { HubStateV1 } from '@qalqan/contracts';
import { DIGEST_ALGORITHM, type Ruleset } from '@qalqan/correlation';
import { Outbox, TRUST_LIST } from '@qalqan/messaging';
import type { TrustList } from '@qalqan/signing';
import { Database, type Lease } from '@qalqan/store';
import { readState } from '../state/folded-state.js';
import { HUB_SETTINGS, RULESET, type HubSettings } from '../tokens.js';
import { isNews, rememberState } from './published-state.js';
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
      await rememberState(tx, state);
      reach('state.stored');
      tx.afterCommit(() => reach('state.committed'));
      return true;
    });
  }
}
