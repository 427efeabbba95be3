import { Conflict, FourEyesViolation } from '@qalqan/errors';
import { nextPhase, pendingState, type Action, type Outcome, type Phase } from './phases.js';

/** What a decision needs to know of an alert; read under the lock of its row. */
export interface AlertStanding {
  readonly phase: Phase;
  /** Last revision that was released; 0 before the first. */
  readonly publishedRevision: number;
  /** Accounts (`sub`) that drafted, edited or submitted the revision which waits for release. */
  readonly contributors: readonly string[];
}

/** What an accepted action makes of an alert. */
export interface Decision {
  readonly phase: Outcome;
  /** Revision that the action is about: the waiting one, or the one that it makes. */
  readonly revision: number;
}

/**
 * Decides an action of `actor` (the token's `sub`). Throws {@link Conflict} when the phase does not allow it and
 * {@link FourEyesViolation} when the actor had a hand in the revision to be released. A recall is not under four eyes:
 * stopping harm must be quick, and the trail says who did it.
 */
export function decide(standing: AlertStanding, action: Action, actor: string): Decision {
  const phase = nextPhase(standing.phase, action);
  if (phase === undefined) throw new Conflict(`an alert that is ${standing.phase} does not allow this: ${action}`);
  if (action === 'release' && standing.contributors.includes(actor)) {
    throw new FourEyesViolation('who drafted, edited or submitted a revision cannot release it');
  }
  return { phase, revision: revisionOf(standing, action) };
}

function revisionOf({ phase, publishedRevision }: AlertStanding, action: Action): number {
  const makesNew = action === 'correct' || action === 'recall';
  const waits = pendingState(phase) !== undefined;
  // A recall while a correction waits takes the number of that correction, which goes with it: revisions have no gap.
  return makesNew || waits ? publishedRevision + 1 : publishedRevision;
}
