import { parse } from 'csv-parse/sync';
import type { Fault } from './fault.js';

const CR = 0x0d;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Cells of one record, or what is wrong with it as a whole. */
export function readCells(bytes: Buffer, delimiter: string): string[] | Fault {
  // Lines end with LF; the CR that Windows puts before it is no part of the last cell.
  const line = bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes;
  let text: string;
  try {
    text = utf8.decode(line);
  } catch {
    return whole('text-not-utf8', 'is not UTF-8');
  }
  if (text.includes('\0')) return whole('csv-malformed', 'holds a NUL');
  try {
    const records = parse(text, { delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true });
    const [cells, ...surplus] = records;
    return surplus.length === 0 ? (cells ?? []) : whole('csv-malformed', 'is more than one record');
  } catch {
    return whole('csv-malformed', 'has a quote out of place');
  }
}

function whole(code: Fault['code'], message: string): Fault {
  return { pointer: '', column: null, code, message };
}
