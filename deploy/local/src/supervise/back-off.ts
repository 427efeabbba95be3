/** After a first crash there is nothing to wait for: users are waiting. */
const FIRST_MS = 0;
const SECOND_MS = 500;
const LONGEST_MS = 30_000;

/** How long to wait before a crashed process is started again: doubles with every start in a row that came to nothing. */
export class BackOff {
  private inVain = 0;

  /** Called at a crash with whether the process had become ready; returns the wait in milliseconds. */
  next(wasReady: boolean): number {
    if (wasReady) this.inVain = 0;
    const wait = this.inVain === 0 ? FIRST_MS : Math.min(LONGEST_MS, SECOND_MS * 2 ** (this.inVain - 1));
    this.inVain += 1;
    return wait;
  }
}
