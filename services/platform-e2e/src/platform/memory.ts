import { readFileSync } from 'node:fs';
import { INSTANCES, type Instance } from './ports.js';
import { runFile, type Location } from './state.js';

/** Memory of a process, in MB. */
export interface Memory {
  readonly nowMb: number;
  /** The most it ever had. */
  readonly peakMb: number;
}

/** Memory of the present process of an instance, as Linux counts it; undefined when it does not run. */
export function memoryOf(location: Location, instance: Instance): Memory | undefined {
  const part = runFile(location)?.parts.find(({ name }) => name === instance);
  if (part === undefined) return undefined;
  try {
    const status = readFileSync(`/proc/${part.pid}/status`, 'utf8');
    const kilobytes = (field: string): number =>
      Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
    return { nowMb: Math.round(kilobytes('VmRSS') / 1024), peakMb: Math.round(kilobytes('VmHWM') / 1024) };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}

/** What each instance that runs has at present, in MB. */
export function memories(location: Location): ReadonlyMap<Instance, number> {
  return new Map(INSTANCES.map((instance) => [instance, memoryOf(location, instance)?.nowMb ?? 0]));
}

/** The most that one of them has grown by since then, in MB. */
export function growthSince(location: Location, then: ReadonlyMap<Instance, number>): number {
  return Math.max(...[...memories(location)].map(([instance, nowMb]) => nowMb - (then.get(instance) ?? 0)));
}
