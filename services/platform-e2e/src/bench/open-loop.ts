import { setTimeout as sleep } from 'node:timers/promises';
import { alertFor, freshNumber } from '../load/alerts.js';
import type { Platform } from '../platform/platform.js';
import { waitUntil } from '../platform/wait-for.js';
import { percentile, type Figure } from './figures.js';
import { withOfficers } from './smoke.js';
import type { Officers } from './officers.js';
import { scenario, type Note } from './scenario.js';

/** Releases a second, one rate after the other, until the platform no longer keeps up. */
const RATES = [25, 50, 100, 200, 300, 400];
const SECONDS = 10;
const EVERY_MS = 10;
/** A rate is sustained when nearly all hits are there so soon: the queue does not grow. */
const SUSTAINED_MS = 300;
/** After the last release; what takes longer is no latency but a backlog. */
const GIVE_UP_MS = 60_000;
const BESIDE = ['Ed25519 verify', 'PostgreSQL commit, 8 at once'];

interface Pace {
  readonly rate: number;
  /** From the moment at which the release was due until the hit stands in Kazakhstan's store, one per alert. */
  readonly times: readonly number[];
}

/**
 * From release in Tajikistan to the hit in Kazakhstan while releases come at a given rate, whether or not the earlier ones
 * are answered: what waits behind something slow counts from when it was due, so that nothing slow hides what it delays.
 */
export const openLoop = scenario('open-loop', (platform, note) =>
  withOfficers(platform, async (tj, kz) => {
    await pace(platform, { tj, kz }, 20, note);
    const paces: Pace[] = [];
    for (const rate of RATES) {
      const one = await pace(platform, { tj, kz }, rate, note);
      paces.push(one);
      if (percentile(one.times, 0.95) > SUSTAINED_MS) break;
    }
    const sustained = paces.filter(({ times }) => percentile(times, 0.95) <= SUSTAINED_MS).map(({ rate }) => rate);
    const how = `${SECONDS} s each, 95 % within ${SUSTAINED_MS} ms`;
    return [
      { name: 'sustained by the platform', value: Math.max(0, ...sustained), unit: 'alerts/s', beside: BESIDE, how },
      ...paces.flatMap(figuresOf),
    ];
  }),
);

function figuresOf({ rate, times }: Pace): Figure[] {
  const how = `${times.length} alerts, counted from when each was due`;
  const at = (name: string, share: number): Figure => ({
    ...{ name: `release to hit at ${rate}/s, ${name}`, value: percentile(times, share), unit: 'ms', how },
    beside: [],
  });
  return [at('median', 0.5), at('95 %', 0.95), at('99 %', 0.99)];
}

interface Sides {
  readonly tj: Officers;
  readonly kz: Officers;
}

async function pace(platform: Platform, { tj, kz }: Sides, rate: number, note: Note): Promise<Pace> {
  const numbers = Array.from({ length: rate * SECONDS }, freshNumber);
  const watched = await kz.all(numbers, (number) => kz.draft(alertFor(number, ['tj'])));
  await kz.all(watched.references, (reference) => kz.submit(reference));
  await kz.all(watched.references, (reference) => kz.release(reference));
  const drafted = await tj.all(numbers, (number) => tj.draft(alertFor(number, ['kz'])));
  await tj.all(drafted.references, (reference) => tj.submit(reference));
  await waitUntil('the hub knows what is looked for', () => hubKnows(platform, watched.references), {
    timeoutMs: 120_000,
  });
  const seen = new Map<string, number>();
  const watching = new AbortController();
  const watch = watchHits(platform, seen, watching.signal);
  const begun = performance.now() + 100;
  const due = drafted.references.map((_, at) => begun + (at * 1_000) / rate);
  const released = drafted.references.map(async (reference, at) => {
    await sleep(Math.max(0, (due[at] ?? 0) - performance.now()));
    await tj.release(reference);
  });
  await Promise.all(released);
  const all = (): Promise<boolean> => Promise.resolve(drafted.references.every((reference) => seen.has(reference)));
  await waitUntil('every hit is there', all, { timeoutMs: GIVE_UP_MS, everyMs: EVERY_MS }).catch(() => undefined);
  const end = performance.now();
  watching.abort();
  await watch;
  const times = drafted.references.map((reference, at) => (seen.get(reference) ?? end) - (due[at] ?? 0));
  const ms = (share: number): number => Math.round(percentile(times, share));
  note(`${rate}/s: median ${ms(0.5)} ms, 95 % ${ms(0.95)} ms, 99 % ${ms(0.99)} ms`);
  return { rate, times };
}

async function hubKnows(platform: Platform, references: readonly string[]): Promise<boolean> {
  const [row] = await platform.sql.asSuperuser(
    'hub',
    `SELECT count(*)::int AS known FROM alert WHERE reference = ANY($1)`,
    [references],
  );
  return row?.['known'] === references.length;
}

/** Notes when each alert's hit was first there. The store is asked, since lists over HTTP would load what is measured. */
async function watchHits(platform: Platform, seen: Map<string, number>, signal: AbortSignal): Promise<void> {
  let after = (await newHits(platform, '0')).at(-1)?.position ?? '0';
  while (!signal.aborted) {
    const hits = await newHits(platform, after);
    const now = performance.now();
    for (const { alerts, position } of hits) {
      for (const reference of alerts) if (!seen.has(reference)) seen.set(reference, now);
      after = position;
    }
    await sleep(EVERY_MS);
  }
}

async function newHits(platform: Platform, after: string): Promise<{ alerts: string[]; position: string }[]> {
  const rows = await platform.sql.asSuperuser(
    'kz',
    `SELECT alerts, position::text AS position FROM hit WHERE position > $1 ORDER BY hit.position`,
    [after],
  );
  return rows as { alerts: string[]; position: string }[];
}
