import { AlertPublishedV1, eventsTopic, type EnvelopeV1 } from '@qalqan/contracts';
import { alertFor, freshNumber } from '../load/alerts.js';
import { appendOwn, composing, equivocation } from '../load/own-records.js';
import { Workload } from '../load/workload.js';
import { acknowledged, settle } from '../oracles/settle.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { signedBytes, type SignedBytes } from '../platform/kafka.js';
import type { Platform } from '../platform/platform.js';
import { INSTANCES, type Instance, type Party } from '../platform/ports.js';
import { request } from '../platform/http.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';
import { withOwnPlatform } from '../platform/with-platform.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';
import { random, shuffled, type Random } from './random.js';

/** How many times the topic is written to by somebody who holds the owner's Kafka certificate. */
export interface DuplicatesPlan {
  readonly name: string;
  readonly runs: number;
}

type Note = (what: string) => void;

const OWNER = 'tj' satisfies Party;
const OTHER = 'uz' satisfies Party;
const READERS: readonly Party[] = ['kz', 'uz', 'kg'];
const BETWEEN = 20;
const SETTLE_MS = 120_000;
const REORDERED = 12;

/**
 * Records that come again: a tenth of them at once, shuffled, from the day before, from another's topic, for another
 * audience. Then records in the wrong order, and two of one place and id with different content. Leaves a stream that is
 * forked for good, and so has a platform of its own.
 */
export function duplicates(plan: DuplicatesPlan): Drill {
  return {
    name: plan.name,
    summary: `repeated, shuffled, old, moved and re-addressed records, ${plan.runs} times; then a reordering and an equivocation`,
    platform: (logsTo, work) => withOwnPlatform({}, logsTo, work),
    run: (platform, note, options) => run(platform, plan, note, options),
  };
}

async function run(
  platform: Platform,
  plan: DuplicatesPlan,
  note: Note,
  { seed, runs = plan.runs }: DrillOptions,
): Promise<DrillOutcome> {
  const work = new Workload(platform, { owners: [OWNER, OTHER], audience: ['kz', 'tj', 'uz'] });
  const intruder = new Intruder(platform, random(seed));
  work.start();
  try {
    for (let at = 0; at < runs; at += 1) {
      const enough = work.acknowledged.length + BETWEEN;
      await waitUntil('alerts flow', async () => work.acknowledged.length >= enough, { timeoutMs: 90_000 });
      await intruder.strike();
    }
  } finally {
    await work.stop();
  }
  const { repeated, moved } = intruder;
  note(
    `${repeated} records came again and ${moved} were moved or re-addressed, beside ${work.acknowledged.length} alerts`,
  );
  const settled = await work.settle({ timeoutMs: SETTLE_MS, replay: true });
  note(`everything read and judged; it had settled after ${settled.settleMs} ms`);
  const misplaced = await intruder.objections();
  const recoveredMs = await reordering(platform, note);
  const fork = await equivocate(platform, note);
  return {
    objections: [...settled.objections, ...misplaced, ...fork],
    runs,
    acknowledged: settled.acknowledged,
    recoveredMs,
    figures: { repeated, moved, settleMs: settled.settleMs },
  };
}

/** Writes to the owner's topic what is there already, or what belongs elsewhere. */
class Intruder {
  repeated = 0;
  moved = 0;
  private readonly aside = new Map<bigint, string>();
  private seen = 0n;

  constructor(
    private readonly platform: Platform,
    private readonly random: Random,
  ) {}

  async strike(): Promise<void> {
    const { kafka } = this.platform;
    const all = (await kafka.events(OWNER)).filter(({ value }) => value !== null);
    const fresh = all.filter(({ offset }) => offset >= this.seen).map(signedBytes);
    const old = all.slice(0, 5).map(signedBytes);
    const foreign = (await kafka.events(OTHER)).slice(-1).map(signedBytes);
    const tenth = fresh.filter(() => this.random() < 0.1);
    const again = [...tenth, ...shuffled(fresh.slice(-10), this.random), ...old];
    const altered = fresh.slice(-1).map(forAnotherAudience);
    const offset = await kafka.write(kafka.as(OWNER), eventsTopic(OWNER), [...again, ...foreign, ...altered]);
    this.repeated += again.length;
    this.moved += foreign.length + altered.length;
    this.seen = offset + BigInt(again.length + foreign.length + altered.length);
    const first = offset + BigInt(again.length);
    foreign.forEach((_, at) => this.aside.set(first + BigInt(at), 'key-wrong-party'));
    altered.forEach((_, at) => this.aside.set(first + BigInt(foreign.length + at), 'signature-invalid'));
  }

  /** Each instance has put aside exactly what was moved or altered, once. */
  async objections(): Promise<Objection[]> {
    const expected = [...this.aside].map(([offset, code]) => `${offset} ${code}`).toSorted();
    const found = await Promise.all(
      INSTANCES.map(async (instance) => ({ instance, rows: await asideOf(this.platform, instance) })),
    );
    return found.flatMap(({ instance, rows }) =>
      rows.toSorted().join() === expected.join()
        ? []
        : [complaint(`${instance} has put aside ${rows.length} records, not the ${expected.length} that were moved`)],
    );
  }
}

async function asideOf(platform: Platform, instance: Instance): Promise<string[]> {
  const rows = await platform.sql.asSuperuser(
    instance,
    `SELECT "offset"::text AS "offset", code FROM quarantine WHERE topic = $1`,
    [eventsTopic(OWNER)],
  );
  return rows.map(({ offset, code }) => `${String(offset)} ${String(code)}`);
}

