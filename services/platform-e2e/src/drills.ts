import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runDrill, type Drill, type DrillOptions, type DrillResult } from './drills/drill.js';
import { allDrills } from './drills/registry.js';
import { summaryRow, summaryTable } from './drills/summary.js';
import { quietTimeouts } from './platform/quiet-timeouts.js';
import { withPlatform, type PlatformSource } from './platform/with-platform.js';

const RESULTS = join(fileURLToPath(new URL('../../..', import.meta.url)), '.qalqan', 'drills');
const DRILLS = allDrills(RESULTS);
const USAGE = 'npm run drills -- [name…] [--seed 1] [--runs 20] [--only part,part]';

quietTimeouts();
process.exitCode = await main(process.argv.slice(2));

/** Runs the named drills, or all; 0 when all were survived, 1 when one was not, 2 when it was asked wrongly. */
async function main(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (asked === undefined) {
    for (const { name, summary } of DRILLS) console.error(`  ${name.padEnd(18)}${summary}`);
    return 2;
  }
  const results: DrillResult[] = [];
  for (const [source, drills] of Map.groupBy(asked.drills, ({ platform }) => platform ?? withPlatform)) {
    results.push(...(await inTurn(drills, source, asked.options)));
  }
  const rows = results.map(summaryRow);
  const file = write('summary', new Date().toISOString(), rows);
  console.log(`\n${summaryTable(rows)}\n${file}`);
  return results.every(({ verdict }) => verdict === 'survived') ? 0 : 1;
}

function read(args: readonly string[]): { drills: readonly Drill[]; options: DrillOptions } | undefined {
  const text = { type: 'string' } as const;
  try {
    const { positionals: names, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { seed: text, runs: text, only: text },
    });
    const unknown = names.find((name) => !DRILLS.some((drill) => drill.name === name));
    if (unknown !== undefined) throw new TypeError(`there is no drill ${unknown}`);
    const options = {
      seed: wholeNumber(values.seed) ?? 1,
      runs: wholeNumber(values.runs),
      only: values.only?.split(','),
    };
    const asked = [...new Set(names)].flatMap((name) => DRILLS.filter((drill) => drill.name === name));
    return { drills: asked.length === 0 ? DRILLS : asked, options };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return undefined;
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9][0-9]{0,8}$/.test(text)) throw new TypeError(`${text} is no number of 1 and more`);
  return Number(text);
}

/** On one platform, one after the other; the logs of the last such platform stay. */
function inTurn(drills: readonly Drill[], source: PlatformSource, options: DrillOptions): Promise<DrillResult[]> {
  return source(join(RESULTS, 'logs'), async (platform) => {
    const results: DrillResult[] = [];
    for (const drill of drills) {
      console.log(`\n${drill.name}: ${drill.summary}`);
      const result = await runDrill(drill, platform, (line) => console.log(line), options);
      results.push(result);
      for (const violation of result.violations) console.log(`  ✗ ${violation}`);
      const file = write(result.drill, result.startedAt, result);
      console.log(`${drill.name}: ${result.verdict} (${(result.durationMs / 1000).toFixed(1)} s), ${file}`);
    }
    return results;
  });
}

function write(name: string, at: string, content: unknown): string {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${name}-${at.replaceAll(':', '')}.json`);
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  return file;
}
