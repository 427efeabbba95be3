/** Lets one loop sleep until somebody has news for it. News that come while it works are not lost. */
export class WakeUp {
  private pending = false;
  private rouse: (() => void) | undefined;

  notify(): void {
    this.pending = true;
    this.rouse?.();
  }

  /** Resolves at once when there are news, otherwise with the next or after `ms`. */
  async wait(ms: number): Promise<void> {
    if (!this.pending) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.rouse = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.rouse = undefined;
    }
    this.pending = false;
  }
}
