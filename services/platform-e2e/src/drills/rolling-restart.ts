import { Workload } from '../load/workload.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { loadPerCore } from '../platform/machine.js';
import type { Platform } from '../platform/platform.js';
import { INSTANCES, type Instance } from '../platform/ports.js';
import { ServiceLogs, type LogPositions } from '../platform/service-logs.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';

/** Who is restarted how often, and how long an orderly end may take. */
export interface RollingPlan {
  readonly name: string;
  readonly rounds: number;
  readonly services?: readonly Instance[];
}

/** What a service promises of its end after SIGTERM (libs/http-kit, manageLifecycle). */
const GRACE_MS = 10_000;
const SETTLE_MS = 120_000;
/** What no orderly end leaves in a log, of whatever level: reliability finding K13, and errors that nobody awaited. */
const NEVER = /write after end|ERR_STREAM_WRITE_AFTER_END|unhandled|uncaught|did not stop/i;

/** Every service is asked to end and started anew, in turn, while alerts are published. */
export function rollingRestart(plan: RollingPlan): Drill {
  const services = plan.services ?? INSTANCES;
  return {
    name: plan.name,
    summary: `SIGTERM of ${services.join(', ')} in turn, ${plan.rounds} times, while alerts are published`,
    run: (platform, note, options) => run(platform, { ...plan, services }, note, options),
  };
}

async function run(
  platform: Platform,
  { rounds, services }: RollingPlan & { readonly services: readonly Instance[] },
  note: (what: string) => void,
  options: DrillOptions,
): Promise<DrillOutcome> {
  const work = new Workload(platform, { owners: ['tj', 'kg'], perSecond: 20 });
  const logs = new ServiceLogs(platform.location);
  const before = logs.positions();
  const objections: Objection[] = [];
  const ends: number[] = [];
  const restarts: number[] = [];
  work.start();
  try {
    for (let round = 0; round < (options.runs ?? rounds); round += 1) {
      for (const instance of services) {
        const ended = await restart(platform, logs, instance);
        ends.push(ended.endMs);
        restarts.push(ended.readyMs);
        objections.push(...ended.objections);
      }
      note(`round ${round + 1}: slowest end ${Math.max(...ends)} ms, slowest restart ${Math.max(...restarts)} ms`);
    }
  } finally {
    await work.stop();
  }
  const settled = await work.settle({ timeoutMs: SETTLE_MS, replay: true });
  note(`settled after ${settled.settleMs} ms, ${settled.acknowledged} alerts, ${work.retries} requests made again`);
  return {
    objections: [...objections, ...whatMustNotBeSaid(logs, before), ...settled.objections],
    runs: ends.length,
    acknowledged: settled.acknowledged,
    recoveredMs: Math.max(...restarts),
    figures: { slowestEndMs: Math.max(...ends), retries: work.retries },
  };
}

interface Ended {
  readonly endMs: number;
  readonly readyMs: number;
  readonly objections: readonly Objection[];
}

async function restart(platform: Platform, logs: ServiceLogs, instance: Instance): Promise<Ended> {
  const from = logs.positions();
  const at = performance.now();
  const restarts = platform.processes.kill(instance, 'SIGTERM');
  await platform.processes.ended(instance, restarts);
  const endMs = Math.round(performance.now() - at);
  await platform.processes.restarted(instance, restarts);
  const readyMs = Math.round(performance.now() - at);
  const exit = logs.exitsSince(from, instance);
  const limitMs = GRACE_MS * loadPerCore();
  return {
    endMs,
    readyMs,
    objections: [
      ...(endMs <= limitMs ? [] : [complaint(`${instance} took ${endMs} ms to end`, 'late')]),
      ...(exit === 'exit code 0' ? [] : [complaint(`${instance} ended with ${exit ?? 'nobody knows what'}`)]),
      ...logs
        .since(from, instance, /"level":"error"/)
        .map((line) => complaint(`${instance} said while ending: ${line}`)),
    ],
  };
}

function whatMustNotBeSaid(logs: ServiceLogs, before: LogPositions): Objection[] {
  return INSTANCES.flatMap((instance) =>
    logs.since(before, instance, NEVER).map((line) => complaint(`${instance} said: ${line}`)),
  );
}
