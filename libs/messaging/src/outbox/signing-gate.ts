import { QalqanError, Unavailable, type ErrorCategory } from '@qalqan/errors';

/** The database is behind what this member has already published: signing would fork its own stream. */
export class PositionRolledBack extends QalqanError {
  readonly category: ErrorCategory = 'unavailable';
  readonly code = 'position-rolled-back';
}

/** The member has published another record at a position that the database holds: whatever is signed next is a fork. */
export class OwnStreamForked extends QalqanError {
  readonly category: ErrorCategory = 'unavailable';
  readonly code = 'own-stream-forked';
}

/** `recovering`: behind, and what is missing is being fetched. The last two are for good. */
export type GateState = 'checking' | 'open' | 'recovering' | 'rolled-back' | 'forked';

/** Closed until the stream's head has been compared with what is published; nothing is signed while it is not open. */
export class SigningGate {
  #state: GateState = 'checking';

  get state(): GateState {
    return this.#state;
  }

  /** From now on events are signed. */
  open(): void {
    this.#state = 'open';
  }

  /** Nothing is signed until the records that are missing are back. */
  recover(): void {
    this.#state = 'recovering';
  }

  /** For good: people restore the database (docs/runbooks/restore.md). */
  refuse(why: 'rolled-back' | 'forked' = 'rolled-back'): void {
    this.#state = why;
  }

  /** Throws `Unavailable` before the comparison, {@link PositionRolledBack} or {@link OwnStreamForked} when it failed. */
  pass(): void {
    switch (this.#state) {
      case 'open':
        return;
      case 'checking':
        throw new Unavailable('the stream has not been compared with Kafka yet');
      case 'recovering':
        throw new PositionRolledBack('the database is behind what this member has published, and is catching up');
      case 'rolled-back':
        throw new PositionRolledBack('the database is behind what this member has published');
      case 'forked':
        throw new OwnStreamForked('the database holds another stream than this member has published');
    }
  }
}
