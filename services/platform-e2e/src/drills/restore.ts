import { HitFoundV1, type EnvelopeV1, type HitFoundBody } from '@qalqan/contracts';
import { complaint, type Objection } from '../oracles/objection.js';
import { Workload } from '../load/workload.js';
import { DatabaseSwap } from '../platform/database-swap.js';
import type { Platform } from '../platform/platform.js';
import type { Instance } from '../platform/ports.js';
import type { Rows } from '../platform/sql.js';
import { waitUntil } from '../platform/wait-for.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';

/** A service, and what is put in the place of its database: as it was some alerts ago, or without anything. */
export interface RestoreVictim {
  readonly instance: Instance;
  readonly copy: 'old' | 'empty';
}

/** Whose database is set back, and how much is published before, between and after. */
export interface RestorePlan {
  readonly name: string;
  readonly victims: readonly RestoreVictim[];
  readonly alerts: number;
}

const SETTLE_MS = 180_000;
const SENT_MS = 60_000;
const HEAD = 'SELECT sequence FROM own_stream';

/** Puts old copies of databases back: the service takes its own records back, signs on, and nothing is there twice. */
export function restoreOldCopy(plan: RestorePlan): Drill {
  return {
    name: plan.name,
    summary: `old copies of databases are put back, ${plan.alerts} alerts later: ${plan.victims.map(partOf).join(', ')}`,
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
  const victims = plan.victims.filter((victim) => only === undefined || only.includes(partOf(victim)));
  const hubFrom = await endOf(platform, 'hub');
  const restored: Restored[] = [];
  await work.publish(plan.alerts);
  for (const victim of victims)
    restored.push(await restoreOne(platform, victim, note, () => work.publish(plan.alerts)));
  await work.publish(plan.alerts);
  note(`${work.acknowledged.length} alerts published in all`);
  const settled = await work.settle({ timeoutMs: SETTLE_MS, replay: true });
  note(`everything read and judged; it had settled after ${settled.settleMs} ms`);
  const { acknowledged, settleMs } = settled;
  const objections = [
    ...restored.flatMap(nothingTried),
    ...settled.objections,
    ...reused(work),
    ...(await toldTwice(platform, hubFrom)),
  ];
  const takenBack = restored.reduce((sum, { behind, before }) => sum + before - behind, 0);
  const recoveredMs = Math.max(0, ...restored.map(({ ms }) => ms));
  return { objections, runs: victims.length, acknowledged, recoveredMs, figures: { takenBack, settleMs } };
}

/** Where the database stood, where the copy stands, and how long the way back took. */
interface Restored {
  readonly part: string;
  readonly before: number;
  readonly behind: number;
  readonly ms: number;
}

async function restoreOne(
  platform: Platform,
  victim: RestoreVictim,
  note: (what: string) => void,
  publish: () => Promise<void>,
): Promise<Restored> {
  const { instance } = victim;
  const part = partOf(victim);
  const swap = new DatabaseSwap(platform.sql, instance);
  const behind = await makeCopy(platform, victim, swap);
  note(`${part}: the copy stands at record ${behind}`);
  await publish();
  await allSent(platform, instance);
  const before = await headOf(platform, instance);
  await setBack(platform, instance, swap);
  const at = Date.now();
  note(`${part}: the database was at record ${before}, and is the copy now`);
  await platform.processes.ready(instance);
  const whole = async (): Promise<boolean> => (await headOf(platform, instance)) >= before;
  await waitUntil(`${instance} has its records again`, whole, { timeoutMs: SETTLE_MS });
  const ms = Date.now() - at;
  note(`${part}: ready again after ${ms} ms, at record ${await headOf(platform, instance)}`);
  return { part, before, behind, ms };
}

/** Gives the last record that the copy holds. */
async function makeCopy(platform: Platform, { instance, copy }: RestoreVictim, swap: DatabaseSwap): Promise<number> {
  if (copy === 'empty') {
    await swap.copyNothing();
    return 0;
  }
  await allSent(platform, instance);
  await swap.copy();
  await platform.processes.ready(instance);
  return sequenceOf(await swap.askCopy(HEAD));
}

function partOf({ instance, copy }: RestoreVictim): string {
  return copy === 'old' ? instance : `${instance}@${copy}`;
}

function nothingTried({ part, before, behind }: Restored): Objection[] {
  return before > behind ? [] : [complaint(`${part} had published nothing after the copy: nothing was tried`)];
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