function forAnotherAudience(record: SignedBytes): SignedBytes {
  const envelope = JSON.parse(Buffer.from(record.value).toString('utf8')) as EnvelopeV1;
  const text = JSON.stringify(envelope).replace('"audience":[', '"audience":["kg",');
  return { ...record, value: Buffer.from(text) };
}

/** Records that arrive before their predecessors: the stream waits, is filled from its owner, and goes on. */
async function reordering(platform: Platform, note: Note): Promise<number> {
  const numbers = Array.from({ length: REORDERED }, freshNumber);
  const { head, records } = await appendOwn(
    { platform, party: OWNER, sent: true },
    REORDERED,
    composing(AlertPublishedV1, (at) => ({
      reference: `TJ-2026-8${String(at).padStart(5, '0')}`,
      revision: 1 as const,
      alert: alertFor(numbers[at] ?? 0, ['kz']),
    })),
  );
  const begun = Date.now();
  await platform.kafka.write(platform.kafka.as(OWNER), eventsTopic(OWNER), records.toReversed());
  await Promise.all(
    INSTANCES.map((instance) =>
      waitUntil(
        `${instance} has the reordered records`,
        async () => (await positionOf(platform, instance)) >= head.sequence,
        {
          timeoutMs: 90_000,
        },
      ),
    ),
  );
  const ms = Date.now() - begun;
  note(`${REORDERED} records in reverse order are at every instance after ${ms} ms`);
  return ms;
}

async function positionOf(platform: Platform, instance: Instance): Promise<number> {
  const [row] = await platform.sql.asSuperuser(
    instance,
    `SELECT sequence::int AS sequence FROM stream_position WHERE stream = $1`,
    [`${OWNER}/0`],
  );
  return Number(row?.['sequence'] ?? 0);
}

/** The owner signs one place and id twice: the first counts, both are kept, everybody says so, and later alerts flow. */
async function equivocate(platform: Platform, note: Note): Promise<Objection[]> {
  const published = await platform.node(OWNER).publish(alertFor(freshNumber(), READERS));
  await settle(platform, { acknowledged: [acknowledged(OWNER, published, READERS)], readers: READERS });
  const records = (await platform.kafka.events(OWNER)).map(signedBytes);
  const genuine = records.findLast(({ key }) => Buffer.from(key).toString() === published.reference);
  if (genuine === undefined) throw new Error(`${published.reference} is not on its topic`);
  const second = await equivocation(platform, OWNER, genuine);
  await platform.kafka.write(platform.kafka.as(OWNER), eventsTopic(OWNER), [second.record]);
  const objections: Objection[] = [];
  for (const instance of INSTANCES) {
    const row = await waitFor(`${instance} keeps both versions`, async () => {
      const rows = await platform.sql.asSuperuser(
        instance,
        `SELECT f.counted_identity, f.value = $2 AS whole, p.state FROM fork_evidence f JOIN stream_position p USING (stream)
          WHERE f.identity = $1`,
        [second.identity, Buffer.from(second.record.value)],
      );
      return rows[0];
    });
    const right = row['counted_identity'] === published.identity && row['whole'] === true && row['state'] === 'forked';
    if (!right) objections.push(complaint(`${instance} does not keep the two versions: ${JSON.stringify(row)}`));
    await waitUntil(`${instance} tells of the fork`, () => tellsOfFork(platform, instance));
  }
  await toldToEverybody(platform, second.identity);
  const later = await platform.node(OWNER).publish(alertFor(freshNumber(), READERS));
  await waitUntil('a later alert flows', async () =>
    (await Promise.all(READERS.map((party) => platform.node(party).inbox()))).every((inbox) =>
      inbox.some(({ reference }) => reference === later.reference),
    ),
  );
  note('both versions of the equivocation are kept by all, and a later alert flows');
  return objections;
}

/** Whoever told first was heard by each other instance, which proved the claim by what it holds; the owner answers for itself. */
async function toldToEverybody(platform: Platform, identity: string): Promise<void> {
  const tellers = await waitFor('somebody tells the others of the fork', async () => {
    const told = await Promise.all(
      INSTANCES.map(async (instance) => ({ instance, told: await hasTold(platform, instance) })),
    );
    const by = told.filter((each) => each.told).map(({ instance }) => instance);
    return by.length === 0 ? undefined : by;
  });
  for (const instance of INSTANCES) {
    const others = tellers.filter((teller) => teller !== instance);
    if (others.length === 0) continue;
    await waitUntil(`${instance} has proved what ${others.join(' or ')} told`, async () => {
      const rows = await platform.sql.asSuperuser(
        instance,
        `SELECT 1 FROM fork_claim c JOIN fork_evidence f USING (stream, sequence) WHERE c.state = 'proved' AND f.identity = $1`,
        [identity],
      );
      return rows.length > 0;
    });
  }
}

async function hasTold(platform: Platform, instance: Instance): Promise<boolean> {
  return (
    (await platform.sql.asSuperuser(instance, `SELECT 1 FROM fork_told WHERE stream = $1`, [`${OWNER}/0`])).length > 0
  );
}

async function tellsOfFork(platform: Platform, instance: Instance): Promise<boolean> {
  const { body } = await request<{ checks: { name: string; details?: Record<string, unknown> }[] }>(
    `${platform.url(instance)}/health/ready`,
  );
  return body.checks.find(({ name }) => name === 'streams')?.details?.[`${OWNER}/0`] === 'forked';
}
