import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOOKALIKES } from './lookalikes.js';
import { normaliseDocumentNumber, normalisePhone } from './normalise.js';
import { selectorFromKey, selectorKey, selectorsOf } from './selectors.js';

const printed = fc.stringMatching(/^[0-9A-Za-z\u0400-\u04ff][0-9A-Za-z\u0400-\u04ff /.\u2116-]{2,31}$/);

describe('document numbers', () => {
  it.each([
    ['N12345678', 'N12345678'],
    ['n 123-456.78', 'N12345678'],
    ['\u041d12345678', 'H12345678'], // Cyrillic Н has the shape of Latin H
    ['\u0410\u0412 \u2116 0012345', 'AB0012345'],
    ['\u0430\u0432/0012345', 'AB0012345'], // lower-case Cyrillic
    ['\u0411\u0416 77', '\u0411\u041677'], // letters without a Latin twin stay
    ['ID.\u2116 5', 'ID5'],
    ['0O1I', '0O1I'], // digits and letters are never taken for each other
  ])('%s is compared as %s', (number, want) => {
    expect(normaliseDocumentNumber(number)).toBe(want);
  });

  it('are stable: normalising again changes nothing', () => {
    fc.assert(
      fc.property(printed, (number) => {
        const once = normaliseDocumentNumber(number);
        return normaliseDocumentNumber(once) === once && !/[ /.\u2116-]/.test(once);
      }),
    );
  });

  it('keep every letter and digit that tells documents apart', () => {
    fc.assert(
      fc.property(
        printed,
        (number) => normaliseDocumentNumber(number).length === number.replace(/[ /.\u2116-]/g, '').length,
      ),
    );
  });

  it('fold look-alikes to plain Latin capitals only', () => {
    for (const [from, to] of LOOKALIKES) {
      expect(from).toMatch(/^[\u0400-\u04ff]$/);
      expect(to).toMatch(/^[A-Z]$/);
    }
  });
});

describe('telephone numbers', () => {
  it.each([
    ['+7 (701) 000-00-01', '+77010000001'],
    ['+992.90.000.0002', '+992900000002'],
  ])('%s is compared as %s', (number, want) => {
    expect(normalisePhone(number)).toBe(want);
  });
});

describe('selectors of an alert', () => {
  const person = (...documents: { type: string; country: string; number: string }[]) => ({
    role: 'suspect',
    names: [{ text: 'A' }],
    documents,
  });

  it('come once each, in key order, with type and country of a document', () => {
    const selectors = selectorsOf({
      persons: [
        person({ type: 'passport', country: 'UZ', number: 'AA 1' }, { type: 'passport', country: 'KZ', number: 'AA1' }),
        person({ type: 'passport', country: 'KZ', number: 'aa-1' }),
        { role: 'witness', names: [{ text: 'B' }] },
      ],
      phones: [{ number: '+7 701 1' }, { number: '+7(701)1' }],
    });
    expect(selectors.map(selectorKey)).toEqual([
      'document:passport KZ AA1',
      'document:passport UZ AA1',
      'phone:+77011',
    ]);
  });

  it('do not mix a document with a telephone of the same digits', () => {
    const [document, phone] = selectorsOf({
      persons: [person({ type: 'passport', country: 'KZ', number: '77010000001' })],
      phones: [{ number: '+77010000001' }],
    });
    expect(document && phone && selectorKey(document) !== selectorKey(phone)).toBe(true);
    expect([document, phone].map((selector) => selector && selectorFromKey(selectorKey(selector)))).toEqual([
      document,
      phone,
    ]);
  });
});
