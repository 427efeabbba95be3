import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const STOP_MS = 15_000;

/** Starts one more process of a service, apart from the platform's own; its log goes to `logFile`. */
export function startService(name: string, env: Readonly<Record<string, string>>, logFile: string): ChildProcess {
  const log = openSync(logFile, 'a');
  const { PATH = '', HOME = '' } = process.env;
  const program = join(ROOT, 'services', name, 'dist', 'main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    cwd: ROOT,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

/** Asks a process to end and waits until it has. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await gone;
  clearTimeout(timer);
}
