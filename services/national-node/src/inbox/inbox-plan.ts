import {
  AlertCorrectedV1,
  AlertPublishedV1,
  AlertRecalledV1,
  type AlertBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { isEvent } from '../consume/event-kind.js';
import { mayRead } from './audience.js';

/** An alert of another party that we may read, with the event that said so last. */
export interface HeldAlert {
  readonly kind: 'held';
  readonly revision: number;
  readonly alert: AlertBody;
  /** Why it was corrected; undefined for a first publication. */
  readonly reason: string | undefined;
  readonly event: VerifiedEvent;
}

/** An alert that we may no longer read: recalled by its owner, or corrected without us in the audience. */
export interface EmptiedAlert {
  readonly kind: 'recalled' | 'dropped';
  readonly revision: number;
  readonly reason: string | undefined;
  readonly event: VerifiedEvent;
  /** True when this very batch held the alert before: then the fact is stored, whatever stands in the store so far. */
  readonly seen: boolean;
}

/** What a batch does to the inbox: one effect per reference, so that rows go in bulk. */
export type InboxPlan = ReadonlyMap<string, HeldAlert | EmptiedAlert>;

type Effect = HeldAlert | EmptiedAlert;

/**
 * Folds a batch of alert events of other parties into what `me` has to store. An alert that was never addressed to us
 * leaves no trace. The effects do not depend on where batches are cut (see the spec): revisions only grow, a recall is
 * final, and neither a drop nor a recall makes a row where there was none, which the store enforces likewise.
 */
export function planInbox(me: string, events: readonly VerifiedEvent[]): InboxPlan {
  const plan = new Map<string, Effect>();
  for (const event of events) {
    const effect = effectOf(me, event, plan.get(event.subject));
    if (effect) plan.set(event.subject, effect);
  }
  return plan;
}

function effectOf(me: string, event: VerifiedEvent, before: Effect | undefined): Effect | undefined {
  if (isEvent(event, AlertPublishedV1)) {
    const { revision, alert } = event.body;
    return before ? undefined : replaced(me, event, { revision, alert, reason: undefined }, before);
  }
  if (isEvent(event, AlertCorrectedV1)) return replaced(me, event, event.body, before);
  if (isEvent(event, AlertRecalledV1)) {
    // Whom a correction dropped is not told of a recall either.
    if (before && (before.kind !== 'held' || event.body.revision <= before.revision)) return undefined;
    const { revision, reason } = event.body;
    return { kind: 'recalled', revision, reason, event, seen: before !== undefined };
  }
  return undefined;
}

interface Content {
  readonly revision: number;
  readonly alert: AlertBody;
  readonly reason: string | undefined;
}

function replaced(me: string, event: VerifiedEvent, content: Content, before: Effect | undefined): Effect | undefined {
  if (before && (before.kind === 'recalled' || content.revision <= before.revision)) return undefined;
  if (mayRead(me, event.member, content.alert.handling)) return { kind: 'held', ...content, event };
  // First publication to others: nothing of it is ours, not even that it exists.
  if (content.revision === 1) return undefined;
  const seen = before?.kind === 'held' || (before?.kind === 'dropped' && before.seen);
  return { kind: 'dropped', revision: content.revision, reason: undefined, event, seen };
}
