import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isRefused, parseIdentifier, parseMrz, SCHEMES, type Scheme } from './index.js';

interface Vectors {
  readonly scheme: Scheme;
  readonly source: readonly string[];
  readonly cases: readonly {
    readonly desc?: string;
    readonly input: string;
    readonly country?: string;
    readonly want: Readonly<Record<string, unknown>>;
  }[];
}

interface MrzVectors {
  readonly cases: readonly {
    readonly desc: string;
    readonly lines: readonly string[];
    readonly want: Readonly<Record<string, unknown>>;
  }[];
}

const FOLDER = join(import.meta.dirname, '..', 'vectors');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T;
const files = readdirSync(FOLDER).filter((name) => name !== 'mrz.json');
const all = files.map((name) => read<Vectors>(name));

describe('vectors', () => {
  it('there is a file for every scheme, with its source, and none of the cases has got lost', () => {
    expect(all.map(({ scheme }) => scheme).sort()).toEqual([...SCHEMES].sort());
    expect(all.every(({ source }) => source.length > 0)).toBe(true);
    expect(all.flatMap(({ cases }) => cases)).toHaveLength(230);
  });

  describe.each(all)('$scheme', ({ scheme, cases }) => {
    it.each(cases.map((one) => [`${one.input} ${one.country ?? ''} ${one.desc ?? ''}`, one] as const))(
      '%s',
      (_, one) => {
        const reading = parseIdentifier(scheme, one.input, { country: one.country });
        expect(reading).toMatchObject(one.want);
        if (isRefused(reading)) return;
        expect(reading).toMatchObject({ scheme, original: one.input });
        expect(parseIdentifier(scheme, reading.value, { country: one.country })).toMatchObject({
          value: reading.value,
        });
      },
    );
  });
});

describe('docs/spec/VECTORS.md', () => {
  it('has a row for each scheme with what its vectors want', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/spec/VECTORS.md'), 'utf8');
    const [, section = ''] = page.split('\n## Identifiers\n');
    const rows = section
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) =>
        line
          .replaceAll('`', '')
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const wants = [...all, { scheme: 'mrz', ...read<MrzVectors>('mrz.json') }].map(({ scheme, cases }) => [
      scheme,
      ...countsOf(cases.map(({ want }) => want)),
    ]);
    const sums = [1, 2, 3, 4, 5].map((at) => wants.reduce((sum, row) => sum + Number(row[at]), 0));
    expect(rows.toSorted()).toEqual([...wants, ['all', ...sums]].map((row) => row.map(String)).toSorted());
  });
});

/** All, check digit passed, failed, none, refused. */
function countsOf(wants: readonly Readonly<Record<string, unknown>>[]): number[] {
  const refused = wants.filter((want) => 'refused' in want).length;
  const [passed = 0, failed = 0] = ['passed', 'failed'].map(
    (check) => wants.filter((want) => want['check'] === check).length,
  );
  return [wants.length, passed, failed, wants.length - refused - passed - failed, refused];
}

describe('machine readable zone', () => {
  const { cases } = read<MrzVectors>('mrz.json');

  it('has its ten cases', () => expect(cases).toHaveLength(10));

  it.each(cases)('$desc', ({ lines, want }) => {
    const zone = parseMrz(lines.join('\n'), { seenOn: '2026-11-24' });
    if ('refused' in zone) throw new Error(zone.refused);
    const { number, birth, expiry, ...rest } = zone;
    const flat = { ...rest, number: number.value, check: number.check, birth: birth.date, expiry: expiry.date };
    expect(flat).toMatchObject(want);
  });
});
