import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export type ServerKind = 'postgres' | 'kafka';

const START_TIMEOUT_MS = 120_000;
const PREFIX = `qalqan-test-${userInfo().uid}-`;

/**
 * One server per test run, whatever number of files and workers ask for it. The first one to make its folder starts a
 * host process apart from jest, which nothing in jest has to wait for or stop: it ends with the run.
 */
export async function sharedServer(kind: ServerKind): Promise<Record<string, unknown>> {
  const run = runPid();
  const dir = join(tmpdir(), `${PREFIX}${run}`);
  mkdirSync(dir, { recursive: true });
  const answer = join(dir, `${kind}.json`);
  if (!existsSync(answer) && claims(join(dir, `${kind}.claim`))) {
    sweep(run);
    startHost(kind, dir, run);
  }
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!existsSync(answer)) {
    if (Date.now() > deadline) throw new Error(`${kind} for tests did not start within ${START_TIMEOUT_MS / 1000} s`);
    await sleep(50);
  }
  const found = JSON.parse(readFileSync(answer, 'utf8')) as Record<string, unknown>;
  if (typeof found.error === 'string') throw new Error(`${kind} for tests did not start: ${found.error}`);
  return found;
}

/** Folder of this run, for whatever else its files share. */
export function runFolder(): string {
  const dir = join(tmpdir(), `${PREFIX}${runPid()}`);
  mkdirSync(dir, { recursive: true });
  return dir;
}

/** True for exactly one caller per name in a run: making a folder either succeeds or finds it there. */
export function claims(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    // Not by instanceof: errors of the file system come from outside of jest's realm.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Process that lives as long as the run: jest itself, which is the parent of its workers. */
function runPid(): number {
  const self = readFileSync('/proc/self/cmdline', 'utf8');
  return self.includes('processChild') ? process.ppid : process.pid;
}

function startHost(kind: ServerKind, dir: string, run: number): void {
  const script = fileURLToPath(new URL('../../host/server-host.mjs', import.meta.url));
  const host = spawn(
    process.execPath,
    ['--conditions=qalqan-source', '--no-warnings', script, kind, dir, String(run)],
    {
      detached: true,
      stdio: 'ignore',
    },
  );
  host.unref();
}

/** Removes what is left of runs whose hosts were killed before they could do it. */
function sweep(run: number): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : Number.NaN;
    const left = join(tmpdir(), name);
    if (!Number.isInteger(pid) || pid === run || existsSync(`/proc/${pid}`)) continue;
    if (hostsOf(left).some((host) => existsSync(`/proc/${host}`))) continue;
    rmSync(left, { recursive: true, force: true });
  }
}

function hostsOf(dir: string): number[] {
  return ['postgres', 'kafka']
    .map((kind) => join(dir, `${kind}.json`))
    .filter((file) => existsSync(file))
    .map((file) => (JSON.parse(readFileSync(file, 'utf8')) as { host: number }).host);
}
