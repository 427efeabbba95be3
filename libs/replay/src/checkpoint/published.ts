import { QalqanError } from '@qalqan/errors';
import type { AuditCheckpointBody, VerifiedEvent } from '@qalqan/contracts';
import { openCheckpoint } from '@qalqan/ledger';
import { equalBytes, toHex, type NoteKey, type Verifier, utf8 } from '@qalqan/signing';
import type { FaultList, FaultPlace } from '../fault.js';
import { CHECKPOINT_WINDOW, type RootHistory } from './root-history.js';

/**
 * Checks the checkpoints that the log has published into itself: each is signed by the log's key, says in its body
 * what its note says, and commits to exactly the entries that stand before it (SPEC-AUD §4). Since all of them lie on
 * one recomputed tree, each pair of them is consistent.
 */
export class PublishedCheckpoints {
  #count = 0;
  #lastSize = 0;

  constructor(
    private readonly verifier: Verifier,
    private readonly logKey: NoteKey,
    private readonly history: RootHistory,
    private readonly faults: FaultList,
  ) {}

  get count(): number {
    return this.#count;
  }

  /** `event` MUST be an audit.checkpoint event at entry `index`, and the history MUST reach at least to that entry. */
  async check(event: VerifiedEvent<AuditCheckpointBody>, index: number): Promise<void> {
    this.#count += 1;
    const place = { index, stream: event.stream, sequence: event.sequence };
    const { origin, size, root, note } = event.body;
    try {
      const { checkpoint } = await openCheckpoint(this.verifier, utf8(note), this.logKey);
      if (checkpoint.origin !== origin || checkpoint.size !== size || toHex(checkpoint.root) !== root) {
        this.faults.add('checkpoint-malformed', 'a published checkpoint and its note disagree', place);
        return;
      }
      this.compare(size, checkpoint.root, index, place);
    } catch (error) {
      if (!(error instanceof QalqanError)) throw error;
      this.faults.add(error.code, `a published checkpoint: ${error.message}`, place);
    }
  }

  private compare(size: number, root: Uint8Array, index: number, place: FaultPlace): void {
    if (size > index) {
      this.faults.add('checkpoint-malformed', 'a published checkpoint commits to entries that come after it', place);
      return;
    }
    if (size < this.#lastSize) {
      this.faults.add('checkpoint-malformed', 'a published checkpoint is smaller than the one before it', place);
      return;
    }
    this.#lastSize = size;
    const expected = this.history.rootAt(size);
    if (expected === undefined) {
      const reason = `a published checkpoint lies more than ${CHECKPOINT_WINDOW} entries behind its own entry`;
      this.faults.add('checkpoint-malformed', reason, place);
    } else if (!equalBytes(expected, root)) {
      this.faults.add('root-mismatch', `a published checkpoint does not commit to the first ${size} entries`, place);
    }
  }
}
