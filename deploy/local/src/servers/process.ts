import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UnprivilegedUser } from './unprivileged-user.js';

/** What ended a process. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** How to start a process: an absolute command or one of PATH, and where its output goes. */
export interface LaunchOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment; nothing is inherited, so that no secret of the caller reaches a child unasked. */
  readonly env: Readonly<Record<string, string>>;
  /** Standard output and error are appended here. */
  readonly logFile: string;
  readonly cwd?: string;
  /** Drop to this user before the command runs. */
  readonly user?: UnprivilegedUser | undefined;
  /** Sent by the kernel when the starter dies, even by SIGKILL, so that no server is ever left behind. */
  readonly deathSignal: 'INT' | 'TERM' | 'KILL';
}

/** A started process. */
export interface Launched {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** Undefined while it runs. */
  exit(): Exit | undefined;
  signal(signal: NodeJS.Signals): void;
  /** Sends `signal`, waits at most `graceMs`, then SIGKILL; resolves once the process is gone. */
  stop(signal: NodeJS.Signals, graceMs: number): Promise<Exit>;
}

const SETPRIV = '/usr/bin/setpriv';

/** Command and arguments with setpriv in front: it execs, so the pid stays that of the command itself. */
export function wrapped(options: LaunchOptions, setpriv = existsSync(SETPRIV)): { command: string; args: string[] } {
  if (!setpriv) return { command: options.command, args: [...options.args] };
  const args = ['--pdeathsig', options.deathSignal];
  if (options.user) {
    args.push('--reuid', String(options.user.uid), '--regid', String(options.user.gid), '--clear-groups');
  }
  return { command: SETPRIV, args: [...args, '--', options.command, ...options.args] };
}

/** Starts a process; rejects when the command cannot be started at all. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const log = openSync(options.logFile, 'a', 0o640);
  const { command, args } = wrapped(options);
  const child = spawn(command, args, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: options.env,
    stdio: ['ignore', log, log],
    // A group of its own: Ctrl-C in the terminal reaches the runner alone, which then stops all in order.
    detached: true,
  });
  closeSync(log);
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  return handle(child);
}

function handle(child: ChildProcess): Launched {
  const pid = child.pid;
  if (pid === undefined) throw new Error('a started process has no pid');
  let ended: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      ended = { code, signal };
      resolve(ended);
    });
  });
  return {
    pid,
    exited,
    exit: () => ended,
    signal: (signal) => {
      if (!ended) child.kill(signal);
    },
    async stop(signal, graceMs) {
      if (ended) return ended;
      child.kill(signal);
      const timer = new AbortController();
      const late = sleep(graceMs, 'late' as const, { signal: timer.signal }).catch(() => 'stopped' as const);
      const first = await Promise.race([exited, late]);
      timer.abort();
      if (first === 'late') child.kill('SIGKILL');
      return exited;
    },
  };
}

/** Size of a file in bytes, 0 when it does not exist: where the next lines of a log begin. */
export function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** Text of a file from a byte position on; empty when the file does not exist. */
export function textFrom(file: string, position: number): string {
  return existsSync(file) ? readFileSync(file).subarray(position).toString('utf8') : '';
}

/** The last line of a log that says something, or a remark that there is none. */
export function lastLine(file: string): string {
  const lines = textFrom(file, Math.max(0, sizeOf(file) - 16_384))
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.at(-1)?.slice(0, 300) ?? '(nothing logged)';
}
