import { randomUUID } from 'node:crypto';
import { publishSurely } from '../load/publish-surely.js';
import { violationsOnceSettled } from '../oracles/settle.js';
import type { Acknowledged } from '../oracles/violations.js';
import type { Platform } from '../platform/platform.js';
import type { Party } from '../platform/ports.js';
import type { PartName } from '../platform/processes.js';
import { alertFor, freshNumber } from '../load/alerts.js';
import type { Drill, DrillOutcome } from './drill.js';

/** What dies, and how much is published meanwhile. */
export interface KillPlan {
  readonly name: string;
  /** Alerts published in all; each victim dies in the middle of its share. */
  readonly alerts: number;
  /** Killed one after the other with SIGKILL. */
  readonly victims: readonly PartName[];
}

const OWNER: Party = 'tj';
const AUDIENCE: readonly Party[] = ['kz', 'uz'];
const READERS: readonly Party[] = ['kz', 'uz', 'kg'];
const IN_FLIGHT = 4;
/** Every so many alerts name the passport that KZ looks for, so that a hit is under way whenever somebody dies. */
const MATCH_EVERY = 5;
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
  const wanted = freshNumber();
  const watch = await platform.node('kz').publish(alertFor(wanted, [OWNER]));
  note(`kz watches for one passport (${watch.reference})`);
  const share = Math.ceil(plan.alerts / plan.victims.length);
  const work = new Publishing(platform, wanted);
  let slowestRestartMs = 0;
  for (const victim of plan.victims) {
    const killed = work.publish(share, async () => {
      const restarts = platform.processes.kill(victim);
      const at = Date.now();
      note(`killed ${victim} after ${work.done.length} alerts`);
      await platform.processes.restarted(victim, restarts);
      note(`${victim} is ready again after ${Date.now() - at} ms`);
      return Date.now() - at;
    });
    slowestRestartMs = Math.max(slowestRestartMs, await killed);
  }
  note(`${work.done.length} alerts published, ${work.retries} requests made again`);
  const lastAck = Date.now();
  const objections = await violationsOnceSettled(platform, work.done, READERS, { timeoutMs: SETTLE_MS });
  const settleMs = Date.now() - lastAck;
  note(`everything read and judged ${settleMs} ms after the last acknowledgement`);
  return {
    violations: [...objections, ...(await hitViolations(platform, watch.reference, work.matching))],
    figures: { alerts: work.done.length, retries: work.retries, slowestRestartMs, settleMs },
  };
}

/** Alerts under way and published. */
class Publishing {
  readonly done: Acknowledged[] = [];
  readonly matching: string[] = [];
  retries = 0;
  private begun = 0;

  constructor(
    private readonly platform: Platform,
    private readonly wanted: number,
  ) {}

  /** Publishes `count` alerts with several in flight, and strikes once a quarter of them is out. */
  async publish(count: number, strike: () => Promise<number>): Promise<number> {
    const last = this.begun + count;
    const strikeAt = this.done.length + Math.max(1, Math.floor(count / 4));
    let struck: Promise<number> | undefined;
    const worker = async (): Promise<void> => {
      while (this.begun < last) {
        this.begun += 1;
        await this.one(this.begun);
        if (this.done.length >= strikeAt) struck ??= strike();
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
    return struck ?? strike();
  }

  private async one(index: number): Promise<void> {
    const matches = index % MATCH_EVERY === 0;
    const alert = alertFor(matches ? this.wanted : freshNumber(), AUDIENCE);
    const published = await publishSurely(this.platform.node(OWNER), alert, randomUUID());
    this.retries += published.retries;
    if (matches) this.matching.push(published.reference);
    this.done.push({ ...published, owner: OWNER, audience: AUDIENCE });
  }
}

/** Each match is one hit at each owner, in the audience's view, and at the hub. */
async function hitViolations(platform: Platform, watched: string, matching: readonly string[]): Promise<string[]> {
  const lists = {
    hub: (await platform.hub.hits()).filter(({ alerts }) => alerts.includes(watched)),
    kz: await platform.node('kz').hitsOn(watched),
    tj: (await platform.node('tj').hits()).filter(({ alerts }) => alerts.includes(watched)),
  };
  return Object.entries(lists).flatMap(([where, hits]) => {
    const others = hits.flatMap(({ alerts }) => alerts.filter((reference) => reference !== watched));
    const right = JSON.stringify(others.toSorted()) === JSON.stringify(matching.toSorted());
    return right ? [] : [`O1: ${where} has ${others.length} hits on ${watched}, of ${matching.length} that there are`];
  });
}
