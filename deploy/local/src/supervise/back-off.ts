const FIRST_MS = 500;
/** An outage of what a part stands on ends long before anybody would want to wait for a longer pause to end. */
const LONGEST_MS = 10_000;
/** Who ran this long was well: the next crash counts as the first again. */
const STABLE_MS = 60_000;

/** How long to wait before a crashed process is started again: doubles with every crash in a row. */
export class BackOff {
  private crashes = 0;

  /** Called at a crash with how long the process had run; returns the wait in milliseconds. */
  next(ranMs: number): number {
    this.crashes = ranMs >= STABLE_MS ? 1 : this.crashes + 1;
    return Math.min(LONGEST_MS, FIRST_MS * 2 ** (this.crashes - 1));
  }
}
