import { GroupFoundV1, GroupWithdrawnV1, HitFoundV1, HitsGroupedV1, HitWithdrawnV1 } from '@qalqan/contracts';
import { deliveriesOf, type CorrelationChange, type Delivery, type Ruleset } from '@qalqan/correlation';
import { newEvent, type NewEvent } from '@qalqan/messaging';
import type { TraceContext } from '@qalqan/telemetry';

/** The events that changes of hits and groups need: one per recipient, in the view its handling permits. */
export function eventsFor(
  ruleset: Ruleset,
  changes: readonly CorrelationChange[],
  causeOf: (change: CorrelationChange) => TraceContext | undefined = () => undefined,
): NewEvent[] {
  return changes.flatMap((change) => {
    const cause = causeOf(change);
    return deliveriesOf(ruleset, change).map((delivery) => ({ ...eventOf(delivery), cause }));
  });
}

function eventOf({ kind, body }: Delivery): NewEvent {
  switch (kind) {
    case 'found':
      return newEvent(HitFoundV1, body);
    case 'withdrawn':
      return newEvent(HitWithdrawnV1, body);
    case 'grouped':
      return newEvent(HitsGroupedV1, body);
    case 'group-found':
      return newEvent(GroupFoundV1, body);
    case 'group-withdrawn':
      return newEvent(GroupWithdrawnV1, body);
  }
}
