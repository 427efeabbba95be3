import { Workload } from '../load/workload.js';
import type { Platform } from '../platform/platform.js';
import type { PartName } from '../platform/processes.js';
import type { Drill, DrillOutcome } from './drill.js';

/** What dies, and how much is published meanwhile. */
export interface KillPlan {
  readonly name: string;
  /** Alerts published in all; each victim dies in the middle of its share. */
  readonly alerts: number;
  /** Killed one after the other with SIGKILL. */
  readonly victims: readonly PartName[];
}

const SETTLE_MS = 120_000;

/** Kills parts of the platform in turn while alerts are published: each alert and each hit is there once. */
export function killInTurn(plan: KillPlan): Drill {
  return {
    name: plan.name,
    summary: `kill -9 of ${plan.victims.join(', ')} in turn while ${plan.alerts} alerts are published`,
    run: (platform, note) => run(platform, plan, note),
  };
}

async function run(platform: Platform, plan: KillPlan, note: (what: string) => void): Promise<DrillOutcome> {
  const work = new Workload(platform);
  const share = Math.ceil(plan.alerts / plan.victims.length);
  let recoveredMs = 0;
  for (const victim of plan.victims) {
    await work.publish(share, async () => {
      const restarts = platform.processes.kill(victim);
      const at = Date.now();
      note(`killed ${victim} after ${work.acknowledged.length} alerts`);
      await platform.processes.restarted(victim, restarts);
      const ms = Date.now() - at;
      note(`${victim} is ready again after ${ms} ms`);
      recoveredMs = Math.max(recoveredMs, ms);
    });
  }
  const { retries } = work;
  note(`${work.acknowledged.length} alerts published, ${retries} requests made again`);
  const { objections, acknowledged, settleMs } = await work.settle({ timeoutMs: SETTLE_MS, replay: true });
  note(`everything read and judged; it had settled after ${settleMs} ms`);
  return { objections, runs: plan.victims.length, acknowledged, recoveredMs, figures: { retries, settleMs } };
}
