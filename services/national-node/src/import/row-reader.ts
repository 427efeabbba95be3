import { parseStrictJson } from '@qalqan/contracts';
import { JsonRefused } from '@qalqan/errors';
import { readCells } from './csv-cells.js';
import { readHeader, type Header } from './csv-header.js';
import { CsvRecords, type CsvRecord } from './csv-records.js';
import { rowOf } from './csv-row.js';
import { safePointer, type Fault } from './fault.js';
import { withoutMark, type Line } from './lines.js';

/** What a file holds at one place. */
export type Sent =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'row'; readonly value: unknown; readonly columnAt: (pointer: string) => string | null };

/** A row of a file as it stands there, not yet judged. */
export interface SentRow {
  readonly line: number;
  /** Line at which the next row begins. */
  readonly next: number;
  /** Bytes that it has in the file, 0 when it was too long to be kept. */
  readonly size: number;
  readonly sent: Sent;
}

/** Makes rows of lines, in order, each line in exactly one row. */
export interface RowReader {
  push(line: Line): SentRow[];
  /** The rest; `last` when nothing of the file comes after. */
  end(last: boolean): SentRow[];
  /** Of a CSV file once its first line was read. */
  readonly header: Header | undefined;
}

const BLANK = /^[\t\r ]*$/;

/** One JSON document a line (https://github.com/ndjson/ndjson-spec), each read as every body is. */
export class NdjsonReader implements RowReader {
  readonly header = undefined;

  push({ number, bytes }: Line): SentRow[] {
    const document = number === 1 && bytes !== undefined ? withoutMark(bytes) : bytes;
    return [{ line: number, next: number + 1, size: bytes?.length ?? 0, sent: documentOf(document) }];
  }

  end(): SentRow[] {
    return [];
  }
}

/** CSV as RFC 4180 has it, with comma, semicolon or tab; the first line names the columns. */
export class CsvReader implements RowReader {
  private records: CsvRecords | undefined;

  /** `header` where the file is gone on with. */
  constructor(private known: Header | undefined) {
    this.records = known === undefined ? undefined : recordsOf(known);
  }

  get header(): Header | undefined {
    return this.known;
  }

  push(line: Line): SentRow[] {
    if (this.known !== undefined && this.records !== undefined) {
      return this.rows(this.known, this.records.push(line));
    }
    this.known = readHeader(line.bytes);
    this.records = recordsOf(this.known);
    return [{ line: line.number, next: line.number + 1, size: 0, sent: { kind: 'nothing' } }];
  }

  end(last: boolean): SentRow[] {
    return this.known === undefined ? [] : this.rows(this.known, this.records?.end(last) ?? []);
  }

  private rows(header: Header, records: readonly CsvRecord[]): SentRow[] {
    return records.map(({ line, next, bytes, fault }) => {
      if (bytes === undefined) return { line, next, size: 0, sent: refused(fault ?? 'csv-malformed') };
      return { line, next, size: bytes.length, sent: cellsOf(header, bytes) };
    });
  }
}

function recordsOf({ delimiter }: Header): CsvRecords {
  return new CsvRecords(delimiter.charCodeAt(0));
}

function documentOf(bytes: Buffer | undefined): Sent {
  if (bytes === undefined) return refused('line-too-long');
  if (bytes.length < 64 && BLANK.test(bytes.toString('latin1'))) return { kind: 'nothing' };
  try {
    return { kind: 'row', value: parseStrictJson(bytes), columnAt: () => null };
  } catch (error) {
    if (!(error instanceof JsonRefused)) throw error;
    const pointer = safePointer(error.pointer ?? '');
    return { kind: 'faults', faults: [{ pointer, column: null, code: error.code, message: error.message }] };
  }
}

function cellsOf(header: Header, bytes: Buffer): Sent {
  const cells = readCells(bytes, header.delimiter);
  if ('code' in cells) return { kind: 'faults', faults: [cells] };
  if (cells.every((cell) => cell.trim() === '')) return { kind: 'nothing' };
  const row = rowOf(header, cells);
  return 'value' in row ? { kind: 'row', ...row } : { kind: 'faults', faults: row };
}

const MESSAGES = {
  'line-too-long': 'is longer than 256 KiB',
  'csv-malformed': 'has a quote that is not closed within 100 lines and 256 KiB',
} as const;

function refused(code: keyof typeof MESSAGES): Sent {
  return { kind: 'faults', faults: [{ pointer: '', column: null, code, message: MESSAGES[code] }] };
}
