import {
  HitFoundV1,
  HitsGroupedV1,
  HitWithdrawnV1,
  VerdictGivenV1,
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

/** What a batch does to the hits: the last word per hit, and the last verdict per hit. */
export interface HitPlan {
  readonly hits: ReadonlyMap<string, FoundHit | WithdrawnHit>;
  readonly verdicts: ReadonlyMap<string, string>;
}

/** Folds a batch of the hub's events into what `me` has to store; what is for another recipient leaves no trace. */
export function planHits(me: string, events: readonly VerifiedEvent[]): HitPlan {
  const hits = new Map<string, FoundHit | WithdrawnHit>();
  const verdicts = new Map<string, string>();
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
    } else if (isEvent(event, VerdictGivenV1)) {
      verdicts.set(event.body.hit, event.body.verdict);
    }
  }
  return { hits, verdicts };
}

/** References that a hit names to its recipient: both in the full view, the recipient's own in the contact view. */
export function referencesOf(body: HitFoundBody): string[] {
  return body.view === 'full' ? [...body.hit.alerts] : [body.hit.alert];
}
