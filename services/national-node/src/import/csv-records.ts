import { MAX_LINE_BYTES, type Line } from './lines.js';

/** One record of a CSV file: several lines where a quoted cell holds line breaks. */
export interface CsvRecord {
  readonly line: number;
  /** Line after the record. */
  readonly next: number;
  /** Undefined when it is too long, or when a quote is not closed. */
  readonly bytes: Buffer | undefined;
  readonly fault: 'line-too-long' | 'csv-malformed' | undefined;
}

/** A record has at most this many lines: how far a quote that nobody closed can swallow what follows. */
export const MAX_RECORD_LINES = 100;

const QUOTE = 0x22;
const NEWLINE = Buffer.from('\n');

type Place = 'cell' | 'plain' | 'quoted' | 'quote-in-quoted';

/** Puts lines together to records (RFC 4180 §2.6): a quote opens a cell only where the cell begins. */
export class CsvRecords {
  private lines: Line[] = [];
  private size = 0;
  private place: Place = 'cell';

  constructor(private readonly delimiter: number) {}

  /** Records that `line` ends. After a quote that is not closed in time the lines behind it are read anew. */
  push(line: Line): CsvRecord[] {
    const records: CsvRecord[] = [];
    const queue = [line];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const full =
        this.lines.length >= MAX_RECORD_LINES || this.size + (next.bytes?.length ?? Infinity) > MAX_LINE_BYTES;
      if (this.lines.length > 0 && full) queue.unshift(...this.giveUp(records), next);
      else this.add(next, records);
    }
    return records;
  }

  /**
   * What is left at the end of what was sent. An open record is left out, to be sent again with the lines that close
   * it; when nothing follows (`last`) it is at fault, and what stands behind its first line is read without it.
   */
  end(last: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    while (last && this.lines.length > 0) {
      for (const line of this.giveUp(records)) records.push(...this.push(line));
    }
    return records;
  }

  private add(line: Line, records: CsvRecord[]): void {
    const { number, bytes } = line;
    if (bytes === undefined) {
      records.push({ line: number, next: number + 1, bytes, fault: 'line-too-long' });
      return;
    }
    this.lines.push(line);
    this.size += bytes.length + 1;
    this.place = placeAfter(bytes, this.delimiter, this.place === 'quoted' ? 'quoted' : 'cell');
    if (this.place === 'quoted') return;
    const first = this.lines[0] ?? line;
    records.push({ line: first.number, next: number + 1, bytes: joined(this.lines), fault: undefined });
    this.clear();
  }

  /** Refuses the first line of the open record; returns the others. */
  private giveUp(records: CsvRecord[]): Line[] {
    const [first, ...rest] = this.lines;
    if (first !== undefined) {
      records.push({ line: first.number, next: first.number + 1, bytes: undefined, fault: 'csv-malformed' });
    }
    this.clear();
    return rest;
  }

  private clear(): void {
    this.lines = [];
    this.size = 0;
    this.place = 'cell';
  }
}

function joined(lines: readonly Line[]): Buffer {
  const parts = lines.flatMap(({ bytes }, at) => (at === 0 ? [bytes ?? NEWLINE] : [NEWLINE, bytes ?? NEWLINE]));
  return parts.length === 1 ? (parts[0] ?? NEWLINE) : Buffer.concat(parts);
}

function placeAfter(bytes: Buffer, delimiter: number, before: Place): Place {
  let place = before;
  for (const byte of bytes) {
    if (place === 'quoted') {
      if (byte === QUOTE) place = 'quote-in-quoted';
    } else if (byte === delimiter) place = 'cell';
    else if (byte === QUOTE && place !== 'plain') place = 'quoted';
    else place = 'plain';
  }
  return place;
}
