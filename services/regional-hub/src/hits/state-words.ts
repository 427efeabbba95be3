import { HitChangedV1, type HitChangedBody } from '@qalqan/contracts';
import { recipientsOf, type HitView, type Ruleset, type Verdict } from '@qalqan/correlation';
import { newEvent, type NewEvent } from '@qalqan/messaging';

/** Where a hit stands with the analysts, and the reason that was given: a code of the list `verdict-reason`. */
export interface Standing {
  readonly state: Verdict;
  readonly reason: string | null;
}

/** `hit.changed` for each recipient of the hit, or for `only` some, in the view that each has of it. */
export function stateWords(
  ruleset: Ruleset,
  { hit, left, right }: HitView,
  standing: Standing,
  only?: ReadonlySet<string>,
): NewEvent[] {
  return [...recipientsOf(ruleset, hit, left, right).values()]
    .filter(({ recipient }) => only === undefined || only.has(recipient))
    .map(({ recipient, view }) => newEvent(HitChangedV1, wordFor(recipient, view, hit.id, standing)));
}

function wordFor(
  recipient: string,
  view: HitChangedBody['view'],
  hit: string,
  { state, reason }: Standing,
): HitChangedBody {
  if (view === 'contact') return { recipient, view, hit, state };
  return { recipient, view, hit, state, ...(reason === null ? {} : { reason }) };
}
