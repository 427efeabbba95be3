import { AlertPublishedV1 } from '@qalqan/contracts';
import { alertFor, freshNumber } from '../load/alerts.js';
import { appendOwn, composing } from '../load/own-records.js';
import { auditorReplay } from '../platform/auditor.js';
import type { Platform } from '../platform/platform.js';
import { INSTANCES, type Instance } from '../platform/ports.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';
import { perSecond, type Figure } from './figures.js';
import { Sleeper } from './flow.js';
import { scenario, type Note } from './scenario.js';

/** Another number for a quick look: `QALQAN_BACKLOG=5000`. */
const EVENTS = Number(process.env['QALQAN_BACKLOG'] ?? 100_000);
const PATIENCE_MS = 600_000;
const EVERY_MS = 50;
const DRAIN_LIMITS = ['Ed25519 verify', 'PostgreSQL bulk insert', 'Kafka consume'];

/**
 * A backlog of one party's alerts: audit log, hub and a country wake and drain it one after the other while all others sleep;
 * then the log and the stores verify what they hold, and the auditor replays it.
 */
export const backlogBench = scenario('backlog', async (platform, note) => {
  const sleepers = new Map(
    INSTANCES.filter((name) => name !== 'tj').map((name) => [name, new Sleeper(platform, name)]),
  );
  const { sequence: first } = await platform.node('tj').publish(alertFor(freshNumber(), ['kz', 'uz']));
  await waitUntil('everybody is up to date', async () => (await positions(platform)).every((at) => at >= first));
  const figures: Figure[] = [];
  try {
    for (const sleeper of sleepers.values()) sleeper.stop();
    await gather(platform, note);
    for (const [instance, what] of Object.entries(READERS) as [keyof typeof READERS, string][]) {
      const sleeper = sleepers.get(instance);
      const done = async (): Promise<boolean> => (await positionOf(platform, instance)) >= first + EVENTS;
      const value = perSecond(EVENTS, (await sleeper?.drain(done, PATIENCE_MS)) ?? 0);
      note(`${what}: ${Math.round(value)}/s`);
      figures.push({ name: what, value, unit: '/s', beside: DRAIN_LIMITS, how: `backlog of ${EVENTS}` });
      if (instance !== 'audit') sleeper?.stop();
    }
    sleepers.get('audit')?.go();
    figures.push(...(await replayed(platform, note)));
    figures.push(await verified(note, 'the audit log', () => auditVerifies(platform)));
    sleepers.get('uz')?.go();
    figures.push(await verified(note, 'a country', () => nodeVerifies(platform)));
    return figures;
  } finally {
    for (const sleeper of sleepers.values()) sleeper.go();
  }
});

/** In this order, each alone. */
const READERS = {
  audit: 'appended by the audit log',
  hub: 'ingested and folded by the hub',
  uz: 'taken in by a country',
} as const;

async function gather(platform: Platform, note: Note): Promise<void> {
  note(`${EVENTS} events are signed and sent`);
  const base = freshNumber();
  const compose = composing(AlertPublishedV1, (at) => ({
    reference: `TJ-2027-${String(at).padStart(6, '0')}`,
    revision: 1 as const,
    alert: alertFor((base + at) % 10_000_000, ['kz', 'uz']),
  }));
  await appendOwn({ platform, party: 'tj' }, EVENTS, compose);
  const sent = async (): Promise<boolean> =>
    (await platform.sql.asSuperuser('tj', `SELECT 1 FROM outbox WHERE sent_at IS NULL LIMIT 1`)).length === 0;
  await waitUntil('the relay has sent everything', sent, { timeoutMs: PATIENCE_MS, everyMs: 200 });
}

function positions(platform: Platform): Promise<number[]> {
  return Promise.all(INSTANCES.filter((name) => name !== 'tj').map((name) => positionOf(platform, name)));
}

async function positionOf(platform: Platform, instance: Instance): Promise<number> {
  const [row] = await platform.sql.asSuperuser(instance, POSITION[instance] ?? OF_NODE);
  return Number(row?.['sequence'] ?? 0);
}

const OF_NODE = `SELECT sequence::int AS sequence FROM stream_position WHERE stream = 'tj/0'`;
const POSITION: Partial<Record<Instance, string>> = {
  hub: `SELECT sequence::int AS sequence FROM fold_position WHERE stream = 'tj/0'`,
  audit: `SELECT max(sequence)::int AS sequence FROM ledger_entry
           WHERE stream = 'tj/0' AND index < (SELECT coalesce(max(size), 0) FROM ledger_checkpoint)`,
};

/** The whole program: it fetches, verifies, rebuilds the state and compares. */
async function replayed(platform: Platform, note: Note): Promise<Figure[]> {
  const size = await platform.audit.size();
  const begun = performance.now();
  const { code, stderr } = await auditorReplay(platform);
  const ms = performance.now() - begun;
  if (code !== 0) throw new Error(`the replay ended with code ${code}: ${stderr.slice(0, 300)}`);
  note(`replayed ${size} entries in ${Math.round(ms)} ms`);
  const beside = ['Ed25519 verify, all cores'];
  return [
    { name: 'replayed by the auditor', value: perSecond(size, ms), unit: 'entries/s', beside, how: `log of ${size}` },
  ];
}

async function verified(note: Note, who: string, work: () => Promise<void>): Promise<Figure> {
  const begun = performance.now();
  await work();
  const value = (performance.now() - begun) / 1_000;
  note(`${who} has verified its store after ${value.toFixed(1)} s`);
  return { name: `verification by ${who}`, value, unit: 's', beside: [], how: `${EVENTS} events` };
}

async function auditVerifies(platform: Platform): Promise<void> {
  await waitFor(
    'the log is verified',
    async () => {
      const { status } = await platform.audit.verify();
      if (status === 'broken') throw new Error('the log is not sound');
      return status === 'sound' ? true : undefined;
    },
    { timeoutMs: PATIENCE_MS, everyMs: EVERY_MS },
  );
}

/** A run that takes longer than a request goes on: whoever asks again gets its answer. */
async function nodeVerifies(platform: Platform): Promise<void> {
  const asked = async () => platform.node('uz').verifyStore();
  const { status } = await waitFor('the store is verified', asked, { timeoutMs: PATIENCE_MS, everyMs: EVERY_MS });
  if (status !== 'sound') throw new Error('the store is not sound');
}
