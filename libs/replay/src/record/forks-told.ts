import type { StreamForkedBody, VerifiedEvent } from '@qalqan/contracts';
import type { LoggedForks } from '../log/report.js';

/** A log in which nobody tells of a fork. */
export const NO_FORKS: LoggedForks = { told: 0, positions: [] };

/** Positions that a report names; whoever forks them all does not fill it. */
const MAX_POSITIONS = 100;

/**
 * Gathers what members say of forks. No fault of the log: it holds one record of each position, and what is said is a
 * claim until somebody opens both (docs/adr/0005).
 */
export class ForksTold {
  readonly #positions = new Map<
    string,
    { readonly stream: string; readonly sequence: number; readonly by: Set<string> }
  >();
  #told = 0;

  take({ member, body: { stream, sequence } }: VerifiedEvent<StreamForkedBody>): void {
    this.#told += 1;
    const key = `${stream} ${sequence}`;
    const known = this.#positions.get(key);
    if (known !== undefined) known.by.add(member);
    else if (this.#positions.size < MAX_POSITIONS)
      this.#positions.set(key, { stream, sequence, by: new Set([member]) });
  }

  summary(): LoggedForks {
    const positions = [...this.#positions.values()].map(({ by, ...place }) => ({ ...place, by: [...by].sort() }));
    return { told: this.#told, positions };
  }
}
