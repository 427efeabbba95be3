import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { alertFor, freshNumber } from '../load/alerts.js';
import { publishSurely } from '../load/publish-surely.js';
import { Workload } from '../load/workload.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { loadPerCore } from '../platform/machine.js';
import { memoryOf } from '../platform/memory.js';
import type { Platform } from '../platform/platform.js';
import type { Party } from '../platform/ports.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';

/** How often a node is flooded, and for how long. */
export interface OverloadPlan {
  readonly name: string;
  readonly runs: number;
  readonly floodMs: number;
}

type Note = (what: string) => void;

const OWNER = 'tj' satisfies Party;
/** A node serves 64 requests at once (QALQAN_MAX_IN_FLIGHT): this is forty times that. */
const CONNECTIONS = 2_560;
const GROWTH_MB = 400;
const SETTLE_MS = 120_000;
const REST_MS = 2_000;

/** Ten times as many requests at once as a node takes, while careful clients publish: they wait, and lose nothing. */
export function overload(plan: OverloadPlan): Drill {
  return {
    name: plan.name,
    summary: `${CONNECTIONS} drafts at once for ${plan.floodMs / 1_000} s, ${plan.runs} times, while alerts are published`,
    run: (platform, note, options) => run(platform, plan, note, options),
  };
}

async function run(
  platform: Platform,
  plan: OverloadPlan,
  note: Note,
  { runs = plan.runs }: DrillOptions,
): Promise<DrillOutcome> {
  const work = new Workload(platform, { owners: [OWNER, 'uz'], audience: ['kz', 'tj', 'uz'], mayRefuse: true });
  const load = loadPerCore();
  const before = memoryOf(platform.location, OWNER)?.nowMb ?? 0;
  const answers = new Answers();
  let recoveredMs = 0;
  work.start();
  try {
    for (let at = 0; at < runs; at += 1) {
      await flood(platform, plan.floodMs, answers);
      const over = Date.now();
      await publishSurely(platform.node(OWNER), alertFor(freshNumber(), []), randomUUID());
      recoveredMs = Math.max(recoveredMs, Date.now() - over);
      note(`flood ${at + 1}: ${answers.line()}; the node publishes again after ${Date.now() - over} ms`);
      await sleep(REST_MS);
    }
  } finally {
    await work.stop();
  }
  const memory = memoryOf(platform.location, OWNER);
  const grownMb = (memory?.peakMb ?? 0) - before;
  const settled = await work.settle({ timeoutMs: SETTLE_MS, replay: true });
  return {
    objections: [
      ...settled.objections,
      ...(await answers.objections(platform)),
      ...(memory === undefined || grownMb > GROWTH_MB ? [complaint(`${OWNER} has grown by ${grownMb} MB`)] : []),
    ],
    runs,
    acknowledged: settled.acknowledged + answers.references.length,
    recoveredMs,
    figures: {
      ...answers.figures(),
      refused: work.refused.length,
      loadPerCore: Math.round(load * 10) / 10,
      grownMb,
      settleMs: settled.settleMs,
    },
  };
}

/** What a flood was answered. */
class Answers {
  readonly references: string[] = [];
  overloaded = 0;
  /** Let in, and told to come again when no connection of the database was free in time. */
  private unavailable = 0;
  private broken = 0;
  private readonly others = new Map<number, number>();

  take(status: number, text: string, mayComeAgain: boolean): void {
    if (status === 201) this.references.push((JSON.parse(text) as { reference: string }).reference);
    else if (status === 429) this.overloaded += 1;
    else if (status === 503 && mayComeAgain) this.unavailable += 1;
    else this.others.set(status, (this.others.get(status) ?? 0) + 1);
  }

  /** No answer: what became of it is not known. */
  fail(): void {
    this.broken += 1;
  }

  line(): string {
    return `${this.references.length} drafts taken, ${this.overloaded} answered 429, ${this.unavailable} answered 503, ${this.broken} without an answer`;
  }

  figures(): Readonly<Record<string, number>> {
    const { overloaded, unavailable, broken: unanswered } = this;
    return { drafts: this.references.length, overloaded, unavailable, unanswered };
  }

  /** Each acknowledged draft is there; nothing was answered but 201, 429, and seldom 503 with the time to come again; and the flood was one. */
  async objections(platform: Platform): Promise<Objection[]> {
    const rows = await platform.sql.asSuperuser(
      OWNER,
      `SELECT count(*)::int AS held FROM alert WHERE reference = ANY($1)`,
      [this.references],
    );
    const lost = this.references.length - Number(rows[0]?.['held'] ?? 0);
    const doubled = this.references.length - new Set(this.references).size;
    return [
      ...(lost > 0 ? [complaint(`O1: ${lost} acknowledged drafts are not there`, 'lost')] : []),
      ...(doubled > 0 ? [complaint(`O1: ${doubled} references were given twice`, 'doubled')] : []),
      ...(this.unavailable > this.overloaded / 100
        ? [complaint(`${this.unavailable} requests were let in and not served`)]
        : []),
      ...(this.overloaded === 0 ? [complaint('the flood was none: nobody was answered 429')] : []),
      ...[...this.others].map(([status, count]) => complaint(`${count} requests were answered ${status}`)),
    ];
  }
}

async function flood(platform: Platform, ms: number, answers: Answers): Promise<void> {
  const pool = new Pool(platform.url(OWNER), { connections: CONNECTIONS, pipelining: 1, headersTimeout: 60_000 });
  const until = Date.now() + ms;
  const authorization = `Bearer ${await platform.tokens.of(`${OWNER}-drafter`)}`;
  const client = async (): Promise<void> => {
    while (Date.now() < until) {
      try {
        const { statusCode, headers, body } = await pool.request({
          method: 'POST',
          path: '/api/v1/alerts',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify(alertFor(freshNumber(), [])),
        });
        answers.take(statusCode, await body.text(), headers['retry-after'] !== undefined);
      } catch {
        answers.fail();
      }
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  await pool.close();
}
