const FIRST_MS = 500;
/** An outage of what a part stands on ends long before anybody would want to wait for a longer pause to end. */
const LONGEST_MS = 10_000;

/**
 * How long to wait before a process that ended is started again. Not at all when it had been ready: users are waiting.
 * Otherwise twice as long with every start in a row that came to nothing.
 */
export class BackOff {
  private inVain = 0;

  /** Called at an end with whether the process had become ready; returns the wait in milliseconds. */
  next(wasReady: boolean): number {
    this.inVain = wasReady ? 0 : this.inVain + 1;
    return wasReady ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (this.inVain - 1));
  }
}
