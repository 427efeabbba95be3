import { Controller, Inject } from '@nestjs/common';
import { reach } from '@qalqan/config';
import type { VerifiedEvent } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import { ConsumesBatch } from '@qalqan/messaging';
import type { Tx } from '@qalqan/store';
import { entryOfEvent } from '../ledger/staged-entry.js';
import { stage } from '../ledger/staging.js';
import { SequencerLoop } from '../sequencer/sequencer-loop.js';

/**
 * Takes in every member's events, the log's own among them. They are staged with the position that counts them, in one
 * transaction; from its commit on they will be in the log, whatever happens to this process.
 */
@Controller()
export class StageController {
  constructor(@Inject(SequencerLoop) private readonly sequencer: SequencerLoop) {}

  @ConsumesBatch()
  async take(events: readonly VerifiedEvent[], tx: Tx): Promise<void> {
    await stage(
      tx.manager,
      events.map((event) => entryOfEvent(nodeHasher, event)),
    );
    reach('stage.staged');
    tx.afterCommit(() => this.sequencer.wake());
  }
}
