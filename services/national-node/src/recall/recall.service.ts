import { Inject, Injectable } from '@nestjs/common';
import { AlertRecalledV1 } from '@qalqan/contracts';
import type { Caller } from '@qalqan/http-kit';
import { Outbox } from '@qalqan/messaging';
import { HitStore } from '../hits/hit.store.js';
import { AlertDesk, phaseAfter, viewAfter } from '../lifecycle/alert-desk.js';
import { signedState, type SignedState } from '../lifecycle/state-view.js';
import type { ExpectedVersion } from '../lifecycle/version.js';
import { NodeMetrics } from '../node.metrics.js';
import { AlertStore, type Released } from '../store/alert.store.js';

/** Takes a published alert back, at the word of one person: stopping harm must be quick. */
@Injectable()
export class RecallService {
  constructor(
    @Inject(AlertDesk) private readonly desk: AlertDesk,
    @Inject(AlertStore) private readonly alerts: AlertStore,
    @Inject(HitStore) private readonly hits: HitStore,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(NodeMetrics) private readonly metrics: NodeMetrics,
  ) {}

  /** Resolves once recall, trail and signed event are committed; hits that name the alert have left our lists by then. */
  async recall(reference: string, reason: string, caller: Caller, expected: ExpectedVersion): Promise<SignedState> {
    return this.desk.act({ reference, action: 'recall', caller, expected }, async (granted) => {
      const { tx, decision, entry } = granted;
      await this.hits.hideNaming(tx, [reference], 'recalled', entry.at);
      const { revision } = decision;
      const event = await this.outbox.add(tx, AlertRecalledV1, { reference, revision, reason });
      const phase = phaseAfter(decision);
      const released: Released = { reference, kind: 'recalled', phase, reason, event, entry };
      await this.alerts.release(tx, [released]);
      tx.afterCommit(() => this.metrics.released([released]));
      return signedState(viewAfter(granted), event);
    });
  }
}
