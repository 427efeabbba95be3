import { describe, expect, it } from '@jest/globals';
import type { AlertBody, VerifiedEvent } from '@qalqan/contracts';
import fc from 'fast-check';
import { alertEvent, sampleAlert } from '../testing/events.js';
import { mayRead } from './audience.js';
import { planInbox, type InboxPlan } from './inbox-plan.js';

const PARTIES = ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc'];
const ME = 'kz';

interface Row {
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

const audience = fc.uniqueArray(fc.constantFrom(...PARTIES), { maxLength: PARTIES.length });
type Revision = readonly string[] | 'recall';

/** One alert's life: audiences of its revisions in order, perhaps a recall at the end. */
const life: fc.Arbitrary<Revision[]> = fc
  .tuple(fc.array(audience, { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([revisions, recalled]) => [...revisions, ...(recalled ? (['recall'] as const) : [])]);

/** Lives of several alerts, interleaved as the topics of their owners might be. */
const history = fc
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

function cut(events: readonly VerifiedEvent[], sizes: readonly number[]): VerifiedEvent[][] {
  const batches: VerifiedEvent[][] = [];
  let at = 0;
  for (const size of sizes) {
    batches.push(events.slice(at, at + size));
    at += size;
  }
  return [...batches, events.slice(at)];
}

const store = (batches: readonly (readonly VerifiedEvent[])[]): Map<string, Row> =>
  batches.reduce((rows, batch) => apply(rows, planInbox(ME, batch)), new Map<string, Row>());

describe('what the inbox keeps', () => {
  it('does not depend on where batches are cut', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat({ max: 4 }), { maxLength: 12 }), (events, sizes) => {
        expect(store(cut(events, sizes))).toEqual(store(events.map((event) => [event])));
      }),
    );
  });

  it('holds content exactly of alerts whose last revision names us and that are not recalled', () => {
    fc.assert(
      fc.property(history, (events) => {
        const rows = store([events]);
        const last = new Map(events.map((event) => [event.subject, event]));
        for (const [reference, { body, member }] of last) {
          const alert = (body as { alert?: AlertBody }).alert;
          const readable = alert !== undefined && mayRead(ME, member, alert.handling);
          expect(rows.get(reference)?.alert).toEqual(readable ? alert : undefined);
        }
      }),
    );
  });

  it('keeps no trace of an alert that was never addressed to us', () => {
    fc.assert(
      fc.property(history, (events) => {
        const rows = store([events]);
        const addressed = new Set(
          events
            .filter(({ body, member }) => {
              const { alert } = body as { alert?: AlertBody };
              return alert !== undefined && mayRead(ME, member, alert.handling);
            })
            .map(({ subject }) => subject),
        );
        for (const reference of rows.keys()) expect(addressed).toContain(reference);
      }),
    );
  });

  it('is not moved by a second publication of a reference, nor by an older revision', () => {
    const first = alertEvent('tj', 'TJ-2026-000001', 1, ['kz']);
    const third = alertEvent('tj', 'TJ-2026-000001', 3, ['kz'], sampleAlert({ title: 'third' }));
    const second = alertEvent('tj', 'TJ-2026-000001', 2, [], sampleAlert({ title: 'second' }));
    const again = alertEvent('tj', 'TJ-2026-000001', 1, ['kz'], sampleAlert({ title: 'again' }));
    expect(store([[first, third, second, again]]).get('TJ-2026-000001')?.alert?.title).toBe('third');
    expect(store([[first], [third], [second], [again]]).get('TJ-2026-000001')?.alert?.title).toBe('third');
  });

  it('says nothing of a recall to whom a correction has dropped', () => {
    const events = [
      alertEvent('uz', 'UZ-2026-000007', 1, ['kz', 'tj']),
      alertEvent('uz', 'UZ-2026-000007', 2, ['tj']),
      alertEvent('uz', 'UZ-2026-000007', 3, undefined),
    ];
    const row = store([events]).get('UZ-2026-000007');
    expect(row).toEqual({ state: 'dropped', revision: 2, alert: undefined });
  });
});

describe('who may read', () => {
  it('is the owner and whom the audience names, and nobody else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARTIES), fc.constantFrom(...PARTIES), audience, (party, owner, names) => {
        expect(mayRead(party, owner, { audience: names })).toBe(party === owner || names.includes(party));
      }),
    );
  });
});
