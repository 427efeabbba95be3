import { HubStateV1, type UsedPosition, type VerifiedEvent } from '@qalqan/contracts';
import {
  MemoryCorrelationStore,
  QALQAN_STRONG_1,
  rulesetNamed,
  StateReplayer,
  type ComparisonVerdict,
  type CorrelationStore,
  type Ruleset,
  type StateComparison,
} from '@qalqan/correlation';
import type { Hasher } from '@qalqan/signing';

/** One published hub.state beside what the replay makes of the same positions. */
export interface LoggedComparison extends StateComparison {
  /** Entry of the hub.state record. */
  readonly index: number;
}

/** What to do the reconstruction with; all of it has a default. */
export interface StateReplayOptions {
  readonly store?: CorrelationStore;
  /** Instead of the one that the agreement names. */
  readonly ruleset?: Ruleset;
}

const REMEMBERED = 1_000;

/** Rebuilds the hub's state beside the verification: the very fold the hub runs, over the very events that were verified. */
export class StateReplay {
  #replayer: StateReplayer;
  /** Entries of the hub.state records that wait, by position on the hub's stream. */
  readonly #waiting = new Map<string, number>();
  readonly #recent = new Map<string, string>();

  constructor(
    private readonly hasher: Hasher,
    private readonly options: StateReplayOptions = {},
  ) {
    this.#replayer = this.replayer(options.ruleset ?? QALQAN_STRONG_1);
  }

  /**
   * Correlates by the ruleset that the agreement names; MUST come before the first event. A state under any other, or under
   * one that this build does not know, is `unsupported`.
   */
  under(agreed: string): void {
    const ruleset = this.options.ruleset ?? rulesetNamed(agreed);
    if (ruleset !== undefined) this.#replayer = this.replayer(ruleset);
  }

  private replayer(ruleset: Ruleset): StateReplayer {
    const { store = new MemoryCorrelationStore() } = this.options;
    return new StateReplayer(store, { hasher: this.hasher, ruleset });
  }

  /** Takes the next event of the log; returns the comparisons that it made possible. */
  async accept(event: VerifiedEvent, index: number): Promise<readonly LoggedComparison[]> {
    if (event.type === HubStateV1.type) this.#waiting.set(placeOf(event), index);
    return this.placed(await this.#replayer.feed(event), index);
  }

  /** Takes the position of a record that was refused, as {@link accept} does an event. */
  async pass({ stream, sequence }: UsedPosition, index: number): Promise<readonly LoggedComparison[]> {
    return this.placed(await this.#replayer.pass(stream, sequence), index);
  }

  private placed(comparisons: readonly StateComparison[], index: number): readonly LoggedComparison[] {
    return comparisons.map((comparison) => {
      this.remember(comparison);
      const place = placeOf(comparison);
      const at = this.#waiting.get(place) ?? index;
      this.#waiting.delete(place);
      return { ...comparison, index: at };
    });
  }

  /** Digest that was recomputed for exactly these positions, if it was one of the last thousand. */
  digestAt(positions: Readonly<Record<string, string>>): string | undefined {
    return this.#recent.get(keyOf(positions));
  }

  private remember({ positions, computed }: StateComparison): void {
    if (computed === undefined) return;
    this.#recent.set(keyOf(positions), computed);
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > REMEMBERED && oldest !== undefined) this.#recent.delete(oldest);
  }

  /** hub.state records whose positions the log has not reached so far. */
  get waiting(): number {
    return this.#replayer.waiting;
  }
}

function placeOf({ stream, sequence }: { readonly stream: string; readonly sequence: number }): string {
  return `${stream} ${sequence}`;
}

function keyOf(positions: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(positions).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** Why a comparison is a fault, in words; undefined for one that is none. */
export function faultOf(verdict: ComparisonVerdict): string | undefined {
  switch (verdict) {
    case 'equal':
      return undefined;
    case 'different':
      return "the hub's published state is not the one that its events lead to";
    case 'went-back':
      return 'a published state names an earlier position than the one before it';
    case 'unsupported':
      return 'a published state names a ruleset that this build cannot replay';
  }
}
