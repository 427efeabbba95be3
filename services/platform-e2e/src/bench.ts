import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { backlogBench } from './bench/backlog.js';
import { correlateBench, sharedPhoneBench } from './bench/correlate.js';
import type { BenchRun } from './bench/figures.js';
import { importBench } from './bench/import.js';
import { openLoop } from './bench/open-loop.js';
import { comparisonOf, tableOf } from './bench/report.js';
import { resources } from './bench/resources.js';
import type { Scenario } from './bench/scenario.js';
import { smoke } from './bench/smoke.js';
import { quietTimeouts } from './platform/quiet-timeouts.js';
import { withPlatform } from './platform/with-platform.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LOGS = join(ROOT, '.qalqan', 'bench-logs');
const HISTORY = join(ROOT, '.qalqan', 'bench');
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  smoke,
  import: importBench,
  backlog: backlogBench,
  'open-loop': openLoop,
  correlate: correlateBench,
  'shared-phone': sharedPhoneBench,
  resources,
};
const USAGE = `bench [${Object.keys(SCENARIOS).join('] [')}] [--json FILE]
    measure, print a table, keep the figures in .qalqan/bench; smoke when nothing is named
bench compare BEFORE.json AFTER.json
    two runs side by side`;

quietTimeouts();
process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, compare: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.compare) return compare(positionals);
  if (positionals[0] === 'compare') return compare(positionals.slice(1));
  const names = positionals.length === 0 ? ['smoke'] : positionals;
  const scenarios = names.flatMap((name) => SCENARIOS[name] ?? []);
  if (scenarios.length < names.length) {
    console.error(USAGE);
    return 2;
  }
  const runs = await measure(scenarios);
  for (const run of runs) console.log(`\n${tableOf(run)}\n${keep(run)}`);
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

/** Keeps a run beside the earlier ones; returns its file. */
function keep(run: BenchRun): string {
  mkdirSync(HISTORY, { recursive: true });
  const file = join(HISTORY, `${run.scenario}-${run.startedAt.replaceAll(':', '')}.json`);
  writeFileSync(file, `${JSON.stringify([run], null, 2)}\n`);
  return file;
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
