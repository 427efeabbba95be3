import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectNode } from './install.mjs';
import { ROOT, STATE } from './paths.mjs';
import { ensureTools } from './prerequisites.mjs';
import { step } from './progress.mjs';
import { quiet } from './run.mjs';
import { isFailure, summaryLines, tally } from './test-report.mjs';

const SIZES = ['small', 'medium', 'broker', 'e2e'];
/** The whole platform fits on a laptop once. */
const IN_ONE_PROCESS = new Set(['e2e']);
/** Sizes that need Kafka's jars. */
const NEED_KAFKA = new Set(['broker', 'e2e']);
/** A finished run that does not exit has left something open; it is ended, and counts as failed. */
const EXIT_GRACE_MS = 30_000;

/** Runs the sizes one after another and returns the exit code; the last line printed is the sum. */
export async function test(jestArgs) {
  const sizes = chosenSizes();
  await prepare(sizes);
  const results = [];
  for (const size of sizes) results.push(await runSize(size, jestArgs));
  const ci = process.env.CI === 'true';
  for (const line of summaryLines(results, ci)) console.log(line);
  return isFailure(results, ci) ? 1 : 0;
}

function chosenSizes() {
  const wanted = process.env.QALQAN_TEST_SIZES;
  return wanted ? wanted.split(',') : SIZES;
}

async function prepare(sizes) {
  if (!sizes.some((size) => NEED_KAFKA.has(size))) return;
  await ensureTools();
  await step('preparing Kafka and PostgreSQL', () => quiet(projectNode(), ['deploy/local/dist/main.js', 'prepare']));
}

async function runSize(size, jestArgs) {
  console.log(`\n── ${size} tests ──`);
  const started = Date.now();
  const folder = join(STATE, 'test');
  const report = join(folder, `${size}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const outcome = await jest(size, report, jestArgs);
  const content = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  return { ...tally(size, content, outcome), minutes: (Date.now() - started) / 60_000 };
}

async function jest(size, report, jestArgs) {
  const how = IN_ONE_PROCESS.has(size) ? '--runInBand' : '--maxWorkers=100%';
  const child = spawn(
    projectNode(),
    [
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      join('node_modules', 'jest', 'bin', 'jest.js'),
      '--passWithNoTests',
      '--json',
      `--outputFile=${report}`,
      how,
      ...jestArgs,
    ],
    // The report goes to the file; the same text on standard output would drown what is for reading (on stderr).
    { cwd: ROOT, env: { ...process.env, QALQAN_TEST_SIZES: size }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let exit;
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve((exit = code ?? signal)));
    child.once('error', (error) => resolve((exit = error.message)));
  });
  let reportedAt;
  while (exit === undefined) {
    await Promise.race([ended, sleep(1_000)]);
    if (existsSync(report)) reportedAt ??= Date.now();
    if (reportedAt !== undefined && Date.now() - reportedAt > EXIT_GRACE_MS) {
      child.kill('SIGKILL');
      return { code: await ended, hung: true };
    }
  }
  return { code: exit, hung: false };
}
