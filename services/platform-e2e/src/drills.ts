import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDrill, type Drill, type DrillResult } from './drills/drill.js';
import { fuzzServices } from './drills/fuzz-services.js';
import { killInTurn } from './drills/kill-in-turn.js';
import { quietTimeouts } from './platform/quiet-timeouts.js';
import type { Platform } from './platform/platform.js';
import { withPlatform } from './platform/with-platform.js';

const RESULTS = join(fileURLToPath(new URL('../../..', import.meta.url)), '.qalqan', 'drills');

/** Every drill there is; each leaves the platform as sound as it found it. */
const DRILLS: readonly Drill[] = [
  killInTurn({ name: 'kill-services', alerts: 500, victims: ['tj', 'hub', 'audit', 'kz'] }),
  killInTurn({ name: 'kill-servers', alerts: 200, victims: ['kafka', 'postgres', 'kafka'] }),
  fuzzServices({ name: 'fuzz', secondsPerService: 60, examples: 60, seed: 1, reports: join(RESULTS, 'fuzz') }),
];

quietTimeouts();
process.exitCode = await main(process.argv.slice(2));

/** Runs the named drills, or all; 0 when all were survived, 1 when one was not, 2 for a name that nobody has. */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !DRILLS.some((drill) => drill.name === name));
  if (unknown !== undefined) {
    console.error(`there is no drill ${unknown}`);
    for (const { name, summary } of DRILLS) console.error(`  ${name.padEnd(16)}${summary}`);
    return 2;
  }
  const chosen = names.length === 0 ? DRILLS : DRILLS.filter(({ name }) => names.includes(name));
  const results = await withPlatform(join(RESULTS, 'logs'), (platform) => inTurn(chosen, platform));
  return results.every(({ verdict }) => verdict === 'survived') ? 0 : 1;
}

async function inTurn(drills: readonly Drill[], platform: Platform): Promise<DrillResult[]> {
  const results: DrillResult[] = [];
  for (const drill of drills) {
    console.log(`\n${drill.name}: ${drill.summary}`);
    const result = await runDrill(drill, platform, (line) => console.log(line));
    results.push(result);
    for (const violation of result.violations) console.log(`  ✗ ${violation}`);
    console.log(`${drill.name}: ${result.verdict} (${(result.durationMs / 1000).toFixed(1)} s), ${keep(result)}`);
  }
  return results;
}

function keep(result: DrillResult): string {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${result.drill}-${result.startedAt.replaceAll(':', '')}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  return file;
}
