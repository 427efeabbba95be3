import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnNamed } from './csv-columns.js';
import { safePointer } from './fault.js';
import { LineSplitter, MAX_LINE_BYTES } from './lines.js';
import { CsvReader, type SentRow } from './row-reader.js';

/** Bytes in pieces of these lengths, over and over. */
function pieces(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return parts;
}

const lengths = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });

describe('lines', () => {
  it('are the same however the bytes arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zё]{0,12}$/)), lengths, (lines, cuts) => {
        const splitter = new LineSplitter(1);
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const read = [...pieces(bytes, cuts).flatMap((part) => splitter.push(part)), ...splitter.end()];
        expect(read.map(({ bytes: line }) => line?.toString())).toEqual(lines);
        expect(read.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
      }),
    );
  });

  it('that are too long are dropped while they arrive', () => {
    const splitter = new LineSplitter(5);
    for (let sent = 0; sent <= MAX_LINE_BYTES; sent += 65_536)
      expect(splitter.push(Buffer.alloc(65_536, 'x'))).toEqual([]);
    const [long, short] = splitter.push(Buffer.from('x\nshort\n'));
    expect([long, short?.bytes?.toString()]).toEqual([{ number: 5, bytes: undefined }, 'short']);
  });
});

describe('CSV', () => {
  it('gives back the cells that were written, in the rows and at the lines where they stand', () => {
    const cell = fc.stringMatching(/^[a-zё";,\n]{0,8}$/).map((text) => `<${text}>`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), lengths, (rows, cuts) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const file = `reference;title\n${rows.map((row) => `${row.map(quoted).join(';')}\n`).join('')}`;
        const [splitter, reader] = [new LineSplitter(1), new CsvReader(undefined)];
        const read: SentRow[] = [];
        for (const part of pieces(Buffer.from(file), cuts)) {
          for (const line of splitter.push(part)) read.push(...reader.push(line));
        }
        expect(reader.end(true)).toEqual([]);
        const values = read.flatMap(({ sent }) => (sent.kind === 'row' ? [sent.value] : []));
        expect(values).toEqual(rows.map(([senderReference, title]) => ({ senderReference, alert: { title } })));
        read.slice(1).forEach(({ line }, at) => expect(line).toBe(read[at]?.next));
      }),
    );
  });

  it('has a column for each place of the contract and for nothing else', () => {
    expect(columnNamed('persons.2.documents.1.number')).toMatchObject({
      path: ['persons', 1, 'documents', 0, 'number'],
      type: 'text',
    });
    expect(columnNamed('tlp')).toMatchObject({ path: ['handling', 'tlp'] });
    expect(columnNamed('money.amounts.1.amount')?.type).toBe('number');
    expect(columnNamed('wanted.extradition')?.type).toBe('boolean');
    expect(columnNamed('seizure.concealment')?.type).toBe('list');
    for (const name of ['', 'persons', 'persons.0.role', 'persons.01.role', 'title.x', 'constructor', '__proto__'])
      expect(columnNamed(name)).toBeUndefined();
  });
});

describe('a pointer in a report', () => {
  it('names members of the contract and nothing that a sender made up', () => {
    expect(safePointer('/alert/persons/0/names/12/text')).toBe('/alert/persons/0/names/12/text');
    expect(safePointer('/alert/Иванов/phone +992')).toBe('/alert/*/*');
    expect(safePointer('/+992901234567')).toBe('/*');
    expect(safePointer('/992901234567')).toBe('/*');
  });
});
