import type { Hasher } from '@qalqan/signing';
import type { CorrelationChange } from '../hit/change.js';
import type { Ruleset } from '../ruleset/ruleset.js';

export interface FoldPorts {
  readonly hasher: Hasher;
  readonly ruleset: Ruleset;
}

/** Takes the changes of a batch page by page, before the batch is done; runs in the fold's transaction. */
export type ChangeSink = (changes: readonly CorrelationChange[]) => Promise<void>;
