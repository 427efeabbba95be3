import { describe, expect, it } from '@jest/globals';
import { icaoCheckDigit } from '../checks/icao.js';
import { parseMrz, type MachineReadableZone } from './parse-mrz.js';

/** A passport of the second line's parts, with every check digit right. */
function passport(issuer: string, number: string, born: string, optional: string): string {
  const checked = (field: string): string => field + icaoCheckDigit(field);
  const head = checked(number.padEnd(9, '<'));
  const dates = [checked(born), checked('300101')] as const;
  const tail = checked(optional.padEnd(14, '<'));
  const composite = icaoCheckDigit(head + dates[0] + dates[1] + tail);
  return `${`P<${issuer.padEnd(3, '<')}SPECIMEN<<TEST`.padEnd(44, '<')}\n${head}${issuer.padEnd(3, '<')}${dates[0]}F${dates[1]}${tail}${composite}`;
}

function read(text: string, seenOn = '2026-11-24'): MachineReadableZone {
  const zone = parseMrz(text, { seenOn });
  if ('refused' in zone) throw new Error(zone.refused);
  return zone;
}

describe('machine readable zone', () => {
  it.each([
    ['KAZ', 'N12345678', '991231', '991231100000', { scheme: 'kz-iin', country: 'KZ', check: 'passed' }],
    ['UZB', 'AA1234567', '931012', '31210932040247', { scheme: 'uz-pinfl', country: 'UZ', check: 'passed' }],
    ['UZB', 'AA1234567', '931012', '31210932040248', { scheme: 'uz-pinfl', country: 'UZ', check: 'failed' }],
    ['KGZ', 'AC1234567', '000101', '20101190012345', { scheme: 'kg-pin', country: 'KG', check: 'none' }],
    ['TJK', '400123456', '000101', '010000001', { scheme: 'tj-rma', country: 'TJ', check: 'none' }],
  ])('%s prints the national number in the optional field', (issuer, number, born, optional, want) => {
    const zone = read(passport(issuer, number, born, optional));
    expect(zone.personalNumber).toMatchObject({ ...want, value: optional });
    expect(zone.number).toMatchObject({ value: number, country: want.country, check: 'passed', shape: 'known' });
  });

  it('of a state that prints none there has none', () => {
    expect(read(passport('D', 'C01X00T47', '640812', '991231100000'))).not.toHaveProperty('personalNumber');
    expect(read(passport('D', 'C01X00T47', '640812', '')).number.country).toBe('DE');
  });

  it('of a stateless person has no country', () => {
    expect(read(passport('XXA', 'A1234567', '640812', '')).number).not.toHaveProperty('country');
  });

  it.each([
    ['261124', '2026-11-24', '2026-11-24'],
    ['261125', '2026-11-24', '1926-11-25'],
    ['000229', '2026-11-24', '2000-02-29'],
    ['000229', '1999-01-01', undefined],
    ['260230', '2026-11-24', undefined],
  ])('a birth printed %s and seen on %s is %s', (born, seenOn, want) => {
    const { birth } = read(passport('KAZ', 'N12345678', born, ''), seenOn);
    expect(birth.date).toBe(want);
    expect(birth.check).toBe(want === undefined ? 'failed' : 'passed');
  });

  it('with an unknown day keeps what is printed', () => {
    expect(read(passport('AFG', 'P12345678', '70<<<<', '')).birth).toEqual({ printed: '70<<<<', check: 'passed' });
  });

  it.each([
    '',
    'P<UTO',
    `${'<'.repeat(44)}\n${'<'.repeat(44)}`,
    `P<${'A'.repeat(42)}`,
    'Ж'.repeat(44),
    'x'.repeat(300),
  ])('is refused: %s', (text) => {
    expect(parseMrz(text, { seenOn: '2026-11-24' })).toEqual({ refused: 'identifier-malformed' });
  });
});
