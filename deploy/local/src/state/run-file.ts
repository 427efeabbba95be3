import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, processFacts } from './process-facts.js';
import type { StateFolder } from './folder.js';

/** How far a run has come. */
export type Phase = 'starting' | 'ready' | 'up' | 'stopping';

/** A process of the platform, as the supervisor last started it. */
export interface RunningPart {
  readonly name: string;
  readonly pid: number;
  readonly startTicks: number;
  readonly port: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly restarts: number;
  /** Where to ask whether it is ready; a TCP connection to the port answers it when absent. */
  readonly readyUrl?: string | undefined;
}

/** The supervisor's word on itself, for the other commands. */
export interface RunFile {
  readonly supervisor: { readonly pid: number; readonly startTicks: number; readonly startedAt: number };
  readonly phase: Phase;
  readonly parts: readonly RunningPart[];
}

/** The present run, or undefined; one whose supervisor is gone is none. */
export function currentRun(state: StateFolder): RunFile | undefined {
  const run = lastRun(state);
  return run && isAlive(run.supervisor.pid, run.supervisor.startTicks) ? run : undefined;
}

/** What the last supervisor wrote, be it alive or not. */
export function lastRun(state: StateFolder): RunFile | undefined {
  if (!existsSync(state.run)) return undefined;
  // Written by rename only, so what is there is whole.
  return JSON.parse(readFileSync(state.run, 'utf8')) as RunFile;
}

/** Writes the file as this process's word; replaces the old one in one step. */
export function writeRun(state: StateFolder, run: RunFile): void {
  const half = `${state.run}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o644 });
  renameSync(half, state.run);
}

/** The run is over. */
export function removeRun(state: StateFolder): void {
  rmSync(state.run, { force: true });
}

/** This process as a supervisor. */
export function ownIdentity(): RunFile['supervisor'] {
  return { pid: process.pid, startTicks: processFacts(process.pid)?.startTicks ?? 0, startedAt: Date.now() };
}
