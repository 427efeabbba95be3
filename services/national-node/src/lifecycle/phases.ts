/**
 * The life of an alert at its owner as data. A correction is a second draft beside a published revision, so the phases
 * that begin with `correction-` are published too: readers see the last released revision until the next is released.
 */
export const PHASES = [
  'draft',
  'submitted',
  'published',
  'correction-draft',
  'correction-submitted',
  'recalled',
] as const;

export const ACTIONS = ['edit', 'submit', 'release', 'correct', 'recall', 'discard'] as const;

export type Phase = (typeof PHASES)[number];
export type Action = (typeof ACTIONS)[number];

/** `gone`: an alert that never left the house was thrown away; its number is not used again. */
export type Outcome = Phase | 'gone';

/** What may happen in each phase and where it leads; what is not listed here is refused. */
export const TRANSITIONS: Readonly<Record<Phase, Readonly<Partial<Record<Action, Outcome>>>>> = {
  draft: { edit: 'draft', submit: 'submitted', discard: 'gone' },
  // An edit voids the submission: what is released is what was submitted.
  submitted: { edit: 'draft', release: 'published', discard: 'gone' },
  published: { correct: 'correction-draft', recall: 'recalled' },
  'correction-draft': {
    edit: 'correction-draft',
    submit: 'correction-submitted',
    discard: 'published',
    recall: 'recalled',
  },
  'correction-submitted': {
    edit: 'correction-draft',
    release: 'published',
    discard: 'published',
    recall: 'recalled',
  },
  recalled: {},
};

/** Where `action` leads from `phase`, or undefined when it is not allowed there. */
export function nextPhase(phase: Phase, action: Action): Outcome | undefined {
  return TRANSITIONS[phase][action];
}

/** State of an alert as the interface names it: what the outside can see of it. */
export type AlertState = 'draft' | 'submitted' | 'published' | 'recalled';

const STATE_OF: Readonly<Record<Phase, AlertState>> = {
  draft: 'draft',
  submitted: 'submitted',
  published: 'published',
  'correction-draft': 'published',
  'correction-submitted': 'published',
  recalled: 'recalled',
};

export function stateOf(phase: Phase): AlertState {
  return STATE_OF[phase];
}

export const ALERT_STATES = ['draft', 'submitted', 'published', 'recalled'] as const satisfies readonly AlertState[];

/** Phases behind a state of the interface, for filters. */
export function phasesOf(state: AlertState): Phase[] {
  return PHASES.filter((phase) => STATE_OF[phase] === state);
}

/** State of the revision that waits for a second person, if there is one. */
export function pendingState(phase: Phase): 'draft' | 'submitted' | undefined {
  switch (phase) {
    case 'draft':
    case 'correction-draft':
      return 'draft';
    case 'submitted':
    case 'correction-submitted':
      return 'submitted';
    case 'published':
    case 'recalled':
      return undefined;
  }
}
