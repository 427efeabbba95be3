import type { DrillResult } from './drill.js';

/** One row of the table that closes a run of drills. */
export interface SummaryRow {
  readonly fault: string;
  readonly verdict: DrillResult['verdict'];
  readonly runs: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** Slowest recovery in seconds; null when nothing had to recover. */
  readonly recoveredSeconds: number | null;
}

const HEAD = ['fault', 'runs', 'acknowledged', 'lost', 'doubled', 'recovered s', ''] as const;

/** What a drill's result comes to. */
export function summaryRow({ drill, verdict, figures }: DrillResult): SummaryRow {
  const { runs, acknowledged, lost, doubled, recoveredMs } = figures;
  const recoveredSeconds = recoveredMs === undefined ? null : Math.round(recoveredMs / 100) / 10;
  return { fault: drill, verdict, runs, acknowledged, lost, doubled, recoveredSeconds };
}

/** The rows as a Markdown table with columns of even width, ready for docs/reliability.md. */
export function summaryTable(rows: readonly SummaryRow[]): string {
  const cells = rows.map((row) => [
    row.fault,
    ...[row.runs, row.acknowledged, row.lost, row.doubled].map(String),
    row.recoveredSeconds === null ? '–' : row.recoveredSeconds.toFixed(1),
    row.verdict === 'survived' ? '' : 'VIOLATED',
  ]);
  const widths = HEAD.map((head, at) => Math.max(head.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const line = (texts: readonly string[]): string => {
    const padded = texts.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)));
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(1, width - 1))}:`));
  return [line(HEAD), `| ${rule.join(' | ')} |`, ...cells.map(line)].join('\n');
}
