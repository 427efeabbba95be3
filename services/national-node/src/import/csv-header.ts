import type { ErrorDetail } from '@qalqan/errors';
import { RequestInvalid } from '@qalqan/http-kit';
import { columnNamed, REFERENCE_COLUMN, type Column } from './csv-columns.js';
import { readCells } from './csv-cells.js';
import { withoutMark } from './lines.js';

/** What the first line of a file says about all others. */
export interface Header {
  readonly delimiter: string;
  readonly columns: readonly Column[];
}

/** What spreadsheets write, by the settings of their country. */
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a header. Throws {@link RequestInvalid} with the number of each column at fault, never its name: a file without
 * a header begins with somebody's data.
 */
export function readHeader(bytes: Buffer | undefined): Header {
  const line = bytes === undefined ? undefined : withoutMark(bytes);
  const delimiter = line === undefined ? ',' : delimiterOf(line);
  const cells = line === undefined ? undefined : readCells(line, delimiter);
  if (cells === undefined || 'code' in cells) throw headerFaults([fault('', 'is no line of CSV in UTF-8')]);
  const names = cells.map((name) => name.trim());
  const details = names.flatMap((name, at) => nameFaults(name, at, names));
  if (!names.includes(REFERENCE_COLUMN)) details.unshift(fault('', `has no column ${REFERENCE_COLUMN}`));
  if (details.length > 0) throw headerFaults(details);
  return headerFrom(delimiter, names);
}

/** A header that was read before. */
export function headerFrom(delimiter: string, names: readonly string[]): Header {
  return { delimiter, columns: names.flatMap((name) => columnNamed(name) ?? []) };
}

function nameFaults(name: string, at: number, names: readonly string[]): ErrorDetail[] {
  const pointer = `/${at + 1}`;
  if (columnNamed(name) === undefined) return [fault(pointer, 'is no known column')];
  return names.indexOf(name) === at ? [] : [fault(pointer, 'stands there twice')];
}

function fault(place: string, message: string): ErrorDetail {
  return { pointer: `/header${place}`, code: 'schema-invalid', message };
}

function headerFaults(details: readonly ErrorDetail[]): RequestInvalid {
  return new RequestInvalid('schema-invalid', details);
}

/** The delimiter that occurs most; no name of a column has one of them. */
function delimiterOf(line: Buffer): string {
  const text = line.toString('latin1');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: text.split(delimiter).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}
