import { describe, expect, it } from '@jest/globals';
import type { AlertBody } from '@qalqan/contracts';
import fc from 'fast-check';
import { alertEvent, sampleAlert } from '../testing/events.js';
import { ME, PARTIES, audience, cut, history, keep } from '../testing/inbox-history.js';
import { mayRead } from './audience.js';

describe('what the inbox keeps', () => {
  it('does not depend on where batches are cut', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat({ max: 4 }), { maxLength: 12 }), (events, sizes) => {
        expect(keep(cut(events, sizes))).toEqual(keep(events.map((event) => [event])));
      }),
    );
  });

  it('holds content exactly of alerts whose last revision names us and that are not recalled', () => {
    fc.assert(
      fc.property(history, (events) => {
        const rows = keep([events]);
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
        const rows = keep([events]);
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
    expect(keep([[first, third, second, again]]).get('TJ-2026-000001')?.alert?.title).toBe('third');
    expect(keep([[first], [third], [second], [again]]).get('TJ-2026-000001')?.alert?.title).toBe('third');
  });

  it('says nothing of a recall to whom a correction has dropped', () => {
    const events = [
      alertEvent('uz', 'UZ-2026-000007', 1, ['kz', 'tj']),
      alertEvent('uz', 'UZ-2026-000007', 2, ['tj']),
      alertEvent('uz', 'UZ-2026-000007', 3, undefined),
    ];
    const row = keep([events]).get('UZ-2026-000007');
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
