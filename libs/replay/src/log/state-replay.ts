import type { VerifiedEvent } from '@qalqan/contracts';

/** One published hub.state beside what the replay makes of the same positions. */
export interface StateComparison {
  /** Entry of the hub.state record. */
  readonly index: number;
  readonly stream: string;
  readonly sequence: number;
  readonly published: string;
  /** Undefined when the record cannot be recomputed, for example because it names an unknown ruleset. */
  readonly computed: string | undefined;
  readonly positions: Readonly<Record<string, string>>;
}

/** Rebuilds the hub's state beside the verification; a fold over the very events that were verified. */
export interface StateReplay {
  /** Takes the next event of the log; returns the comparisons that it made possible. */
  accept(event: VerifiedEvent, index: number): Promise<readonly StateComparison[]>;
  /** hub.state records whose positions the log has not reached so far. */
  readonly waiting: number;
}
