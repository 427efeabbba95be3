import { setTimeout as sleep } from 'node:timers/promises';
import { Workload, type WorkloadPlan } from '../load/workload.js';
import { complaint, type Objection } from '../oracles/objection.js';
import type { Platform } from '../platform/platform.js';
import { INSTANCES, type Instance } from '../platform/ports.js';
import { ReadinessLog } from '../platform/readiness-log.js';
import type { PlatformSource } from '../platform/with-platform.js';
import type { Drill, DrillOutcome } from './drill.js';

/** A fault that lasts for a while and is then taken away. */
export interface Outage {
  readonly what: string;
  readonly holdMs: number;
  /** What has to turn red within {@link OutagePlan.redWithinMs} of its beginning. */
  readonly red?: readonly Instance[];
  begin(): Promise<void>;
  /** Looks at what can only be seen while it lasts; called in its middle. */
  during?(): Promise<readonly Objection[]>;
  end(): Promise<void>;
}

/** What lasts, and what must be true how soon. */
export interface OutagePlan {
  readonly name: string;
  readonly summary: string;
  readonly platform?: PlatformSource;
  readonly work?: WorkloadPlan;
  readonly outages: (platform: Platform) => readonly Outage[];
  readonly redWithinMs?: number;
  /** From the end of a fault until every service says it is ready. */
  readonly readyWithinMs: number;
}

const BEFORE_MS = 2_000;
/** What the watches need, beside the promised time, on a machine that runs the whole platform on two cores. */
const SETTLE_MS = 120_000;
const FIRST_READY_MS = 60_000;

/**
 * Outages one after the other under a steady load: each is there while alerts are published, is taken away again, and
 * everything is ready within the stated time; in the end nothing is lost or doubled and the replay agrees.
 */
export function outageInTurn(plan: OutagePlan): Drill {
  return {
    name: plan.name,
    summary: plan.summary,
    ...(plan.platform === undefined ? {} : { platform: plan.platform }),
    run: (platform, note, { only }) => run(platform, plan, note, only),
  };
}

async function run(
  platform: Platform,
  plan: OutagePlan,
  note: (what: string) => void,
  only: readonly string[] | undefined,
): Promise<DrillOutcome> {
  const outages = plan.outages(platform).filter(({ what }) => only?.some((part) => what.includes(part)) ?? true);
  const work = new Workload(platform, { perSecond: 4, patienceMs: 240_000, ...plan.work });
  const times: Timing[] = [];
  const found: Objection[] = [];
  for (const outage of outages) {
    await Promise.all(INSTANCES.map((instance) => platform.processes.ready(instance, FIRST_READY_MS)));
    work.start();
    await sleep(BEFORE_MS);
    const timing = await suffer(platform, outage, plan, note);
    times.push(timing);
    found.push(...timing.objections, ...late(plan, outage, timing));
    await work.stop();
    note(`${outage.what}: ${work.acknowledged.length} alerts acknowledged, ${work.retries} requests made again`);
  }
  const { objections, acknowledged, settleMs } = await work.settle({ timeoutMs: SETTLE_MS, replay: true });
  note(`everything read and judged; it had settled after ${settleMs} ms`);
  const slowest = (of: (timing: Timing) => number | undefined): number =>
    Math.max(0, ...times.map((timing) => of(timing) ?? 0));
  return {
    objections: [...found, ...objections],
    runs: times.length,
    acknowledged,
    recoveredMs: slowest(({ readyMs }) => readyMs),
    figures: { redMs: slowest(({ redMs }) => redMs), retries: work.retries, settleMs },
    details: times.map(({ what, redMs, readyMs }) => ({ what, redMs, readyMs })),
  };
}

interface Timing {
  readonly what: string;
  /** From the beginning of the fault until the last of those that must be red was red; undefined when one never was. */
  readonly redMs: number | undefined;
  /** From the end of the fault until all were ready for good. */
  readonly readyMs: number;
  readonly objections: readonly Objection[];
}

/** A fault from its beginning until all is well again; it is taken away whatever happens meanwhile. */
async function suffer(
  platform: Platform,
  outage: Outage,
  plan: OutagePlan,
  note: (what: string) => void,
): Promise<Timing> {
  const readiness = new ReadinessLog(platform, INSTANCES);
  const objections: Objection[] = [];
  const began = Date.now();
  let ended: number;
  try {
    await outage.begin();
    note(`${outage.what}: begun`);
    await sleep(outage.holdMs / 2);
    objections.push(...((await outage.during?.()) ?? []));
    await sleep(Math.max(0, began + outage.holdMs - Date.now()));
  } finally {
    await outage.end();
    ended = Date.now();
  }
  const red = (outage.red ?? []).map((instance) => readiness.firstRedAfter(instance, began));
  const seen = red.filter((at) => at !== undefined);
  note(`${outage.what}: over; ${readiness.redNow().join(', ') || 'nobody'} red at that moment`);
  const readyAt = await readiness.allReadyAfter(ended, plan.readyWithinMs * 4);
  readiness.stop();
  const redMs = seen.length === red.length && seen.length > 0 ? Math.max(...seen) - began : undefined;
  note(`${outage.what}: red after ${redMs ?? '–'} ms, all ready ${readyAt - ended} ms after its end`);
  return { what: outage.what, redMs, readyMs: readyAt - ended, objections };
}

function late(plan: OutagePlan, outage: Outage, { redMs, readyMs }: Timing): Objection[] {
  const { redWithinMs, readyWithinMs } = plan;
  const notRed = outage.red !== undefined && redWithinMs !== undefined && (redMs ?? Infinity) > redWithinMs;
  return [
    ...(notRed ? [complaint(`${outage.what}: red after ${redMs ?? '∞'} ms, not ${redWithinMs}`, 'late')] : []),
    ...(readyMs > readyWithinMs
      ? [complaint(`${outage.what}: ready ${readyMs} ms after its end, not ${readyWithinMs}`, 'late')]
      : []),
  ];
}
