import { Controller, Inject } from '@nestjs/common';
import type { VerifiedEvent } from '@qalqan/contracts';
import { LOGGER } from '@qalqan/http-kit';
import { ConsumesBatch } from '@qalqan/messaging';
import type { Tx } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import { CLOCK, type Clock } from '../clock.js';
import { planChecks } from '../checks/alert-checks.js';
import { planGroups } from '../groups/group-plan.js';
import { planHits } from '../hits/hit-plan.js';
import { planInbox } from '../inbox/inbox-plan.js';
import { NodeMetrics } from '../node.metrics.js';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import { ReceivedStore } from './received.store.js';

/** Everything that comes from Kafka, in batches: six nodes read every stream, so rows go in bulk. */
@Controller()
export class EventConsumer {
  constructor(
    @Inject(PROFILE) private readonly profile: NodeProfile,
    @Inject(ReceivedStore) private readonly received: ReceivedStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(NodeMetrics) private readonly metrics: NodeMetrics,
  ) {}

  /** Plans are pure; one transaction carries them out beside the position. */
  @ConsumesBatch()
  async onEvents(events: readonly VerifiedEvent[], tx: Tx): Promise<void> {
    const me = this.profile.id;
    const foreign = events.filter(({ member }) => member !== me);
    const unknown = await this.received.apply(
      tx,
      {
        inbox: planInbox(me, foreign),
        hits: planHits(me, foreign),
        groups: planGroups(me, foreign),
        checks: planChecks(me, foreign),
        own: events.filter(({ member }) => member === me),
        checkpoints: foreign,
      },
      this.clock.now(),
    );
    tx.afterCommit(() => this.metrics.strangers(unknown.length));
    for (const { stream, sequence, identity } of unknown) {
      this.logger.error('our own stream holds a record that this node did not write', { stream, sequence, identity });
    }
  }
}
