import { Inject, Injectable } from '@nestjs/common';
import type { VerifiedEvent } from '@qalqan/contracts';
import type { Tx } from '@qalqan/store';
import { keepChecks, type AlertCheck } from '../checks/alert-checks.js';
import type { SaidGroup } from '../groups/group-plan.js';
import { GroupStore } from '../groups/group.store.js';
import type { HitPlan } from '../hits/hit-plan.js';
import { HitStore } from '../hits/hit.store.js';
import type { InboxPlan } from '../inbox/inbox-plan.js';
import { InboxStore } from '../inbox/inbox.store.js';
import { CheckpointStore } from './checkpoint.store.js';
import { OwnLog } from './own-log.js';

/** What one batch does to this node. */
export interface BatchPlan {
  readonly inbox: InboxPlan;
  readonly hits: HitPlan;
  readonly groups: ReadonlyMap<string, SaidGroup>;
  readonly checks: readonly AlertCheck[];
  /** Events of our own stream. */
  readonly own: readonly VerifiedEvent[];
  /** Events among which checkpoints of the audit log are looked for. */
  readonly checkpoints: readonly VerifiedEvent[];
}

/** Carries out plans, in the order that keeps a hit from outliving the alert it names. */
@Injectable()
export class ReceivedStore {
  constructor(
    @Inject(InboxStore) private readonly inbox: InboxStore,
    @Inject(HitStore) private readonly hits: HitStore,
    @Inject(GroupStore) private readonly groups: GroupStore,
    @Inject(OwnLog) private readonly ownLog: OwnLog,
    @Inject(CheckpointStore) private readonly checkpoints: CheckpointStore,
  ) {}

  /** Returns the events of our own stream that this node did not write. */
  async apply(tx: Tx, plan: BatchPlan, at: Date): Promise<readonly VerifiedEvent[]> {
    const { recalled, dropped } = await this.inbox.apply(tx, plan.inbox, at);
    // Before the hits of this batch: the hub's later word on the same alerts must not be hidden by an earlier recall.
    await this.hits.hideNaming(tx, recalled, 'recalled', at);
    await this.hits.hideNaming(tx, dropped, 'audience', at);
    await this.hits.apply(tx, plan.hits, at);
    await this.groups.apply(tx, plan.groups, at);
    await keepChecks(tx, plan.checks);
    await this.checkpoints.apply(tx, plan.checkpoints, at);
    return this.ownLog.mark(tx, plan.own);
  }
}
