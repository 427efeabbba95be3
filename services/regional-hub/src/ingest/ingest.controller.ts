import { Controller, Inject } from '@nestjs/common';
import type { VerifiedEvent } from '@qalqan/contracts';
import { ConsumesBatch } from '@qalqan/messaging';
import type { Tx } from '@qalqan/store';
import { FoldLoop } from '../fold/fold-loop.js';
import { EventStore } from './event.store.js';
import { FactSource } from './fact-source.js';

/** Takes every party's events in; correlation happens afterwards, by one writer over all streams. */
@Controller()
export class IngestController {
  constructor(
    @Inject(EventStore) private readonly events: EventStore,
    @Inject(FactSource) private readonly facts: FactSource,
    @Inject(FoldLoop) private readonly fold: FoldLoop,
  ) {}

  @ConsumesBatch()
  async ingest(events: readonly VerifiedEvent[], tx: Tx): Promise<void> {
    await this.events.append(tx, events);
    tx.afterCommit(() => {
      this.facts.keep(events);
      this.fold.wake();
    });
  }
}
