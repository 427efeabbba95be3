import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOOKALIKES } from '@qalqan/identifiers';
import { normaliseNumber, normalisePhone } from './normalise.js';
import { selectorFromKey, selectorKey, selectorsOf, type Compared } from './selectors.js';

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
    expect(normaliseNumber(number)).toBe(want);
  });

  it('are stable: normalising again changes nothing', () => {
    fc.assert(
      fc.property(printed, (number) => {
        const once = normaliseNumber(number);
        return normaliseNumber(once) === once && !/[ /.\u2116-]/.test(once);
      }),
    );
  });

  it('keep every letter and digit that tells documents apart', () => {
    fc.assert(
      fc.property(printed, (number) => normaliseNumber(number).length === number.replace(/[ /.\u2116-]/g, '').length),
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

  const lorry = (value: string, scheme = 'plate', country = 'KZ') => ({
    mode: 'road',
    type: 'lorry',
    identifiers: [{ scheme, country, value }],
  });
  const keysOf = (alert: Partial<Compared>) => selectorsOf({ persons: [], phones: [], ...alert }).map(selectorKey);

  it.each<[string, Partial<Compared>, string[]]>([
    [
      'an IMEI and an IMEISV of one device',
      { devices: [{ imei: '49-015420-323751-8' }, { imei: '4901542032375101' }] },
      ['device:49015420323751'],
    ],
    ['an IMEI with a wrong check digit', { devices: [{ imei: '490154203237519' }] }, ['device?:49015420323751']],
    [
      'a plate with letters of two alphabets',
      { conveyances: [lorry('123 АВС 02'), lorry('123abc02')] },
      ['plate:plate KZ 123ABC02'],
    ],
    ['a container', { conveyances: [lorry('CSQU 305438-3', 'container')] }, ['container:container CSQU3054383']],
    [
      'an IBAN and the account that is none',
      { accounts: [{ scheme: 'iban', value: 'KZ86 125K ZT50 0410 0100' }] },
      ['account:iban KZ86125KZT5004100100'],
    ],
    [
      'an account number at two banks',
      {
        accounts: [
          { scheme: 'account', country: 'TJ', bank: 'One', value: '42' },
          { scheme: 'account', country: 'TJ', bank: 'Two', value: '42' },
        ],
      },
      ['account:TJ ONE 42', 'account:TJ TWO 42'],
    ],
    [
      'a firearm, by maker and serial',
      {
        firearms: [
          { type: 'pistol', status: 'seized', quantity: 1, make: 'Izhmekh', serial: 'АБ 4417' },
          { type: 'pistol', status: 'seized', quantity: 1, serial: '4417' },
        ],
      },
      ['firearm:IZHMEKH A\u04114417'],
    ],
    ['a thing whose scheme ranks and never links', { conveyances: [lorry('4417', 'serial')] }, []],
  ])('read %s', (_what, alert, keys) => {
    expect(keysOf(alert)).toEqual(keys);
  });

  it('leave victims out, whatever the kind', () => {
    const victim = { ...person({ type: 'passport', country: 'KZ', number: 'N1234567' }), role: 'victim' };
    expect(keysOf({ persons: [victim] })).toEqual([]);
  });

  it('mark a national number that contradicts itself', () => {
    const numbers = ['991231100000', '991231100001'].map((number) => ({ type: 'national_id', country: 'KZ', number }));
    expect(keysOf({ persons: [person(...numbers)] })).toEqual([
      'document:national_id KZ 991231100000',
      'document?:national_id KZ 991231100001',
    ]);
  });
});
