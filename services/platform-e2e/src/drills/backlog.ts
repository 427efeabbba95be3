import { AlertPublishedV1, eventsTopic } from '@qalqan/contracts';
import { createAdmin } from '@qalqan/messaging';
import { cryptoLimits } from '../bench/limits-crypto.js';
import { alertFor, freshNumber } from '../load/alerts.js';
import { appendOwn, composing } from '../load/own-records.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { memoryOf } from '../platform/memory.js';
import type { Platform } from '../platform/platform.js';
import { INSTANCES, type Instance, type Party } from '../platform/ports.js';
import { runFile } from '../platform/state.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';
import { withOwnPlatform } from '../platform/with-platform.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';

/** How much gathers while others are away. */
export interface BacklogPlan {
  readonly name: string;
  readonly events: number;
}

type Note = (what: string) => void;

const OWNER = 'tj' satisfies Party;
const THOUSAND = 1_000;
/** Share of the backlog that is gone from the topic when the last reader comes back. */
const CUT = 0.2;
/**
 * Half of what is wanted: 2,000 events a second beside the 8,460 signatures that one core of the reference machine verifies
 * when it is quiet. Both sides are measured on machines that do other things meanwhile.
 */
const LEAST_SHARE = 0.5 * (2_000 / 8_460);
const PEAK_MB = 1_024;
const DRAIN_MS = 600_000;

/** Who comes back, in this order: the audit log first, for it fills the gap of the last. */
const PARTS = {
  audit: { instance: 'audit', cut: false },
  hub: { instance: 'hub', cut: false },
  country: { instance: 'uz', cut: false },
  refilled: { instance: 'kz', cut: true },
} as const satisfies Readonly<Record<string, { instance: Instance; cut: boolean }>>;

/** What one reader did with the backlog. */
interface Drained {
  readonly part: string;
  /** From the start of its process until it had everything. */
  readonly ms: number;
  /** From its first event on. */
  readonly perSecond: number;
  readonly shareOfVerify: number;
  readonly peakMb: number;
}

/**
 * Everybody but one party is away while it publishes; then audit log, hub, one country, and another whose first fifth is
 * gone from the topic, come back one after the other. `--runs` is the number of events in thousands.
 */
export function backlog(plan: BacklogPlan): Drill {
  return {
    name: plan.name,
    summary: `${plan.events} events gather while audit log, hub and countries are away; for one of them a fifth has left the topic`,
    platform: (logsTo, work) => withOwnPlatform({}, logsTo, work),
    run: (platform, note, options) => run(platform, plan, note, options),
  };
}

async function run(platform: Platform, plan: BacklogPlan, note: Note, options: DrillOptions): Promise<DrillOutcome> {
  const events = options.runs === undefined ? plan.events : options.runs * THOUSAND;
  const { sequence: first } = await platform.node(OWNER).publish(alertFor(freshNumber(), ['kz', 'uz']));
  const away = INSTANCES.filter((instance) => instance !== OWNER);
  await Promise.all(away.map((instance) => hasCaughtUp(platform, instance, first)));
  for (const instance of away) signal(platform, instance, 'SIGSTOP');
  const objections: Objection[] = [];
  const drained: Drained[] = [];
  try {
    await gather(platform, events, note);
    const last = first + events;
    for (const [part, { instance, cut }] of Object.entries(PARTS)) {
      if (options.only !== undefined && !options.only.includes(part) && part !== 'audit') continue;
      if (cut) await cutTopic(platform, first, events, note);
      const one = await drain(platform, instance, { part, first, last });
      note(
        `${part}: ${events} events in ${Math.round(one.ms / 1_000)} s, ${one.perSecond}/s, ` +
          `${Math.round(one.shareOfVerify * 100)} % of Ed25519 verify, ${one.peakMb} MB at most`,
      );
      drained.push(one);
      objections.push(...(await objectionsTo(platform, instance, one, { first, last })));
      if (instance !== 'audit') signal(platform, instance, 'SIGSTOP');
    }
  } finally {
    for (const instance of away) signal(platform, instance, 'SIGCONT');
  }
  return {
    objections,
    runs: drained.length,
    acknowledged: events,
    recoveredMs: Math.max(...drained.map(({ ms }) => ms)),
    figures: Object.fromEntries(drained.map(({ part, perSecond }) => [`${part}PerSecond`, perSecond])),
    details: { drained },
  };
}

function signal({ location }: Platform, instance: Instance, name: 'SIGSTOP' | 'SIGCONT'): void {
  const part = runFile(location)?.parts.find((each) => each.name === instance);
  if (part) process.kill(part.pid, name);
}

/** One party's alerts, each about another person, signed by its node's key and sent by its relay. */
async function gather(platform: Platform, events: number, note: Note): Promise<void> {
  const begun = Date.now();
  const base = freshNumber();
  const compose = composing(AlertPublishedV1, (at) => ({
    reference: `TJ-2027-${String(at).padStart(6, '0')}`,
    revision: 1 as const,
    alert: alertFor((base + at) % 10_000_000, ['kz', 'uz']),
  }));
  await appendOwn({ platform, party: OWNER }, events, compose);
  note(`${events} events are signed after ${Date.now() - begun} ms`);
  await waitUntil('the relay has sent everything', () => relayIsDone(platform), { timeoutMs: DRAIN_MS, everyMs: 200 });
  note(`and on their topic after ${Date.now() - begun} ms`);
}

async function relayIsDone(platform: Platform): Promise<boolean> {
  const rows = await platform.sql.asSuperuser(OWNER, `SELECT 1 FROM outbox WHERE sent_at IS NULL LIMIT 1`);
  return rows.length === 0;
}

