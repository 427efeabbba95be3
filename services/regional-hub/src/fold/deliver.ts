import { HitFoundV1, HitWithdrawnV1 } from '@qalqan/contracts';
import { deliveriesOf, type HitChange, type Ruleset } from '@qalqan/correlation';
import { newEvent, type NewEvent } from '@qalqan/messaging';

/** The events that changes of hits need: one per recipient, in the view its handling permits. */
export function eventsFor(ruleset: Ruleset, changes: readonly HitChange[]): NewEvent[] {
  return changes
    .flatMap((change) => deliveriesOf(ruleset, change))
    .map(({ kind, body }) => (kind === 'found' ? newEvent(HitFoundV1, body) : newEvent(HitWithdrawnV1, body)));
}
