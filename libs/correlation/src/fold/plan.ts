import type { AlertEntry, RecalledAlert } from './alert-state.js';
import type { FoldFact } from './facts.js';

/** Why a verified event has no effect. It stays in the log; the hub counts and shows it. */
export type IgnoredReason = 'already-published' | 'not-published' | 'already-recalled' | 'revision-not-later';

export interface Ignored {
  readonly stream: string;
  readonly sequence: number;
  readonly reason: IgnoredReason;
}

/** One alert across a batch: what it was, what it is now. */
export interface AlertTransition {
  readonly before: AlertEntry | undefined;
  readonly after: AlertEntry;
}

export interface AlertPlan {
  readonly transitions: ReadonlyMap<string, AlertTransition>;
  readonly ignored: readonly Ignored[];
}

type AlertFact = Exclude<FoldFact, { kind: 'verdict-given' }>;

/**
 * Runs the life cycle of each alert over the facts in the order given. Only the order within one alert matters, and
 * all its events stand on its owner's stream; so every interleaving of streams gives the same plan.
 */
export function planAlerts(known: ReadonlyMap<string, AlertEntry>, facts: readonly AlertFact[]): AlertPlan {
  const now = new Map<string, AlertEntry>();
  const ignored: Ignored[] = [];
  for (const fact of facts) {
    const reference = referenceOf(fact);
    const judged = judge(now.get(reference) ?? known.get(reference), fact);
    if (typeof judged === 'string') ignored.push({ stream: fact.stream, sequence: fact.sequence, reason: judged });
    else now.set(reference, judged);
  }
  const transitions = new Map(
    [...now].map(([reference, after]) => [reference, { before: known.get(reference), after }]),
  );
  return { transitions, ignored };
}

export function referenceOf(fact: AlertFact): string {
  return fact.kind === 'alert-recalled' ? fact.reference : fact.alert.reference;
}

function judge(current: AlertEntry | undefined, fact: AlertFact): AlertEntry | IgnoredReason {
  if (current?.state === 'recalled') return 'already-recalled';
  if (fact.kind === 'alert-published') {
    return current === undefined ? { ...fact.alert, state: 'live' } : 'already-published';
  }
  if (current === undefined) return 'not-published';
  const after = fact.kind === 'alert-recalled' ? recalledBy(fact) : { ...fact.alert, state: 'live' as const };
  return after.revision > current.revision ? after : 'revision-not-later';
}

function recalledBy({ reference, owner, revision, identity }: AlertFact & { kind: 'alert-recalled' }): RecalledAlert {
  return { state: 'recalled', reference, owner, revision, identity };
}
