const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** Who has been quiet for so long begins anew. */
const FORGET_MS = 60 * 60_000;
const MAX_KEYS = 10_000;

interface Failures {
  readonly count: number;
  /** Of the last one, in milliseconds since the epoch. */
  readonly at: number;
  readonly until: number;
}

/** Counts failed tries by key: the first `free` cost nothing, each further one doubles the wait before the next. */
export class Tries {
  private readonly failures = new Map<string, Failures>();

  constructor(
    private readonly free: number,
    private readonly now: () => number,
  ) {}

  /** Seconds that this key has to wait before it may try again; 0 when it need not. */
  waitOf(key: string): number {
    const found = this.failures.get(key);
    return found === undefined ? 0 : Math.max(0, Math.ceil((found.until - this.now()) / 1000));
  }

  failed(key: string): void {
    const now = this.now();
    const before = this.failures.get(key);
    const count = before === undefined || now - before.at > FORGET_MS ? 1 : before.count + 1;
    const over = count - this.free;
    const wait = over < 0 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** over, LONGEST_WAIT_MS);
    this.failures.delete(key);
    this.failures.set(key, { count, at: now, until: now + wait });
    const oldest = this.failures.keys().next();
    if (this.failures.size > MAX_KEYS && oldest.done !== true) this.failures.delete(oldest.value);
  }

  succeeded(key: string): void {
    this.failures.delete(key);
  }
}
