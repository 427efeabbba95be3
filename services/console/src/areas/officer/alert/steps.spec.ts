import { describe, expect, it } from '@jest/globals';
import { stepsFor } from './steps.js';

type View = Parameters<typeof stepsFor>[0];

const view = (state: View['state'], pending: 'draft' | 'submitted' | null = null): View =>
  ({ party: 'tj', state, pending: pending === null ? null : { revision: 2, state: pending } }) as View;
const BOTH = ['drafter', 'releaser'];

describe('what can be done with an alert', () => {
  it.each([
    [view('draft'), BOTH, ['edit', 'submit']],
    [view('submitted'), BOTH, ['edit', 'release']],
    [view('submitted'), ['drafter'], ['edit']],
    [view('submitted'), ['releaser'], ['release']],
    [view('published'), BOTH, ['correct', 'recall']],
    [view('published', 'draft'), BOTH, ['edit', 'submit', 'recall']],
    [view('published', 'submitted'), ['releaser'], ['release', 'recall']],
    [view('recalled'), BOTH, []],
    [view('published'), ['analyst'], []],
  ] as const)('%j by %j', (alert, roles, steps) => {
    expect(stepsFor(alert, 'tj', roles)).toEqual(steps);
  });

  it('is nothing with an alert of another party', () => {
    expect(stepsFor(view('published'), 'kz', BOTH)).toEqual([]);
  });
});
