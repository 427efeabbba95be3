import { QalqanError, Unavailable, type ErrorCategory } from '@qalqan/errors';

/** The database is behind what this member has already published: signing would fork its own stream. */
export class PositionRolledBack extends QalqanError {
  readonly category: ErrorCategory = 'unavailable';
  readonly code = 'position-rolled-back';
}

export type GateState = 'checking' | 'open' | 'rolled-back';

/** Closed until the stream's head has been compared with Kafka; nothing is signed while it is not open. */
export class SigningGate {
  #state: GateState = 'checking';

  get state(): GateState {
    return this.#state;
  }

  /** From now on events are signed. */
  open(): void {
    this.#state = 'open';
  }

  /** For good: an operator restores the stream first (docs/runbooks). */
  refuse(): void {
    this.#state = 'rolled-back';
  }

  /** Throws `Unavailable` before the comparison, {@link PositionRolledBack} when it failed. */
  pass(): void {
    switch (this.#state) {
      case 'open':
        return;
      case 'checking':
        throw new Unavailable('the stream has not been compared with Kafka yet');
      case 'rolled-back':
        throw new PositionRolledBack('the database is behind what this member has published');
    }
  }
}
