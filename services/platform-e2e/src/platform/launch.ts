import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultFolder } from './faults.js';
import { freePortBase } from './ports.js';
import { runFile, type Location } from './state.js';
import { waitFor } from './wait-for.js';

/** Root of the clone; the same distance from src/platform and dist/platform. */
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const RUNNER = join(ROOT, 'deploy/local/dist/main.js');
const SETPRIV = '/usr/bin/setpriv';
/** A cold machine fetches Kafka first. */
const START_MS = 300_000;
const STOP_MS = 90_000;
/** Switches of the shell that must not turn this platform into another one. */
const OWN_SERVERS = /^(KAFKA_|DATABASE_URL|QALQAN_STATE_DIR$|QALQAN_PORT_BASE$|NODE_OPTIONS$)/;

/** A platform that we started and have to stop. */
export interface LaunchedPlatform {
  readonly location: Location;
  /** Stops everything, keeps the logs in `logsTo` when given, and removes the state folder. */
  readonly stop: (logsTo?: string) => Promise<void>;
}

/** What is done to a state folder that the platform has not seen yet, and undone before it is removed. */
export interface Ground {
  lay(state: string): Promise<void>;
  lift(state: string): Promise<void>;
}

const BARE: Ground = { lay: () => Promise.resolve(), lift: () => Promise.resolve() };

/**
 * Starts the whole platform without demonstration, in a state folder and a block of ports of its own; `env` is for the
 * runner and, through it, for the services (deploy/local: Settings).
 */
export async function launchPlatform(
  env: Readonly<Record<string, string>> = {},
  ground: Ground = BARE,
): Promise<LaunchedPlatform> {
  const state = mkdtempSync(join(tmpdir(), 'qalqan-e2e-'));
  // The database's unprivileged user has to pass through.
  chmodSync(state, 0o755);
  await ground.lay(state);
  const location = { state, portBase: await freePortBase() };
  const output = join(state, 'runner.log');
  const runner = spawnRunner(location, output, env);
  const stop = (logsTo?: string): Promise<void> => stopPlatform(runner, location, logsTo, ground);
  try {
    await untilUp(runner, location, output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { location, stop };
}

/** Dies with us, even when we are killed: no platform is ever left behind. */
function spawnRunner(
  { state, portBase }: Location,
  output: string,
  given: Readonly<Record<string, string>>,
): ChildProcess {
  const log = openSync(output, 'a');
  const run = [process.execPath, '--enable-source-maps', RUNNER, 'up', '--no-demo'];
  const [command = '', ...args] = existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', 'TERM', '--', ...run] : run;
  const inherited = Object.entries(process.env).filter(([name]) => !OWN_SERVERS.test(name));
  const faults = faultFolder({ state });
  mkdirSync(faults);
  const own = { QALQAN_STATE_DIR: state, QALQAN_PORT_BASE: String(portBase), QALQAN_FAULT_FOLDER: faults };
  const env = { ...Object.fromEntries(inherited), ...given, ...own };
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

async function untilUp(runner: ChildProcess, location: Location, output: string): Promise<void> {
  const up = async (): Promise<'up' | 'ended' | undefined> => {
    if (runner.exitCode !== null || runner.signalCode !== null) return 'ended';
    return runFile(location)?.phase === 'up' ? 'up' : undefined;
  };
  const outcome = await waitFor('the platform is up', up, { timeoutMs: START_MS, everyMs: 200 }).catch(() => 'late');
  if (outcome !== 'up') throw new Error(`the platform did not start (${outcome}):\n${lastLines(output)}`);
}

async function stopPlatform(
  runner: ChildProcess,
  { state }: Location,
  logsTo: string | undefined,
  ground: Ground,
): Promise<void> {
  if (runner.exitCode === null && runner.signalCode === null) {
    const gone = new Promise<void>((resolve) => runner.once('exit', () => resolve()));
    runner.kill('SIGTERM');
    const timer = setTimeout(() => runner.kill('SIGKILL'), STOP_MS);
    await gone;
    clearTimeout(timer);
  }
  if (logsTo !== undefined) {
    rmSync(logsTo, { recursive: true, force: true });
    cpSync(join(state, 'logs'), logsTo, { recursive: true });
    cpSync(join(state, 'runner.log'), join(logsTo, 'runner.log'));
  }
  await ground.lift(state);
  removeState(state);
}

/** The database folder may lie elsewhere, under a link: see deploy/local, `privateFolder`. */
function removeState(state: string): void {
  const postgres = join(state, 'postgres');
  if (lstatSync(postgres, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    rmSync(readlinkSync(postgres), { recursive: true, force: true });
  }
  rmSync(state, { recursive: true, force: true });
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}
