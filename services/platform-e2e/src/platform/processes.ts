import { readFileSync } from 'node:fs';
import { request } from './http.js';
import { INSTANCES, serviceUrl, type Instance } from './ports.js';
import { runFile, type Location, type RunningPart } from './state.js';
import { waitFor, waitUntil } from './wait-for.js';

/** Longest time from a kill to readiness: the supervisor's back-off and the start of processes on a busy machine. */
const RESTART_MS = 90_000;

/** What can be killed: a service, or a server that all of them stand on. */
export type PartName = Instance | 'kafka' | 'postgres';

/** The platform's processes, seen and killed from outside. */
export class Processes {
  constructor(private readonly location: Location) {}

  /** Kills the present process of a part with SIGKILL and gives its restart count of then. */
  kill(name: PartName): number {
    const part = this.part(name);
    if (!part) throw new Error(`${name} does not run`);
    process.kill(part.pid, 'SIGKILL');
    return part.restarts;
  }

  /**
   * Resolves once the supervisor has started the part again after `restarts`, and it says it is ready; after the loss of
   * a server, once every service says so.
   */
  async restarted(name: PartName, restarts: number): Promise<void> {
    const again = async (): Promise<boolean> => this.restarts(name) > restarts;
    await waitUntil(`${name} is started again`, again, { timeoutMs: RESTART_MS });
    const waiting = name === 'kafka' || name === 'postgres' ? INSTANCES : [name];
    await Promise.all(waiting.map((instance) => this.ready(instance)));
  }

  /** How often the supervisor has started the part again. */
  restarts(name: PartName): number {
    return this.part(name)?.restarts ?? 0;
  }

  /**
   * Stops a part where it stands (SIGSTOP), with all its children: a PostgreSQL whose main process alone is stopped goes on
   * answering. {@link resume} takes them up again.
   */
  pause(name: PartName): number[] {
    const part = this.part(name);
    if (!part) throw new Error(`${name} does not run`);
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
    const part = this.part(name);
    if (!part) throw new Error(`${name} does not run`);
    return part.pid;
  }

  async ready(instance: Instance, timeoutMs = RESTART_MS): Promise<void> {
    const url = `${serviceUrl(this.location.portBase, instance)}/health/ready`;
    await waitFor(`${instance} is ready`, () => request(url, { timeoutMs: 2_000 }), { timeoutMs, everyMs: 100 });
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
