import {
  HitChangedV1,
  HitFoundV1,
  HitsGroupedV1,
  HitWithdrawnV1,
  type HitFoundBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { isEvent } from '../consume/event-kind.js';

export interface FoundHit {
  readonly kind: 'found';
  readonly revision: number;
  readonly body: HitFoundBody;
  readonly event: VerifiedEvent;
}

export interface WithdrawnHit {
  readonly kind: 'withdrawn';
  readonly id: string;
  readonly revision: number;
  readonly reason: string;
  readonly event: VerifiedEvent;
}

/** Where a hit stands with the hub's analysts. */
export interface HitStanding {
  readonly state: string;
  /** Code of the list `verdict-reason`; null in the contact view, and where none was given. */
  readonly reason: string | null;
}

/** What a batch does to the hits: the last word per hit, and the last state per hit. */
export interface HitPlan {
  readonly hits: ReadonlyMap<string, FoundHit | WithdrawnHit>;
  readonly states: ReadonlyMap<string, HitStanding>;
}

/** Folds a batch of the hub's events into what `me` has to store; what is for another recipient leaves no trace. */
export function planHits(me: string, events: readonly VerifiedEvent[]): HitPlan {
  const hits = new Map<string, FoundHit | WithdrawnHit>();
  const states = new Map<string, HitStanding>();
  const put = (id: string, effect: FoundHit | WithdrawnHit): void => {
    const before = hits.get(id);
    if (!before || effect.revision > before.revision) hits.set(id, effect);
  };
  for (const event of events) {
    if (isEvent(event, HitFoundV1) && event.body.recipient === me) {
      const { body } = event;
      put(body.hit.id, { kind: 'found', revision: body.hit.revision, body, event });
    } else if (isEvent(event, HitWithdrawnV1) && event.body.recipient === me) {
      const { id, revision, reason } = event.body;
      put(id, { kind: 'withdrawn', id, revision, reason, event });
    } else if (isEvent(event, HitsGroupedV1) && event.body.recipient === me) {
      for (const { id, revision } of event.body.hits)
        put(id, { kind: 'withdrawn', id, revision, reason: 'grouped', event });
    } else if (isEvent(event, HitChangedV1) && event.body.recipient === me) {
      const { hit, state } = event.body;
      states.set(hit, { state, reason: event.body.view === 'full' ? (event.body.reason ?? null) : null });
    }
  }
  return { hits, states };
}

/** References that a hit names to its recipient: both in the full view, the recipient's own in the contact view. */
export function referencesOf(body: HitFoundBody): string[] {
  return body.view === 'full' ? [...body.hit.alerts] : [body.hit.alert];
}
