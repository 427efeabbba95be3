import { HitFoundV1, type EnvelopeV1, type HitFoundBody } from '@qalqan/contracts';
import { complaint, type Objection } from '../oracles/objection.js';
import { Workload } from '../load/workload.js';
import { DatabaseSwap } from '../platform/database-swap.js';
import type { Platform } from '../platform/platform.js';
import type { Instance } from '../platform/ports.js';
import type { Rows } from '../platform/sql.js';
import { waitUntil } from '../platform/wait-for.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';

/** Whose database is set back, and how much is published before, between and after. */
export interface RestorePlan {
  readonly name: string;
  readonly victims: readonly Instance[];
  readonly alerts: number;
}

const SETTLE_MS = 180_000;
const SENT_MS = 60_000;
const HEAD = 'SELECT sequence FROM own_stream';

/** Puts old copies of databases back: the service takes its own records back, signs on, and nothing is there twice. */
export function restoreOldCopy(plan: RestorePlan): Drill {
  return {
    name: plan.name,
    summary: `an old copy of the database of ${plan.victims.join(', ')} is put back, ${plan.alerts} alerts later`,
    run: (platform, note, options) => run(platform, plan, note, options),
  };
}

async function run(
  platform: Platform,
  plan: RestorePlan,
  note: (what: string) => void,
  { only }: DrillOptions,
): Promise<DrillOutcome> {
  const work = new Workload(platform);
  const victims = plan.victims.filter((victim) => only === undefined || only.includes(victim));
  const objections: Objection[] = [];
  const hubFrom = await endOf(platform, 'hub');
  let recoveredMs = 0;
  let takenBack = 0;
  await work.publish(plan.alerts);
  for (const victim of victims) {
    const swap = new DatabaseSwap(platform.sql, victim);
    await allSent(platform, victim);
    await swap.copy();
    await platform.processes.ready(victim);
    const behind = sequenceOf(await swap.askCopy(HEAD));
    note(`copied the database of ${victim} at record ${behind}`);
    await work.publish(plan.alerts);
    await allSent(platform, victim);
    const before = await headOf(platform, victim);
    await setBack(platform, victim, swap);
    const at = Date.now();
    note(`${victim} was at record ${before}; its database is the old copy again`);
    await platform.processes.ready(victim);
    await waitUntil(`${victim} has its records again`, async () => (await headOf(platform, victim)) >= before, {
      timeoutMs: SETTLE_MS,
    });
    const ms = Date.now() - at;
    note(`${victim} is ready again after ${ms} ms, at record ${await headOf(platform, victim)}`);
    recoveredMs = Math.max(recoveredMs, ms);
    takenBack += before - behind;
    if (behind >= before)
      objections.push(complaint(`${victim} had published nothing after the copy: nothing was tried`));
  }
  await work.publish(plan.alerts);
  note(`${work.acknowledged.length} alerts published in all`);
  const settled = await work.settle({ timeoutMs: SETTLE_MS, replay: true });
  note(`everything read and judged; it had settled after ${settled.settleMs} ms`);
  const { acknowledged, settleMs } = settled;
  objections.push(...settled.objections, ...reused(work), ...(await toldTwice(platform, hubFrom)));
  return { objections, runs: victims.length, acknowledged, recoveredMs, figures: { takenBack, settleMs } };
}

/** The service stays away while its database is exchanged: it ends without one, and cannot start before the copy is open. */
async function setBack(platform: Platform, victim: Instance, swap: DatabaseSwap): Promise<void> {
  await swap.close();
  const restarts = platform.processes.kill(victim);
  await swap.restore();
  await swap.open();
  await platform.processes.startedAgain(victim, restarts);
}

async function allSent(platform: Platform, instance: Instance): Promise<void> {
  const sent = async (): Promise<boolean> => {
    const rows = await platform.sql.asSuperuser(instance, 'SELECT 1 FROM outbox WHERE sent_at IS NULL LIMIT 1');
    return rows.length === 0;
  };
  await waitUntil(`${instance} has sent what it signed`, sent, { timeoutMs: SENT_MS });
}

async function headOf(platform: Platform, instance: Instance): Promise<number> {
  return sequenceOf(await platform.sql.asSuperuser(instance, HEAD));
}

function sequenceOf([row]: Rows): number {
  return Number(row?.['sequence'] ?? 0);
}

async function endOf(platform: Platform, instance: Instance): Promise<bigint> {
  const last = (await platform.kafka.events(instance)).at(-1);
  return last === undefined ? 0n : last.offset + 1n;
}

/** No reference was given to two alerts. */
function reused({ acknowledged }: Workload): Objection[] {
  const seen = new Set<string>();
  return acknowledged.flatMap(({ reference }) => {
    if (seen.has(reference)) return [complaint(`${reference} was given twice`, 'doubled', reference)];
    seen.add(reference);
    return [];
  });
}

/** Nobody was told of a hit again after the hub was set back: nothing was corrected meanwhile. */
async function toldTwice(platform: Platform, from: bigint): Promise<Objection[]> {
  const told = new Map<string, string>();
  const records = await platform.kafka.events('hub', from);
  return records.flatMap(({ value }) => {
    const { type, sequence, data } = JSON.parse(Buffer.from(value ?? []).toString('utf8')) as EnvelopeV1;
    if (type !== HitFoundV1.type) return [];
    const { recipient, hit } = data.body as HitFoundBody;
    const word = `${recipient} of the hit ${hit.id}`;
    const before = told.get(word);
    told.set(word, sequence);
    // The same record may lie on the topic twice; another record with the same word may not.
    if (before === undefined || before === sequence) return [];
    return [complaint(`the hub told ${word} twice`, 'doubled', word)];
  });
}
