import { BrokerCut } from '../platform/broker-cut.js';
import type { Platform } from '../platform/platform.js';
import { portOfBroker, type Instance } from '../platform/ports.js';
import type { Drill } from './drill.js';
import { outageInTurn, type Outage } from './outage.js';

/** Whose way to the broker is cut, one after the other, and for how long. */
export interface PartitionPlan {
  readonly name: string;
  readonly victims: readonly Instance[];
  readonly holdMs: number;
}

/** Packets are dropped, so nobody is told: requests and connections hang, and come back when they come back. */
export function partitionInTurn({ name, victims, holdMs }: PartitionPlan): Drill {
  return outageInTurn({
    name,
    summary: `no packet between the broker and ${victims.join(', ')} in turn, ${holdMs / 1000} s each`,
    readyWithinMs: 60_000,
    outages: (platform) => victims.map((victim) => partition(platform, victim, holdMs)),
  });
}

function partition(platform: Platform, victim: Instance, holdMs: number): Outage {
  const broker = new BrokerCut(portOfBroker(platform.location.portBase));
  return {
    what: `${victim} cut off from the broker`,
    holdMs,
    begin: () => broker.cut(platform.processes.pid(victim)),
    end: () => broker.heal(),
  };
}
