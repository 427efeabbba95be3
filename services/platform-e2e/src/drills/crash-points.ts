import { FAULT_POINTS } from '@qalqan/config';
import { seeded } from '../load/seeded.js';
import { Workload } from '../load/workload.js';
import { loadPerCore } from '../platform/machine.js';
import { complaint, countOf, type Objection } from '../oracles/objection.js';
import type { Platform } from '../platform/platform.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';
import { grouped, nameOf, strikes, type Strike } from './strikes.js';

/** How often each point is struck, and what is asked of a restart. */
export interface CrashPlan {
  readonly name: string;
  readonly runs: number;
  /** From the end of the process until it says again that it is ready, on a machine that has nothing else to do. */
  readonly restartLimitMs: number;
  /** Names of points; all without. */
  readonly only?: readonly string[];
}

/** Longest wait for a point; a full tile needs 256 entries. */
const REACH_MS = 60_000;
const SETTLE_MS = 120_000;
/** A crash does not always come at the first time: what is under way besides differs. */
const LATEST_NTH = 3;
const ALERTS_PER_SECOND = 5;

/** Figures of one point. */
interface PointFigures extends Strike {
  readonly state: string;
  readonly runs: number;
  readonly medianRestartMs: number;
  readonly slowestRestartMs: number;
  /** Of the group that the point was exercised in. */
  readonly lost: number;
  readonly doubled: number;
}

/** Ends services at named points while alerts are published; everything is judged after every few points. */
export function crashPoints(plan: CrashPlan): Drill {
  return {
    name: plan.name,
    summary: `kill -9 at ${strikes(plan.only).length} named points of node, hub and audit log, ${plan.runs} times each`,
    run: (platform, note, options) => new CrashDrill(platform, plan, note, options).run(),
  };
}

class CrashDrill {
  private readonly random: () => number;
  private readonly runs: number;
  private readonly restarts = new Map<Strike, number[]>();
  /** Processor time of each start, in ms. */
  private readonly cpu: number[] = [];
  private busiest = 1;
  private readonly objections: Objection[] = [];
  private readonly points: PointFigures[] = [];
  private readonly work: Workload;

  constructor(
    private readonly platform: Platform,
    private readonly plan: CrashPlan,
    private readonly note: (what: string) => void,
    private readonly options: DrillOptions,
  ) {
    this.random = seeded(options.seed);
    this.runs = options.runs ?? plan.runs;
    this.work = new Workload(platform, { owners: ['tj', 'kg'], perSecond: ALERTS_PER_SECOND });
  }

  async run(): Promise<DrillOutcome> {
    const groups = grouped(strikes(this.options.only ?? this.plan.only));
    for (const [at, group] of groups.entries()) await this.exercise(group, at === groups.length - 1);
    const all = [...this.restarts.values()].flat();
    return {
      objections: this.objections,
      runs: all.length,
      acknowledged: this.work.acknowledged.length,
      recoveredMs: Math.max(...all),
      figures: {
        points: this.points.length,
        medianRestartMs: median(all),
        medianStartCpuMs: median(this.cpu),
        loadPerCore: Math.round(this.busiest * 10) / 10,
        retries: this.work.retries,
      },
      details: this.points,
    };
  }

  /**
   * Every strike of the group as often as is wanted, the services independently of each other: now and then several are
   * down at once. Then nothing is published any more, and all is judged.
   */
  private async exercise(group: readonly Strike[], isLast: boolean): Promise<void> {
    this.note(`${group.map(nameOf).join(', ')}: ${this.runs} times each`);
    this.work.start();
    try {
      await Promise.all([...Map.groupBy(group, ({ instance }) => instance).values()].map((lane) => this.lane(lane)));
    } finally {
      await this.work.stop();
    }
    const { objections, settleMs } = await this.work.settle({ timeoutMs: SETTLE_MS, replay: true });
    this.note(
      `settled after ${settleMs} ms, ${this.work.acknowledged.length} alerts so far${isLast ? ', all judged' : ''}`,
    );
    this.objections.push(...objections);
    for (const { line } of objections) this.note(`✗ ${line}`);
    for (const strike of group) this.points.push(this.figuresOf(strike, objections));
  }

  /** The strikes at one service, one after the other. */
  private async lane(lane: readonly Strike[]): Promise<void> {
    for (let run = 0; run < this.runs; run += 1) for (const strike of lane) await this.strike(strike);
  }

  private async strike(strike: Strike): Promise<void> {
    const { instance, point } = strike;
    const { processes, faults } = this.platform;
    const restarts = processes.restarts(instance);
    const nth = point === 'apply.tiled' ? 1 : 1 + Math.floor(this.random() * LATEST_NTH);
    await faults.strike(instance, point, nth, REACH_MS);
    const at = performance.now();
    await processes.restarted(instance, restarts);
    const ms = Math.round(performance.now() - at);
    this.cpu.push(processes.cpuMs(instance));
    this.restarts.set(strike, [...(this.restarts.get(strike) ?? []), ms]);
    const load = loadPerCore();
    this.busiest = Math.max(this.busiest, load);
    if (ms <= this.plan.restartLimitMs * load) return;
    const late = `${nameOf(strike)}: ready again after ${ms} ms, with ${load.toFixed(1)} processes at each core`;
    this.note(late);
    this.objections.push(complaint(late, 'late'));
  }

  private figuresOf(strike: Strike, objections: readonly Objection[]): PointFigures {
    const restarts = this.restarts.get(strike) ?? [];
    return {
      ...strike,
      state: FAULT_POINTS[strike.point],
      runs: restarts.length,
      medianRestartMs: median(restarts),
      slowestRestartMs: Math.max(...restarts),
      lost: countOf(objections, 'lost'),
      doubled: countOf(objections, 'doubled'),
    };
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
