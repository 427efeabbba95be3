import { Overloaded } from '../problem/errors.js';

/** Accounts remembered; those that have been quiet for longest are forgotten first, with nothing lost but a part of a minute. */
const MOST = 10_000;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** How often each account may do something: so many a minute on the long run, and as many at once. */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();

  /** `now` in milliseconds. */
  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Counts one for `account`; throws {@link Overloaded}, which answers 429 with Retry-After, when that is one too many. */
  take(account: string): void {
    const at = this.now();
    const before = this.buckets.get(account) ?? { left: this.perMinute, at };
    const left = Math.min(this.perMinute, before.left + ((at - before.at) * this.perMinute) / 60_000);
    if (left < 1) throw new Overloaded('too many requests of this account');
    // Set anew, so that the map's order is that of the last use.
    this.buckets.delete(account);
    this.buckets.set(account, { left: left - 1, at });
    const [oldest] = this.buckets.keys();
    if (this.buckets.size > MOST && oldest !== undefined) this.buckets.delete(oldest);
  }
}
