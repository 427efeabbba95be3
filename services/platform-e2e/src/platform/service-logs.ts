import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { INSTANCES, type Instance } from './ports.js';
import type { Location } from './state.js';

/** How far each log had come, in bytes. */
export type LogPositions = ReadonlyMap<string, number>;

const LINE_LIMIT = 400;

/** What services and supervisor have written, read as an operator would. */
export class ServiceLogs {
  private readonly supervisor: string;

  constructor(private readonly location: Location) {
    const own = join(location.state, 'runner.log');
    // A platform that was started by hand and left running.
    this.supervisor = existsSync(own) ? own : join(location.state, 'logs', 'supervisor.log');
  }

  /** Where all logs stand now. */
  positions(): LogPositions {
    const files = [this.supervisor, ...INSTANCES.map((instance) => this.logOf(instance))];
    return new Map(files.map((file) => [file, existsSync(file) ? statSync(file).size : 0]));
  }

  /** Lines of a service since then that match, shortened. */
  since(positions: LogPositions, instance: Instance, pattern: RegExp): string[] {
    return this.lines(this.logOf(instance), positions)
      .filter((line) => pattern.test(line))
      .map((line) => line.slice(0, LINE_LIMIT));
  }

  /** How the supervisor saw a service end since then: `exit code 0`, `SIGKILL`; undefined when it did not. */
  exitsSince(positions: LogPositions, instance: Instance): string | undefined {
    const ended = new RegExp(`! ${instance} ended \\(([^)]*)\\)`);
    return this.lines(this.supervisor, positions).flatMap((line) => ended.exec(line)?.[1] ?? [])[0];
  }

  private logOf(instance: Instance): string {
    return join(this.location.state, 'logs', `${instance}.log`);
  }

  private lines(file: string, positions: LogPositions): string[] {
    const from = positions.get(file) ?? 0;
    const length = statSync(file).size - from;
    if (length <= 0) return [];
    const bytes = Buffer.alloc(length);
    const log = openSync(file, 'r');
    try {
      readSync(log, bytes, 0, length, from);
    } finally {
      closeSync(log);
    }
    return bytes.toString('utf8').split('\n');
  }
}
