import { alertFor, freshNumber } from '../load/alerts.js';
import { Workload } from '../load/workload.js';
import { delaysAtHub, type Delays } from '../oracles/delays.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { acknowledged } from '../oracles/settle.js';
import { HttpProblem } from '../platform/http.js';
import { loadPerCore } from '../platform/machine.js';
import { growthSince, memories } from '../platform/memory.js';
import type { Platform } from '../platform/platform.js';
import type { Party } from '../platform/ports.js';
import { runFile } from '../platform/state.js';
import { waitUntil } from '../platform/wait-for.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';
import { Kitchen } from './poison-kitchen.js';

/** How many times each kind of poison is sent. */
export interface PoisonPlan {
  readonly name: string;
  readonly runs: number;
}

type Note = (what: string) => void;

const OWNER = 'tj' satisfies Party;
/** Before and after: together about as many as among the poison, so that their slowest can be compared. */
const QUIET_ALERTS = 100;
const BETWEEN = 8;
const DELAY_MS = 2_000;
const GROWTH_MB = 200;
const SETTLE_MS = 120_000;

/** Records that break parsers, sent to a real topic among good alerts. */
export function poison(plan: PoisonPlan): Drill {
  return {
    name: plan.name,
    summary: `${plan.runs} times each kind of record that breaks parsers, among good alerts`,
    run: (platform, note, options) => run(platform, plan, note, options),
  };
}

async function run(
  platform: Platform,
  plan: PoisonPlan,
  note: Note,
  { runs = plan.runs }: DrillOptions,
): Promise<DrillOutcome> {
  const work = new Workload(platform, { owners: [OWNER, 'uz'], audience: ['kz', 'tj', 'uz'], perSecond: 15 });
  const pids = pidsOf(platform);
  const before = await quietly(platform, work, note);
  const memory = memories(platform.location);
  const kitchen = await Kitchen.open(platform, OWNER);
  const from = work.acknowledged.length;
  const load = loadPerCore();
  await servings(work, kitchen, runs);
  const poisoned = await delaysOnceSettled(platform, work, from);
  note(`${kitchen.sent} poisonous records among ${work.acknowledged.length - from} alerts: ${told(poisoned)}`);
  const aside = await kitchen.objections();
  const grownMb = growthSince(platform.location, memory);
  const after = await quietly(platform, work, note);
  const big = await bigAlert(platform, work);
  const settled = await work.settle({ timeoutMs: SETTLE_MS, replay: true });
  return {
    objections: [
      ...settled.objections,
      ...aside,
      ...big,
      ...lateObjections([before, after], poisoned),
      ...(grownMb > GROWTH_MB ? [complaint(`a process has grown by ${grownMb} MB`)] : []),
      ...(JSON.stringify(pidsOf(platform)) === JSON.stringify(pids) ? [] : [complaint('a process has ended')]),
    ],
    runs,
    acknowledged: settled.acknowledged,
    figures: {
      poisonous: kitchen.sent,
      grownMb,
      settleMs: settled.settleMs,
      ...figuresOf([before, after], poisoned, load),
    },
    details: { before, poisoned, after },
  };
}

/** Alerts at the same pace without poison: what the machine itself makes of them. */
async function quietly(platform: Platform, work: Workload, note: Note): Promise<Delays> {
  const from = work.acknowledged.length;
  await work.publish(QUIET_ALERTS);
  const delays = await delaysOnceSettled(platform, work, from);
  note(`${QUIET_ALERTS} alerts without poison: ${told(delays)}; load ${loadPerCore().toFixed(1)} per core`);
  return delays;
}

async function servings(work: Workload, kitchen: Kitchen, runs: number): Promise<void> {
  work.start();
  try {
    for (let at = 0; at < runs; at += 1) {
      const enough = work.acknowledged.length + BETWEEN;
      await waitUntil('alerts flow', async () => work.acknowledged.length >= enough, { timeoutMs: 90_000 });
      await kitchen.serve();
    }
  } finally {
    await work.stop();
    await kitchen.close();
  }
}

async function delaysOnceSettled(platform: Platform, work: Workload, from: number): Promise<Delays> {
  await work.settle({ timeoutMs: SETTLE_MS });
  return delaysAtHub(platform, work.acknowledged.slice(from));
}

function told({ p50Ms, p95Ms, maxMs, maxSendMs }: Delays): string {
  return `at the hub after ${p50Ms} ms (p50), ${p95Ms} ms (p95), ${maxMs} ms at most, of that ${maxSendMs} ms for the relay`;
}

function figuresOf(quiet: readonly Delays[], poisoned: Delays, load: number): Readonly<Record<string, number>> {
  return {
    quietP95Ms: Math.max(...quiet.map(({ p95Ms }) => p95Ms)),
    quietMaxMs: Math.max(...quiet.map(({ maxMs }) => maxMs)),
    p95Ms: poisoned.p95Ms,
    maxMs: poisoned.maxMs,
    loadPerCore: Math.round(load * 10) / 10,
  };
}

/** Poison may cost none of the others two seconds. */
function lateObjections(quiet: readonly Delays[], poisoned: Delays): Objection[] {
  const addedMs = poisoned.maxMs - Math.max(...quiet.map(({ maxMs }) => maxMs));
  return addedMs < DELAY_MS ? [] : [complaint(`O6: poison has delayed an alert by ${addedMs} ms`, 'late')];
}

function pidsOf({ location }: Platform): readonly (readonly [string, number])[] {
  return (runFile(location)?.parts ?? []).map(({ name, pid }) => [name, pid] as const);
}

/** An alert whose record is above the 65,535 bytes of a leaf; one above the limit of a body is refused. */
async function bigAlert(platform: Platform, work: Workload): Promise<Objection[]> {
  const node = platform.node(OWNER);
  const narrative = (count: number) =>
    Array.from({ length: count }, () => ({ lang: 'ru', text: 'посылка '.repeat(2_400) }));
  const published = await node.publish(alertFor(freshNumber(), [], { narrative: narrative(3) }));
  work.acknowledged.push(acknowledged(OWNER, published, []));
  const tooBig = await node.draft(alertFor(freshNumber(), [], { narrative: narrative(10) })).then(
    () => 201,
    (error: unknown) => (error instanceof HttpProblem ? error.status : 0),
  );
  return tooBig === 413
    ? []
    : [complaint(`an alert of ${narrative(10).length * 36} kB was answered ${tooBig}, not 413`)];
}
