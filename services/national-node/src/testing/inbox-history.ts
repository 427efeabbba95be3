import type { AlertBody, VerifiedEvent } from '@qalqan/contracts';
import fc from 'fast-check';
import { planInbox, type InboxPlan } from '../inbox/inbox-plan.js';
import { alertEvent } from './events.js';

/** Everybody whom an audience may name. */
export const PARTIES = ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc'];
/** Whose inbox it is. */
export const ME = 'kz';

/** A row of the inbox as the model keeps it. */
export interface Row {
  readonly state: 'held' | 'recalled' | 'dropped';
  readonly revision: number;
  readonly alert: AlertBody | undefined;
}

/** The store as a model; the SQL of `inbox.store.ts` obeys the same rules. */
function apply(rows: ReadonlyMap<string, Row>, plan: InboxPlan): Map<string, Row> {
  const next = new Map(rows);
  for (const [reference, effect] of plan) {
    const before = next.get(reference);
    if (before && (before.state === 'recalled' || effect.revision <= before.revision)) continue;
    if (effect.kind === 'held') {
      next.set(reference, { state: 'held', revision: effect.revision, alert: effect.alert });
    } else if (effect.seen || before?.state === 'held' || (before && effect.kind === 'dropped')) {
      next.set(reference, { state: effect.kind, revision: effect.revision, alert: undefined });
    }
  }
  return next;
}

export const audience = fc.uniqueArray(fc.constantFrom(...PARTIES), { maxLength: PARTIES.length });
type Revision = readonly string[] | 'recall';

/** One alert's life: audiences of its revisions in order, perhaps a recall at the end. */
const life: fc.Arbitrary<Revision[]> = fc
  .tuple(fc.array(audience, { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([revisions, recalled]) => [...revisions, ...(recalled ? (['recall'] as const) : [])]);

/** Lives of several alerts, interleaved as the topics of their owners might be. */
export const history = fc
  .array(fc.tuple(fc.constantFrom('tj', 'uz', 'kg'), life), { minLength: 1, maxLength: 4 })
  .chain((lives) => {
    const queues = lives.map(([owner, revisions], at) =>
      revisions.map((revision, index) => {
        const reference = `${owner.toUpperCase()}-2026-00000${at + 1}`;
        return alertEvent(owner, reference, index + 1, revision === 'recall' ? undefined : [...revision]);
      }),
    );
    const total = queues.reduce((sum, queue) => sum + queue.length, 0);
    return fc
      .array(fc.nat({ max: 99 }), { minLength: total, maxLength: total })
      .map((picks) => interleave(queues, picks));
  });

function interleave(queues: readonly VerifiedEvent[][], picks: readonly number[]): VerifiedEvent[] {
  const left = queues.map((queue) => [...queue]);
  return picks.map((pick) => {
    const open = left.filter((queue) => queue.length > 0);
    return open[pick % open.length]!.shift()!;
  });
}

/** Batches of these sizes, the rest in the last. */
export function cut(events: readonly VerifiedEvent[], sizes: readonly number[]): VerifiedEvent[][] {
  const batches: VerifiedEvent[][] = [];
  let at = 0;
  for (const size of sizes) {
    batches.push(events.slice(at, at + size));
    at += size;
  }
  return [...batches, events.slice(at)];
}

/** What the model keeps after these batches. */
export const keep = (batches: readonly (readonly VerifiedEvent[])[]): Map<string, Row> =>
  batches.reduce((rows, batch) => apply(rows, planInbox(ME, batch)), new Map<string, Row>());
