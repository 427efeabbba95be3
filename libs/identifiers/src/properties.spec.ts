import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRefused, parseIdentifier, parseMrz, SCHEMES, type Check, type Scheme } from './index.js';
import { compact } from './text/fold.js';

const COUNTRIES = ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'RU', 'AF', 'DE', undefined];
const scheme = fc.constantFrom(...SCHEMES);
const country = fc.constantFrom(...COUNTRIES);
/** Text of any script, and text that looks like numbers as people write them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 150 }),
  fc.string({ unit: fc.constantFrom(...'0123456789ABCXYZ АВСЖ-./+<'), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 20 }),
);

const checkOf = (name: Scheme, value: string): Check | undefined => {
  const reading = parseIdentifier(name, value);
  return isRefused(reading) ? undefined : reading.check;
};

describe('any text', () => {
  it('is read or refused, never thrown at, and a value read again is itself', () => {
    fc.assert(
      fc.property(scheme, text, country, (name, written, where) => {
        const reading = parseIdentifier(name, written, { country: where });
        if (isRefused(reading)) return;
        expect(reading.original).toBe(written);
        expect(parseIdentifier(reading.scheme, reading.value, { country: where })).toMatchObject({
          scheme: reading.scheme,
          value: reading.value,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(text, (written) => compact(compact(written)) === compact(written)),
      { numRuns: 1_000 },
    );
  });

  it('of a zone is read or refused', () => {
    const line = fc.string({ unit: fc.constantFrom(...'PIV<0123456789AKZU'), minLength: 30, maxLength: 44 });
    const lines = fc.array(fc.oneof(line, text), { maxLength: 4 });
    fc.assert(fc.property(lines, (all) => typeof parseMrz(all.join('\n'), { seenOn: '2026-11-24' }) === 'object'));
  });
});

/** Completes a body with the check digit that passes; undefined where none does (an IIN that is never issued). */
function completed(name: Scheme, body: string): string | undefined {
  return [...'0123456789X'].map((digit) => body + digit).find((value) => checkOf(name, value) === 'passed');
}

/** Share of changes of one digit into another, at any place, after which the number still passes. */
function unnoticed(name: Scheme, numbers: readonly string[]): number {
  let changes = 0;
  let passed = 0;
  for (const number of numbers) {
    for (const [at, digit] of Array.from(number).entries()) {
      if (!/[0-9]/.test(digit)) continue;
      for (const other of '0123456789') {
        if (other === digit) continue;
        changes += 1;
        if (checkOf(name, number.slice(0, at) + other + number.slice(at + 1)) === 'passed') passed += 1;
      }
    }
  }
  expect(changes).toBeGreaterThan(300);
  return passed / changes;
}

/** Fifteen bodies of a pattern, the same in every run: `#` is any digit. */
function bodies(pattern: string): string[] {
  return fc
    .sample(
      fc
        .array(fc.nat(9), { minLength: pattern.length, maxLength: pattern.length })
        .map((digits) => pattern.replaceAll('#', () => String(digits.pop()))),
      { numRuns: 15, seed: 9303 },
    )
    .filter((body) => body.length === pattern.length);
}

const numbersOf = (name: Scheme, pattern: string): string[] =>
  bodies(pattern).flatMap((body) => completed(name, body) ?? []);

describe('one digit changed', () => {
  it.each([
    ['imei', '##############'],
    ['wagon-1520', '#######'],
    ['wagon-uic', '###########'],
    ['uz-pinfl', '3121063######'],
  ] as const)('%s: found always', (name, pattern) => {
    expect(unnoticed(name, numbersOf(name, pattern))).toBe(0);
  });

  it('IBAN: found always', () => {
    const ibans = [
      'KZ86125KZT5004100100',
      'DE89370400440532013000',
      'TR330006100519786457841326',
      'PK36SCBL0000001123456702',
    ];
    expect(unnoticed('iban', ibans)).toBe(0);
  });

  it('LEI: found always', () => {
    expect(
      unnoticed('lei', [
        '213800KUD8LAJWSQ9D15',
        '5493001KJTIIGC8Y1R12',
        '529900T8BM49AURSDO55',
        '529900T8BM49AURSDO55',
      ]),
    ).toBe(0);
  });

  it('machine readable zone: in whichever digit of the second line, a check fails', () => {
    const first = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
    const second = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
    for (const [at, digit] of Array.from(second).entries()) {
      for (const other of /[0-9]/.test(digit) ? '0123456789'.replace(digit, '') : '') {
        const zone = parseMrz(`${first}\n${second.slice(0, at)}${other}${second.slice(at + 1)}`, {
          seenOn: '2026-11-24',
        });
        expect(zone).toMatchObject({ composite: 'failed', number: { check: 'failed' } });
      }
    }
  });

  // These promise less: a weight that shares a factor with the modulus hides some changes, ISO 6346 writes 10 as 0, and a waybill's digit is not over its airline.
  it.each([
    ['kz-iin', '9912311####', 0.04, 0.13],
    ['container', 'CSQU######', 0.005, 0.04],
    ['cas', '1######', 0.05, 0.15],
    ['imo-ship', '9#####', 0.05, 0.17],
    ['air-waybill', '020#######', 0.25, 0.37],
  ] as const)('%s (%s): missed between %f and %f of the changes', (name, pattern, least, most) => {
    const share = unnoticed(name, numbersOf(name, pattern));
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
});
