import { Workload } from '../load/workload.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { FoldObserver, HubPair } from '../platform/second-hub.js';
import type { Platform } from '../platform/platform.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';

/** How often the leader is struck, and how soon the other process must fold. */
export interface TwoHubsPlan {
  readonly name: string;
  readonly runs: number;
  /** Bound of a takeover; the lease is 10 s. */
  readonly takeoverMs: number;
}

/** Alerts acknowledged between two strikes. */
const BETWEEN = 20;
/** A frozen leader wakes when the other has led for so long. */
const FROZEN_MS = 3_000;
const SETTLE_MS = 120_000;

/**
 * Two processes of the hub on one database while two parties publish matching alerts: the one that folds is killed in
 * the middle of a fold, or frozen there and woken when the other leads.
 */
export function twoHubs(plan: TwoHubsPlan): Drill {
  return {
    name: plan.name,
    summary: `two hubs on one database; ${plan.runs} times the one that folds is killed or frozen in a fold`,
    run: (platform, note, options) => run(platform, plan, note, options),
  };
}

async function run(
  platform: Platform,
  plan: TwoHubsPlan,
  note: (what: string) => void,
  options: DrillOptions,
): Promise<DrillOutcome> {
  const pair = new HubPair(platform);
  const observer = new FoldObserver(platform);
  const work = new Workload(platform, { owners: ['tj', 'uz'], audience: ['kz', 'tj', 'uz'], matchEvery: 2 });
  const runs = options.runs ?? plan.runs;
  const takeovers: number[] = [];
  let midFold = 0;
  await observer.connect();
  try {
    await pair.start();
    note('a second hub is ready');
    work.start();
    for (let at = 0; at < runs; at += 1) {
      const enough = work.acknowledged.length + BETWEEN;
      await waitUntil('alerts flow', async () => work.acknowledged.length >= enough, { timeoutMs: 90_000 });
      const strike = await struck(pair, observer, at % 3 === 2 ? 'froze' : 'killed');
      if (strike.midFold) midFold += 1;
      takeovers.push(strike.takeoverMs);
      note(`${strike.what}; the other folds after ${strike.takeoverMs} ms`);
    }
    await work.stop();
  } finally {
    await work.stop();
    await pair.stop();
    await observer.close();
  }
  const settled = await work.settle({ timeoutMs: SETTLE_MS, replay: true });
  const status = await waitFor('the hub has checked its store', () => verified(platform), { timeoutMs: SETTLE_MS });
  return {
    objections: [
      ...settled.objections,
      ...late(takeovers, plan.takeoverMs),
      ...(status === 'sound' ? [] : [complaint(`the hub's store is ${status}`)]),
    ],
    runs,
    acknowledged: settled.acknowledged,
    recoveredMs: Math.max(0, ...takeovers),
    figures: { midFold, medianTakeoverMs: median(takeovers), retries: work.retries, settleMs: settled.settleMs },
    details: { takeoversMs: takeovers },
  };
}

async function verified(platform: Platform): Promise<string | undefined> {
  const { status } = await platform.hub.verify();
  return status === 'running' ? undefined : status;
}

interface Strike {
  readonly what: string;
  readonly takeoverMs: number;
  readonly midFold: boolean;
}

async function struck(pair: HubPair, observer: FoldObserver, how: 'killed' | 'froze'): Promise<Strike> {
  const { name, pid, again } = await pair.leader();
  const fence = await observer.fence();
  const midFold = await observer.midFold();
  process.kill(pid, how === 'killed' ? 'SIGKILL' : 'SIGSTOP');
  const at = Date.now();
  const folded = await observer.folded();
  const goesOn = async (): Promise<boolean> => (await observer.fence()) > fence && (await observer.folded()) > folded;
  try {
    await waitUntil('the other process folds', goesOn, { timeoutMs: 90_000, everyMs: 20 });
  } finally {
    if (how === 'froze') setTimeout(() => process.kill(pid, 'SIGCONT'), FROZEN_MS);
  }
  const takeoverMs = Date.now() - at;
  if (how === 'killed') await again();
  else await new Promise((resolve) => setTimeout(resolve, 2 * FROZEN_MS));
  return { what: `${how} the ${name} process${midFold ? ' in a fold' : ''}`, takeoverMs, midFold };
}

function late(takeovers: readonly number[], bound: number): Objection[] {
  return takeovers
    .filter((ms) => ms > bound)
    .map((ms) => complaint(`O6: the other hub folded after ${ms} ms, not within ${bound} ms`, 'late'));
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
