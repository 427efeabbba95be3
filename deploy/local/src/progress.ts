const HEARTBEAT_MS = 15_000;

/** Prints lines for people; steps with their seconds. */
export interface Progress {
  note(line: string): void;
  /** Runs one step under a line; `work` may return a remark that is put behind its name. */
  step<T>(what: string, work: () => Promise<T>, remark?: (result: T) => string): Promise<T>;
}

/** Progress on standard output: one line per step when it ends, and a sign of life every 15 s while it lasts. */
export const terminalProgress: Progress = {
  note: (line) => console.log(line),
  step: async (what, work, remark) => {
    const started = Date.now();
    const seconds = (): string => `${((Date.now() - started) / 1000).toFixed(1)} s`;
    const timer = setInterval(() => console.log(`  … ${what} (${seconds()})`), HEARTBEAT_MS);
    try {
      const result = await work();
      const detail = remark?.(result) ?? '';
      console.log(`  ✓ ${what}${detail === '' ? '' : `: ${detail}`} (${seconds()})`);
      return result;
    } catch (error) {
      console.log(`  ✗ ${what} (${seconds()})`);
      throw error;
    } finally {
      clearInterval(timer);
    }
  },
};
