import { existsSync, readFileSync, readdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigInvalid } from '../config-invalid.js';
import { isFaultPoint, type FaultPoint } from './points.js';

const FOLDER_VARIABLE = 'QALQAN_FAULT_FOLDER';

/** What a service logs at start when {@link watchFaultPoints} says so. */
export const FAULTS_WARNING = `${FOLDER_VARIABLE} is set: drills can end this process; never run so in production`;

/**
 * What the points of this process do. State of the module and not of an injected object on purpose: points stand in the
 * midst of transactions of many parts, and none of these parts should carry a parameter for drills.
 */
let watching: ArmedPoints | undefined;

/**
 * Says that the process is in the named state. Does nothing, and costs nothing to speak of, unless a drill has armed
 * this very point: then the process ends here as if the machine had lost power.
 */
export function reach(point: FaultPoint): void {
  watching?.reach(point);
}

/**
 * From here on drills can end this process; for drills only. `folder` undefined leaves every point without effect.
 * Returns true when points can be armed, which MUST be logged. Throws {@link ConfigInvalid} for a folder that is not
 * there, and when something is armed in it that is no point.
 */
export function watchFaultPoints(folder: string | undefined, instance: string): boolean {
  watching = folder === undefined ? undefined : new ArmedPoints(folder, instance);
  return watching !== undefined;
}

/** Arms a point: the instance's process ends itself when it reaches it for the `nth` time from now, once. */
export function armFaultPoint(folder: string, instance: string, point: FaultPoint, nth = 1): void {
  const file = fileOf(folder, instance, point);
  // By rename: a process that reaches the point meanwhile sees all of it or nothing.
  writeFileSync(`${file}.new`, String(nth));
  renameSync(`${file}.new`, file);
}

/** True until the process has ended itself at the point. */
export function isArmed(folder: string, instance: string, point: FaultPoint): boolean {
  return existsSync(fileOf(folder, instance, point));
}

/** Takes back what {@link armFaultPoint} did; false when it was too late. */
export function disarmFaultPoint(folder: string, instance: string, point: FaultPoint): boolean {
  return removed(fileOf(folder, instance, point));
}

function fileOf(folder: string, instance: string, point: FaultPoint): string {
  return join(folder, `${instance}@${point}`);
}

class ArmedPoints {
  private readonly counts = new Map<FaultPoint, number>();

  constructor(
    private readonly folder: string,
    private readonly instance: string,
  ) {
    const problem = (message: string): ConfigInvalid =>
      new ConfigInvalid('faults', [{ env: FOLDER_VARIABLE, message }]);
    if (!existsSync(folder)) throw problem('is no folder');
    const points = readdirSync(folder)
      .filter((file) => file.startsWith(`${instance}@`) && !file.endsWith('.new'))
      .map((file) => file.slice(instance.length + 1));
    const unknown = points.find((point) => !isFaultPoint(point));
    if (unknown !== undefined) throw problem(`holds ${unknown}, which is no fault point`);
  }

  reach(point: FaultPoint): void {
    const file = fileOf(this.folder, this.instance, point);
    if (!existsSync(file)) return;
    const count = (this.counts.get(point) ?? 0) + 1;
    this.counts.set(point, count);
    if (count < Number(readFileSync(file, 'utf8'))) return;
    // Taken away first: who is started again must not die of the same order.
    if (removed(file)) process.kill(process.pid, 'SIGKILL');
  }
}

function removed(file: string): boolean {
  try {
    unlinkSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
