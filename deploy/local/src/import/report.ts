import { printable } from '../quarantine/records.js';
import type { ImportView } from './send-file.js';

/** A fault as `GET /imports/:id/report` lists it. */
export interface Fault {
  readonly line: number;
  readonly pointer: string;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

/** What became of the rows, in one line. */
export function summaryLine({ next, rows }: ImportView): string {
  const { drafted, unchanged, conflicts, refused } = rows;
  return `${next - 1} lines: ${drafted} drafted, ${unchanged} unchanged, ${conflicts} in conflict, ${refused} refused`;
}

/** The report, one line per fault: where it is and why. */
export function reportLines(faults: readonly Fault[]): string[] {
  const cells = [
    ['line', 'field', 'code', 'reason'],
    ...faults.map(({ line, pointer, column, code, message }) => {
      return [String(line), column ?? (pointer === '' ? '(row)' : pointer), code, message];
    }),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    printable(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
  );
}