/** Retention has taken the first fifth, before the next reader has read it. */
async function cutTopic(platform: Platform, first: number, events: number, note: Note): Promise<void> {
  const sequence = first + Math.floor(events * CUT);
  const [row] = await platform.sql.asSuperuser(
    OWNER,
    `SELECT kafka_offset::text AS "offset" FROM outbox WHERE stream = $1 AND sequence = $2`,
    [`${OWNER}/0`, sequence],
  );
  const admin = await createAdmin(platform.kafka.as('admin'));
  try {
    await admin.truncate(eventsTopic(OWNER), 0, BigInt(String(row?.['offset'])) + 1n);
  } finally {
    await admin.disconnect();
  }
  note(`the first ${sequence - first} events have left the topic`);
}

interface Course {
  readonly part: string;
  readonly first: number;
  readonly last: number;
}

/** The reader's process is killed where it sleeps; the supervisor starts it, and it reads on. */
async function drain(platform: Platform, instance: Instance, { part, first, last }: Course): Promise<Drained> {
  const before = verifyPerSecond();
  platform.processes.kill(instance);
  const begun = performance.now();
  await waitUntil(`${instance} reads`, async () => (await progressOf(platform, instance)) > first, {
    timeoutMs: DRAIN_MS,
    everyMs: 50,
  });
  const reading = performance.now();
  const start = await progressOf(platform, instance);
  let peakMb = 0;
  await waitUntil(
    `${instance} has drained its backlog`,
    async () => {
      peakMb = Math.max(peakMb, memoryOf(platform.location, instance)?.peakMb ?? 0);
      return (await progressOf(platform, instance)) >= last;
    },
    { timeoutMs: DRAIN_MS, everyMs: 250 },
  );
  const now = performance.now();
  const perSecond = Math.round(((last - start) / (now - reading)) * 1_000);
  const limit = (before + verifyPerSecond()) / 2;
  return { part, ms: Math.round(now - begun), perSecond, shareOfVerify: perSecond / limit, peakMb };
}

/** Signatures that one core verifies at this moment, with whatever else goes on. */
function verifyPerSecond(): number {
  const limit = cryptoLimits().find(({ name }) => name === 'Ed25519 verify');
  return limit?.value ?? Number.POSITIVE_INFINITY;
}

async function hasCaughtUp(platform: Platform, instance: Instance, sequence: number): Promise<void> {
  await waitUntil(`${instance} is up to date`, async () => (await progressOf(platform, instance)) >= sequence, {
    timeoutMs: 60_000,
  });
}

/** The last event of the owner that has taken effect. */
async function progressOf(platform: Platform, instance: Instance): Promise<number> {
  const [row] = await platform.sql.asSuperuser(instance, progressQuery(instance), [`${OWNER}/0`]);
  return Number(row?.['sequence'] ?? 0);
}

function progressQuery(instance: Instance): string {
  switch (instance) {
    case 'hub':
      return `SELECT sequence::int AS sequence FROM fold_position WHERE stream = $1`;
    case 'audit':
      return `SELECT max(sequence)::int AS sequence FROM ledger_entry
               WHERE stream = $1 AND index < (SELECT coalesce(max(size), 0) FROM ledger_checkpoint)`;
    default:
      return `SELECT sequence::int AS sequence FROM stream_position WHERE stream = $1`;
  }
}

async function objectionsTo(
  platform: Platform,
  instance: Instance,
  { part, shareOfVerify, perSecond, peakMb }: Drained,
  { first, last }: Omit<Course, 'part'>,
): Promise<Objection[]> {
  const row = await waitFor(`${instance} is counted`, async () => {
    const rows = await platform.sql.asSuperuser(instance, countQuery(instance), [`${OWNER}/0`, first]);
    return rows[0];
  });
  const { count, distinct, disordered } = row as { count: number; distinct: number; disordered: number };
  const expected = last - first;
  return [
    ...(distinct < expected ? [complaint(`O1: ${part} lacks ${expected - distinct} of ${expected}`, 'lost')] : []),
    ...(count > distinct ? [complaint(`O1: ${part} has ${count - distinct} twice`, 'doubled')] : []),
    ...(disordered > 0 ? [complaint(`O2: ${part} has ${disordered} out of order`, 'order')] : []),
    ...(peakMb > PEAK_MB ? [complaint(`${part} needed ${peakMb} MB`)] : []),
    ...(shareOfVerify < LEAST_SHARE
      ? [complaint(`${part} drained ${perSecond}/s, ${Math.round(shareOfVerify * 100)} % of Ed25519 verify`, 'late')]
      : []),
  ];
}

/** What the reader holds of the backlog, and how much of it does not follow the one before it in the reader's own order. */
function countQuery(instance: Instance): string {
  const { table, order } = heldIn(instance);
  return `SELECT count(*)::int AS count, count(DISTINCT identity)::int AS distinct,
      count(*) FILTER (WHERE sequence <> before + 1)::int AS disordered
    FROM (SELECT identity, sequence, lag(sequence) OVER (ORDER BY ${order}) AS before
            FROM ${table} WHERE stream = $1 AND sequence > $2) AS held`;
}

function heldIn(instance: Instance): { readonly table: string; readonly order: string } {
  switch (instance) {
    case 'hub':
      return { table: 'event', order: 'received_at, sequence' };
    case 'audit':
      return { table: 'ledger_entry', order: 'index' };
    default:
      return { table: 'inbox_alert', order: 'position' };
  }
}
