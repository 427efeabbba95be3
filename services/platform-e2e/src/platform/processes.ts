import { request } from './http.js';
import { serviceUrl, type Instance } from './ports.js';
import { runFile, type Location, type RunningPart } from './state.js';
import { waitFor, waitUntil } from './wait-for.js';

/** Longest time from a kill to readiness: the supervisor's back-off and the start of a process on a busy machine. */
const RESTART_MS = 60_000;

/** The platform's processes, seen and killed from outside. */
export class Processes {
  constructor(private readonly location: Location) {}

  /** Kills the present process of a service with SIGKILL and gives its restart count of then. */
  kill(instance: Instance): number {
    const part = this.part(instance);
    if (!part) throw new Error(`${instance} does not run`);
    process.kill(part.pid, 'SIGKILL');
    return part.restarts;
  }

  /** Resolves once the supervisor has started the service again after `restarts`, and it says it is ready. */
  async restarted(instance: Instance, restarts: number): Promise<void> {
    const again = async (): Promise<boolean> => (this.part(instance)?.restarts ?? 0) > restarts;
    await waitUntil(`${instance} is started again`, again, { timeoutMs: RESTART_MS });
    await this.ready(instance, RESTART_MS);
  }

  async ready(instance: Instance, timeoutMs = RESTART_MS): Promise<void> {
    const url = `${serviceUrl(this.location.portBase, instance)}/health/ready`;
    await waitFor(`${instance} is ready`, () => request(url, { timeoutMs: 2_000 }), { timeoutMs, everyMs: 100 });
  }

  private part(instance: Instance): RunningPart | undefined {
    return runFile(this.location)?.parts.find(({ name }) => name === instance);
  }
}
