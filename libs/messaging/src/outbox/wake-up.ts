/** A wait that can be cut short; a call that comes before the wait is not lost. */
export class WakeUp {
  private called = false;
  private end: (() => void) | undefined;

  /** Ends the present wait, or makes the next one end at once. */
  wake(): void {
    this.called = true;
    this.end?.();
  }

  /** Resolves after `ms`, or as soon as {@link wake} is called. */
  async wait(ms: number): Promise<void> {
    if (!this.called) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.end = undefined;
    this.called = false;
  }
}
