import { readFileSync } from 'node:fs';
import { request } from './http.js';
import { INSTANCES, serviceUrl, type Instance } from './ports.js';
import { runFile, type Location, type RunningPart } from './state.js';
import { waitFor, waitUntil } from './wait-for.js';

/** Longest time from a kill to readiness: the supervisor's back-off and the start of processes on a busy machine. */
const RESTART_MS = 180_000;

/** What can be killed: a service, or a server that all of them stand on. */
export type PartName = Instance | 'kafka' | 'postgres';

/** The platform's processes, seen and killed from outside. */
export class Processes {
  constructor(private readonly location: Location) {}

  /** Kills the present process of a part with SIGKILL, or another signal, and gives its restart count of then. */
  kill(name: PartName, signal: NodeJS.Signals = 'SIGKILL'): number {
    const part = this.running(name);
    process.kill(part.pid, signal);
    return part.restarts;
  }

  /** Processor time that the present process of a part has used, in ms (Linux: /proc/<pid>/stat, 100 ticks a second). */
  cpuMs(name: PartName): number {
    const stat = readFileSync(`/proc/${this.running(name).pid}/stat`, 'utf8');
    // The second field is the command in brackets; utime and stime are the 14th and 15th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }

  /** How often a part has been started again until now. */
  restarts(name: PartName): number {
    return this.running(name).restarts;
  }

  /**
   * Resolves once the supervisor has started the part again after `restarts`, and it says it is ready; after the loss of
   * a server, once every service says so.
   */
  async restarted(name: PartName, restarts: number): Promise<void> {
    await this.startedAgain(name, restarts);
    const waiting = name === 'kafka' || name === 'postgres' ? INSTANCES : [name];
    await Promise.all(waiting.map((instance) => this.ready(instance)));
  }

  /** Resolves once the supervisor has started the part again after `restarts`; a server then answers. */
  async startedAgain(name: PartName, restarts: number): Promise<void> {
    const again = async (): Promise<boolean> => (this.part(name)?.restarts ?? 0) > restarts;
    await waitUntil(`${name} is started again`, again, { timeoutMs: RESTART_MS });
  }

  /** Resolves once the process that ran after `restarts` is gone. */
  async ended(name: PartName, restarts: number): Promise<void> {
    const gone = async (): Promise<boolean> => this.part(name)?.restarts !== restarts;
    await waitUntil(`${name} has ended`, gone, { timeoutMs: RESTART_MS, everyMs: 10 });
  }

  /**
   * Stops a part where it stands (SIGSTOP), with all its children: a PostgreSQL whose main process alone is stopped goes on
   * answering. {@link resume} takes them up again.
   */
  pause(name: PartName): number[] {
    const part = this.running(name);
    process.kill(part.pid, 'SIGSTOP');
    const pids = [part.pid, ...childrenOf(part.pid)];
    for (const pid of pids) process.kill(pid, 'SIGSTOP');
    return pids;
  }

  resume(pids: readonly number[]): void {
    for (const pid of pids) process.kill(pid, 'SIGCONT');
  }

  /** The present process of a part. */
  pid(name: PartName): number {
    return this.running(name).pid;
  }

  async ready(instance: Instance, timeoutMs = RESTART_MS): Promise<void> {
    const url = `${serviceUrl(this.location.portBase, instance)}/health/ready`;
    await waitFor(`${instance} is ready`, () => request(url, { timeoutMs: 2_000 }), { timeoutMs, everyMs: 100 });
  }

  private running(name: PartName): RunningPart {
    const part = this.part(name);
    if (!part) throw new Error(`${name} does not run`);
    return part;
  }

  private part(wanted: PartName): RunningPart | undefined {
    return runFile(this.location)?.parts.find(({ name }) => name === wanted);
  }
}

function childrenOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text
    .split(' ')
    .filter((child) => child.trim() !== '')
    .map(Number);
}
