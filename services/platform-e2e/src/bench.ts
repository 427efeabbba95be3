import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BenchRun } from './bench/figures.js';
import { importBench } from './bench/import.js';
import { comparisonOf, tableOf } from './bench/report.js';
import { smoke } from './bench/smoke.js';
import type { Platform } from './platform/platform.js';
import { quietTimeouts } from './platform/quiet-timeouts.js';
import { withPlatform } from './platform/with-platform.js';

const USAGE = `bench [smoke] [import] [--json FILE]   measure, print a table, write JSON
bench --compare BEFORE.json AFTER.json   two runs side by side`;
const LOGS = join(fileURLToPath(new URL('../../..', import.meta.url)), '.qalqan', 'bench-logs');

type Scenario = (platform: Platform, note: (line: string) => void) => Promise<BenchRun>;
const SCENARIOS: Readonly<Record<string, Scenario>> = { smoke, import: importBench };

quietTimeouts();
process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, compare: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.compare) return compare(positionals);
  const names = positionals.length === 0 ? ['smoke'] : positionals;
  const scenarios = names.flatMap((name) => SCENARIOS[name] ?? []);
  if (scenarios.length < names.length) {
    console.error(USAGE);
    return 2;
  }
  const runs = await measure(scenarios);
  for (const run of runs) console.log(`\n${tableOf(run)}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(runs, null, 2)}\n`);
  return 0;
}

function measure(scenarios: readonly Scenario[]): Promise<BenchRun[]> {
  return withPlatform(LOGS, async (platform) => {
    const runs: BenchRun[] = [];
    for (const scenario of scenarios) runs.push(await scenario(platform, (line) => console.log(`  ${line}`)));
    return runs;
  });
}

/** Compares runs of the same scenario; 2 when the files cannot be compared. */
function compare([before, after]: readonly string[]): number {
  if (before === undefined || after === undefined) {
    console.error(USAGE);
    return 2;
  }
  const [earlier, later] = [before, after].map((file) => JSON.parse(readFileSync(file, 'utf8')) as BenchRun[]);
  for (const run of later ?? []) {
    const match = earlier?.find(({ scenario }) => scenario === run.scenario);
    if (match) console.log(comparisonOf(match, run));
  }
  return 0;
}
