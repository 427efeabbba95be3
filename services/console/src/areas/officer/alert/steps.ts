import type { NodeSchemas } from '@qalqan/api-client';
import { useDesk } from '../../../app/context.js';

/** What can be done with an alert, in the order of its life. */
export type Step = 'edit' | 'submit' | 'release' | 'correct' | 'recall';

type View = Pick<NodeSchemas['schemas']['AlertView'], 'party' | 'state' | 'pending'>;

/** The steps that state and roles permit; the node decides again, and alone knows who had a hand in it. */
export function stepsFor(view: View, party: string, roles: readonly string[]): readonly Step[] {
  if (view.party !== party || view.state === 'recalled') return [];
  const waiting = view.pending?.state ?? (view.state === 'published' ? undefined : view.state);
  const drafts = roles.includes('drafter');
  const releases = roles.includes('releaser');
  const steps: Step[] = [];
  if (drafts && waiting !== undefined) steps.push('edit');
  if (drafts && waiting === 'draft') steps.push('submit');
  if (releases && waiting === 'submitted') steps.push('release');
  if (drafts && waiting === undefined) steps.push('correct');
  if (releases && view.state === 'published') steps.push('recall');
  return steps;
}

export function useSteps(view: View): readonly Step[] {
  const { config, session } = useDesk();
  return stepsFor(view, config.party, session.user.roles);
}
