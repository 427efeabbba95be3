import type { EventContract, VerifiedEvent } from '@qalqan/contracts';

/** Narrows an event to the body of one contract; the runner has checked the body against it. */
export function isEvent<Body>(event: VerifiedEvent, contract: EventContract<Body>): event is VerifiedEvent<Body> {
  return event.type === contract.type;
}
