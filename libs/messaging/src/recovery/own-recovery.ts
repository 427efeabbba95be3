import type { VerifiedEvent } from '@qalqan/contracts';
import type { Tx } from '@qalqan/store';

/**
 * Does again in the service's own tables what its own events say, in the transaction that takes them back into the
 * outbox. Events come once each and in order; an event has its offset in the topic, or a negative one when somebody
 * else than the topic gave it.
 */
export type ApplyOwn = (events: readonly VerifiedEvent[], tx: Tx) => Promise<void>;

/**
 * Where a service says how it takes its own events back after its database was restored. One that says nothing never
 * signs again on a database that is behind its stream.
 */
export class OwnRecovery {
  #apply: ApplyOwn | undefined;

  /** To be called before the application is bootstrapped, once. */
  register(apply: ApplyOwn): void {
    if (this.#apply !== undefined) throw new TypeError('recovery is registered already');
    this.#apply = apply;
  }

  get apply(): ApplyOwn | undefined {
    return this.#apply;
  }
}
