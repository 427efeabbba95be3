import { describe, expect, it } from '@jest/globals';
import { hasCode } from '@qalqan/errors';
import fc from 'fast-check';
import { decide, type AlertStanding, type Decision } from './decide.js';
import {
  ACTIONS,
  PHASES,
  TRANSITIONS,
  nextPhase,
  pendingState,
  phasesOf,
  stateOf,
  type Action,
  type Phase,
} from './phases.js';

const OFFICERS = ['aibek', 'botagoz', 'chingiz'];
const START: AlertStanding = { phase: 'draft', publishedRevision: 0, contributors: ['aibek'] };

interface Released {
  readonly revision: number;
  readonly by: string;
  readonly contributors: readonly string[];
}

/** The rows as a model: what the database does with a decision. */
function apply(standing: AlertStanding, action: Action, actor: string, { phase, revision }: Decision): AlertStanding {
  if (phase === 'gone') throw new Error('nothing is left');
  const contributed = action === 'edit' || action === 'submit' || action === 'correct';
  return {
    phase,
    publishedRevision: action === 'release' || action === 'recall' ? revision : standing.publishedRevision,
    contributors: contributed
      ? [...(action === 'correct' ? [] : standing.contributors), actor]
      : pendingState(phase) === undefined
        ? []
        : standing.contributors,
  };
}

const steps = fc.array(fc.tuple(fc.constantFrom(...ACTIONS), fc.constantFrom(...OFFICERS)), { maxLength: 40 });

/** Plays the steps that are allowed; a refused one changes nothing. */
function play(moves: readonly (readonly [Action, string])[]): { standing: AlertStanding; released: Released[] } {
  let standing = START;
  const released: Released[] = [];
  for (const [action, by] of moves) {
    let decision: Decision;
    try {
      decision = decide(standing, action, by);
    } catch (error) {
      expect(hasCode(error, 'state-conflict') || hasCode(error, 'four-eyes')).toBe(true);
      continue;
    }
    if (decision.phase === 'gone') break;
    if (action === 'release') released.push({ revision: decision.revision, by, contributors: standing.contributors });
    if (action === 'recall') released.push({ revision: decision.revision, by, contributors: [] });
    standing = apply(standing, action, by, decision);
  }
  return { standing, released };
}

describe('the life of an alert', () => {
  it('never lets anybody release what they had a hand in, whatever happened before', () => {
    fc.assert(
      fc.property(steps, (moves) => {
        for (const { by, contributors } of play(moves).released) expect(contributors).not.toContain(by);
      }),
    );
  });

  it('publishes revisions without gap or repetition, a recall included', () => {
    fc.assert(
      fc.property(steps, (moves) => {
        const { standing, released } = play(moves);
        expect(released.map(({ revision }) => revision)).toEqual(released.map((_, at) => at + 1));
        expect(standing.publishedRevision).toBe(released.length);
      }),
    );
  });

  it('shows the outside a published alert exactly when a revision is out and no recall is', () => {
    fc.assert(
      fc.property(steps, (moves) => {
        const { standing } = play(moves);
        expect(stateOf(standing.phase) === 'published').toBe(
          standing.publishedRevision > 0 && standing.phase !== 'recalled',
        );
      }),
    );
  });

  it('has no way to publish past submission', () => {
    const into = PHASES.filter((phase) => nextPhase(phase, 'release') !== undefined);
    expect(into).toEqual(['submitted', 'correction-submitted']);
    expect(into.map(pendingState)).toEqual(['submitted', 'submitted']);
  });

  it('reaches every phase, and leaves none but the recalled one shut', () => {
    const reached = new Set<Phase | 'gone'>(['draft']);
    // A set that grows while it is walked is walked to its end.
    for (const phase of reached) {
      for (const next of Object.values(phase === 'gone' ? {} : TRANSITIONS[phase])) reached.add(next);
    }
    expect([...reached].sort()).toEqual([...PHASES, 'gone'].sort());
    expect(PHASES.filter((phase) => Object.keys(TRANSITIONS[phase]).length === 0)).toEqual(['recalled']);
  });

  it('throws away only what never left the house', () => {
    for (const phase of PHASES) {
      if (nextPhase(phase, 'discard') === 'gone') expect(stateOf(phase)).not.toBe('published');
    }
  });

  it('voids a submission by an edit', () => {
    expect(nextPhase('submitted', 'edit')).toBe('draft');
    expect(nextPhase('correction-submitted', 'edit')).toBe('correction-draft');
  });

  it('lets one person recall alone', () => {
    const standing: AlertStanding = { phase: 'correction-submitted', publishedRevision: 3, contributors: ['aibek'] };
    expect(decide(standing, 'recall', 'aibek')).toEqual({ phase: 'recalled', revision: 4 });
  });

  it('names every phase under one state of the interface', () => {
    const all = (['draft', 'submitted', 'published', 'recalled'] as const).flatMap(phasesOf);
    expect([...all].sort()).toEqual([...PHASES].sort());
  });
});
