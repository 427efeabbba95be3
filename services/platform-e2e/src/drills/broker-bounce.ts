import { setTimeout as sleep } from 'node:timers/promises';
import { Workload } from '../load/workload.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { loadPerCore } from '../platform/machine.js';
import type { Platform } from '../platform/platform.js';
import type { PlatformSource } from '../platform/with-platform.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';

/** Brokers that a drill can take away. */
export interface BrokerControl {
  /** Kills the broker on which TJ's events are written with SIGKILL, and says which. */
  kill(platform: Platform): Promise<string>;
  /** Resolves when it serves again. */
  back(platform: Platform): Promise<void>;
}

/** How often a broker dies, and what is asked afterwards. */
export interface BouncePlan {
  readonly name: string;
  readonly summary: string;
  readonly bounces: number;
  readonly control: BrokerControl;
  /** The platform of the brokers; the shared one when absent. */
  readonly platform?: PlatformSource;
  /** From the broker's return until nothing is on its way any more, on a machine that has nothing else to do. */
  readonly lagLimitMs: number;
}

/** Time without the broker before anybody mends it: alerts go into the outbox meanwhile. */
const AWAY_MS = 3_000;
const SETTLE_MS = 240_000;

/** Kills brokers while four clients publish: alerts are accepted meanwhile, and all is where it belongs soon after. */
export function brokerBounce(plan: BouncePlan): Drill {
  return {
    name: plan.name,
    summary: plan.summary,
    ...(plan.platform ? { platform: plan.platform } : {}),
    run: (platform, note, options) => run(platform, plan, note, options),
  };
}

async function run(
  platform: Platform,
  plan: BouncePlan,
  note: (what: string) => void,
  options: DrillOptions,
): Promise<DrillOutcome> {
  const work = new Workload(platform, { owners: ['tj', 'kg'], inFlight: 4, perSecond: 20 });
  const bounces = options.runs ?? plan.bounces;
  const objections: Objection[] = [];
  const lags: number[] = [];
  let acceptedMeanwhile = 0;
  for (let bounce = 1; bounce <= bounces; bounce += 1) {
    work.start();
    await until(work, work.acknowledged.length + 10);
    const killed = await plan.control.kill(platform);
    const before = work.acknowledged.length;
    await sleep(AWAY_MS);
    const meanwhile = work.acknowledged.length - before;
    acceptedMeanwhile += meanwhile;
    await plan.control.back(platform);
    const backAt = Date.now();
    await work.stop();
    const stoppedAt = Date.now();
    const isLast = bounce === bounces;
    const settled = await work.settle({ timeoutMs: SETTLE_MS, replay: isLast });
    const lagMs = stoppedAt - backAt + settled.settleMs;
    lags.push(lagMs);
    note(`${killed} killed: ${meanwhile} alerts accepted without it; all was there ${lagMs} ms after its return`);
    objections.push(...settled.objections, ...demands(bounce, meanwhile, lagMs, plan));
  }
  const recoveredMs = Math.max(...lags);
  const { retries, acknowledged } = work;
  return {
    objections,
    runs: bounces,
    acknowledged: acknowledged.length,
    recoveredMs,
    figures: { acceptedMeanwhile, retries },
  };
}

/** What is asked beyond the oracles: whoever publishes does not notice, and nobody is behind for long. */
function demands(bounce: number, meanwhile: number, lagMs: number, { lagLimitMs }: BouncePlan): Objection[] {
  const load = loadPerCore();
  const late = `bounce ${bounce}: all was there ${lagMs} ms after the broker's return, with ${load.toFixed(1)} processes at each core`;
  return [
    ...(meanwhile > 0 ? [] : [complaint(`bounce ${bounce}: no alert was accepted while the broker was away`)]),
    ...(lagMs <= lagLimitMs * load ? [] : [complaint(late, 'late')]),
  ];
}

/** Resolves when so many alerts are acknowledged in all. */
async function until(work: Workload, count: number): Promise<void> {
  while (work.acknowledged.length < count) await sleep(20);
}
