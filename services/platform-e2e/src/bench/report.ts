import { readable, type BenchRun, type Figure } from './figures.js';

/** The run as a table: limits first, then each figure with its share of the limits that bound it. */
export function tableOf(run: BenchRun): string {
  const { machine, load } = run;
  return [
    `${run.scenario}: ${machine.cores} cores ${machine.cpu}, ${machine.memoryGiB} GiB, ${machine.os}, Node.js ${machine.node}`,
    `load average ${load.map((value) => value.toFixed(1)).join(' before, ')} after; ${(run.durationMs / 1000).toFixed(0)} s`,
    '',
    'limits of this machine, in this run',
    ...rows(run.limits.map((limit) => [limit.name, valueOf(limit), limit.how])),
    '',
    'figures',
    ...rows(run.figures.map((figure) => [figure.name, valueOf(figure), shares(figure, run.limits), figure.how])),
  ].join('\n');
}

/** Two runs side by side; names that only one of them has are left out. */
export function comparisonOf(before: BenchRun, after: BenchRun): string {
  const known = new Map([...before.limits, ...before.figures].map((figure) => [figure.name, figure]));
  const lines = [...after.limits, ...after.figures].flatMap((figure) => {
    const earlier = known.get(figure.name);
    if (!earlier) return [];
    return [[figure.name, valueOf(earlier), valueOf(figure), `×${(figure.value / earlier.value).toFixed(2)}`]];
  });
  return [`${before.startedAt} → ${after.startedAt}`, ...rows(lines)].join('\n');
}

function valueOf({ value, unit }: Figure): string {
  return `${readable(value)} ${unit}`;
}

function shares({ value, beside }: Figure, limits: readonly Figure[]): string {
  return beside
    .map((name) => {
      const limit = limits.find((candidate) => candidate.name === name);
      if (!limit) throw new RangeError(`there is no limit ${name}`);
      return `${((100 * value) / limit.value).toPrecision(2)} % of ${name}`;
    })
    .join(', ');
}

function rows(cells: readonly (readonly string[])[]): string[] {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
