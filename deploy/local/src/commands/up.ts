import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { playDemo } from '../demo/play.js';
import { bringUp } from '../platform/bring-up.js';
import { readSettings, type Settings } from '../platform/settings.js';
import { terminalProgress } from '../progress.js';
import { sizeOf, textFrom } from '../servers/process.js';
import { SetupError } from '../servers/setup-error.js';
import { claimState } from '../state/claim.js';
import { currentRun } from '../state/run-file.js';
import { openState, type StateFolder } from '../state/folder.js';
import { ensureSpace } from '../steps/space.js';
import { Supervisor } from '../supervise/supervisor.js';
import { startPage } from './addresses.js';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));
const LOOK_EVERY_MS = 150;

/** Options of `qalqan up`. */
export interface UpOptions {
  readonly demo: boolean;
  readonly detach: boolean;
}

/** Starts the platform and stays with it until it is told to stop; with `detach`, leaves it running and returns. */
export async function up(options: UpOptions): Promise<number> {
  const settings = readSettings(process.env);
  if (currentRun(settings.state)) throw alreadyRuns(settings.state);
  openState(settings.state);
  ensureSpace(settings.state);
  return options.detach ? detach(settings, options) : supervise(settings, options);
}

/** Two platforms in one folder would write over each other's data. */
function alreadyRuns(state: StateFolder): SetupError {
  const run = currentRun(state);
  const hint =
    'npx qalqan status; to stop it: npx qalqan down; a second platform needs a QALQAN_STATE_DIR and QALQAN_PORT_BASE of its own';
  if (!run) return new SetupError(`another start in ${state.root} is under way`, hint);
  const since = new Date(run.supervisor.startedAt).toISOString().slice(0, 16).replace('T', ' ');
  const phase = run.phase === 'up' ? 'already up' : `already there (${run.phase})`;
  return new SetupError(`the platform is ${phase}: pid ${run.supervisor.pid}, since ${since} UTC`, hint);
}

async function supervise(settings: Settings, options: UpOptions): Promise<number> {
  // The look at run.json above is for people; of two starts at the same moment this one lets one through.
  if (!(await claimState(settings.state))) throw alreadyRuns(settings.state);
  const supervisor = new Supervisor(settings.state, (line) => console.log(line));
  const asked = stopRequest(supervisor);
  const started = Date.now();
  const failure = await Promise.race([outcome(play(settings, supervisor, options, started)), asked]);
  if (failure !== undefined) {
    await supervisor.stopAll();
    throw failure;
  }
  await asked;
  console.log('Stopping …');
  await supervisor.stopAll();
  console.log('Stopped.');
  // A step that was under way when the stop came may still hold a handle; there is nothing left for it to do.
  process.exit(0);
}

async function play(settings: Settings, supervisor: Supervisor, options: UpOptions, started: number): Promise<void> {
  await bringUp(settings, supervisor, terminalProgress);
  console.log(`Ready after ${((Date.now() - started) / 1000).toFixed(1)} s: ${startPage(settings)}`);
  if (options.demo) await playDemo(settings, terminalProgress);
  supervisor.enter('up');
  console.log('The platform stays up until Ctrl-C (or: npx qalqan down).');
}

/** The error of a piece of work, or undefined: one that fails while we already stop must not end the process by itself. */
function outcome(work: Promise<void>): Promise<Error | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
}

/** Resolves at the first Ctrl-C or SIGTERM; the second one kills. */
function stopRequest(supervisor: Supervisor): Promise<undefined> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (): void => {
      if (asked) {
        supervisor.killAll();
        process.exit(130);
      }
      asked = true;
      resolve(undefined);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    // A closed terminal is a Ctrl-C by other means.
    process.on('SIGHUP', onSignal);
  });
}

/** Runs `up` in a process of its own, shows what it prints, and returns once it is up. */
async function detach(settings: Settings, options: UpOptions): Promise<number> {
  const logFile = join(settings.state.logs, 'supervisor.log');
  let position = sizeOf(logFile);
  const log = openSync(logFile, 'a', 0o640);
  const args = ['--enable-source-maps', MAIN, 'up', ...(options.demo ? [] : ['--no-demo'])];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', log, log], env: process.env });
  closeSync(log);
  let exit: number | undefined;
  child.once('exit', (code) => {
    exit = code ?? 1;
  });
  const cancel = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  const show = (): void => {
    const text = textFrom(logFile, position);
    position += Buffer.byteLength(text);
    process.stdout.write(text);
  };
  while (exit === undefined && currentRun(settings.state)?.phase !== 'up') {
    await sleep(LOOK_EVERY_MS);
    show();
  }
  show();
  if (exit !== undefined) return exit;
  child.unref();
  console.log('Left running in the background.  look: npx qalqan status   stop: npx qalqan down');
  return 0;
}
