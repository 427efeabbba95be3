import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasCode } from '@qalqan/errors';
import { decodeCursor, encodeCursor, type CursorSpec } from './cursor.js';
import { pageOf } from './page.js';

const bySequence: CursorSpec = { list: 'records', at: 'sequence', id: /^[a-z0-9]{1,20}$/ };
const byInstant: CursorSpec = { list: 'alerts', at: 'instant', id: /^[A-Z]{2}-[0-9]{4}-[0-9]{6}$/ };

const sequences = fc.nat().map((n) => String(n).padStart(16, '0'));
const instants = fc
  .date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const ids = fc.stringMatching(/^[a-z0-9]{1,20}$/);
const references = fc.stringMatching(/^[A-Z]{2}-[0-9]{4}-[0-9]{6}$/);

function refused(spec: CursorSpec, text: string): boolean {
  try {
    decodeCursor(spec, text);
    return false;
  } catch (error) {
    return hasCode(error, 'cursor-invalid');
  }
}

describe('cursors', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(sequences, ids, (at, id) => {
        expect(decodeCursor(bySequence, encodeCursor(bySequence, { at, id }))).toEqual({ at, id });
      }),
    );
    fc.assert(
      fc.property(instants, references, (at, id) => {
        expect(decodeCursor(byInstant, encodeCursor(byInstant, { at, id }))).toEqual({ at, id });
      }),
    );
  });

  it('have one text: nothing but that text is accepted', () => {
    fc.assert(
      fc.property(
        sequences,
        ids,
        fc.nat(),
        fc.constantFrom('=', ' ', '\n', 'A', '-', '+'),
        (at, id, position, extra) => {
          const text = encodeCursor(bySequence, { at, id });
          const place = position % (text.length + 1);
          const changed = text.slice(0, place) + extra + text.slice(place);
          return refused(bySequence, changed) || decodeCursor(bySequence, changed).id !== id;
        },
      ),
    );
    const text = encodeCursor(bySequence, { at: '0000000000000001', id: 'a1' });
    expect(
      [`${text}=`, ` ${text}`, text.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))].every((variant) =>
        refused(bySequence, variant),
      ),
    ).toBe(true);
  });

  it('never accept noise, and never fail in another way', () => {
    fc.assert(fc.property(fc.string({ maxLength: 700 }), (noise) => refused(bySequence, noise)));
    fc.assert(fc.property(fc.json(), (json) => refused(byInstant, Buffer.from(json).toString('base64url'))));
  });

  it('belong to one list', () => {
    expect(
      refused({ ...bySequence, list: 'others' }, encodeCursor(bySequence, { at: '0000000000000001', id: 'a' })),
    ).toBe(true);
  });

  it.each(['2026-02-30T00:00:00.000Z', '2026-01-01T00:00:00Z', '2026-01-01', '1', ''])(
    'do not take %p for an instant',
    (at) => {
      expect(refused(byInstant, encodeCursor(byInstant, { at, id: 'KZ-2026-000001' }))).toBe(true);
    },
  );
});

describe('pageOf', () => {
  it('walks every list without gap or repetition', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(999), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (numbers, limit) => {
        const rows = numbers.toSorted((a, b) => a - b).map((n) => ({ at: String(n).padStart(16, '0'), id: `r${n}` }));
        const seen: string[] = [];
        let start: string | undefined;
        do {
          const after = start === undefined ? undefined : decodeCursor(bySequence, start);
          const read = rows.filter(({ at }) => after === undefined || at > after.at).slice(0, limit + 1);
          const page = pageOf(
            bySequence,
            read,
            limit,
            (row) => row,
            ({ id }) => id,
          );
          expect(page.items.length).toBeLessThanOrEqual(limit);
          seen.push(...page.items);
          start = page.next ?? undefined;
        } while (start !== undefined);
        expect(seen).toEqual(rows.map(({ id }) => id));
      }),
    );
  });
});
