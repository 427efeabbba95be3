import { GroupFoundV1, GroupWithdrawnV1, type GroupFoundBody, type VerifiedEvent } from '@qalqan/contracts';
import { isEvent } from '../consume/event-kind.js';

/** The last word on one group; `body` is undefined where it is withdrawn. */
export interface SaidGroup {
  readonly id: string;
  readonly revision: number;
  readonly body: GroupFoundBody | undefined;
  readonly event: VerifiedEvent;
}

/** What a batch of the hub's events says of groups to `me`, by id. */
export function planGroups(me: string, events: readonly VerifiedEvent[]): ReadonlyMap<string, SaidGroup> {
  const groups = new Map<string, SaidGroup>();
  for (const event of events) {
    const found = isEvent(event, GroupFoundV1);
    if (!found && !isEvent(event, GroupWithdrawnV1)) continue;
    const { recipient, id, revision } = event.body;
    if (recipient !== me || revision <= (groups.get(id)?.revision ?? 0)) continue;
    groups.set(id, { id, revision, body: found ? event.body : undefined, event });
  }
  return groups;
}
