import type { Platform } from '../platform/platform.js';
import type { PartName } from '../platform/processes.js';
import type { Drill } from './drill.js';
import { outageInTurn, type Outage } from './outage.js';

/** Who stands still, one after the other, and for how long. */
export interface PausePlan {
  readonly name: string;
  readonly victims: readonly PartName[];
  readonly holdMs: number;
  readonly readyWithinMs?: number;
}

/** SIGSTOP and, later, SIGCONT: a process that is there, holds its connections and leases, and does nothing. */
export function pauseInTurn({ name, victims, holdMs, readyWithinMs = 60_000 }: PausePlan): Drill {
  return outageInTurn({
    name,
    summary: `${victims.join(', ')} stand still for ${holdMs / 1000} s in turn (SIGSTOP, SIGCONT)`,
    // With the publisher standing still somebody else has to go on.
    work: { owners: ['tj', 'kg'] },
    readyWithinMs,
    outages: (platform) => victims.map((victim) => pause(platform, victim, holdMs)),
  });
}

function pause(platform: Platform, victim: PartName, holdMs: number): Outage {
  let stopped: readonly number[] = [];
  return {
    what: `${victim} stands still`,
    holdMs,
    begin: async () => {
      stopped = platform.processes.pause(victim);
    },
    end: async () => {
      platform.processes.resume(stopped);
    },
  };
}
