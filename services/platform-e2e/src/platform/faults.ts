import { armFaultPoint, disarmFaultPoint, isArmed, type FaultPoint } from '@qalqan/config';
import { join } from 'node:path';
import type { Instance } from './ports.js';
import type { Location } from './state.js';
import { waitUntil } from './wait-for.js';

/** Where a platform's services look for points that drills have armed: `QALQAN_FAULT_FOLDER`. */
export function faultFolder({ state }: Pick<Location, 'state'>): string {
  return join(state, 'faults');
}

/** Ends services at named points. */
export class Faults {
  private readonly folder: string;

  constructor(location: Location) {
    this.folder = faultFolder(location);
  }

  /**
   * Arms a point and resolves when the service has ended itself there, at the `nth` time from now. Rejects, and disarms
   * the point, when it was not reached in time: a drill that never struck proves nothing.
   */
  async strike(instance: Instance, point: FaultPoint, nth: number, timeoutMs: number): Promise<void> {
    armFaultPoint(this.folder, instance, point, nth);
    const gone = async (): Promise<boolean> => !isArmed(this.folder, instance, point);
    try {
      await waitUntil(`${instance} reaches ${point}`, gone, { timeoutMs, everyMs: 5 });
    } catch (error) {
      if (disarmFaultPoint(this.folder, instance, point)) throw error;
    }
  }
}
