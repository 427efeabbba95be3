import { AlertPublishedV1, eventsTopic, MAX_RECORD_BYTES, type EnvelopeV1 } from '@qalqan/contracts';
import { signerFromPem } from '@qalqan/crypto-node';
import { createRawProducer, type NewRecord } from '@qalqan/messaging';
import { signDetached, utf8, type Signer } from '@qalqan/signing';
import { alertFor, freshNumber } from '../load/alerts.js';
import { altering, appendOwn, composing } from '../load/own-records.js';
import { Workload } from '../load/workload.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { delaysAtHub, type Delays } from '../oracles/delays.js';
import { HttpProblem } from '../platform/http.js';
import { largestMemory } from '../platform/memory.js';
import type { Platform } from '../platform/platform.js';
import { INSTANCES, type Instance, type Party } from '../platform/ports.js';
import { runFile, eventKeyPem } from '../platform/state.js';
import { waitFor } from '../platform/wait-for.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';

/** How many times each kind of poison is sent. */
export interface PoisonPlan {
  readonly name: string;
  readonly runs: number;
}

interface Poison {
  readonly name: string;
  readonly record: NewRecord;
  /** What every reader says of it; undefined when it is passed over. */
  readonly code: string | undefined;
}

type Note = (what: string) => void;

const OWNER = 'tj' satisfies Party;
const QUIET_ALERTS = 80;
const BETWEEN = 8;
const DELAY_MS = 2_000;
const GROWTH_MB = 200;
const SETTLE_MS = 120_000;

/** Records that break parsers, sent to a real topic among good alerts. */
export function poison(plan: PoisonPlan): Drill {
  return {
    name: plan.name,
    summary: `${plan.runs} times each kind of record that breaks parsers, among good alerts`,
    run: (platform, note, options) => run(platform, plan, note, options),
  };
}

async function run(
  platform: Platform,
  plan: PoisonPlan,
  note: Note,
  { runs = plan.runs }: DrillOptions,
): Promise<DrillOutcome> {
  const work = new Workload(platform, { owners: [OWNER, 'uz'], audience: ['kz', 'tj', 'uz'], perSecond: 15 });
  const pids = pidsOf(platform);
  await work.publish(QUIET_ALERTS);
  await work.settle({ timeoutMs: SETTLE_MS });
  const quiet = await delaysAtHub(platform, work.acknowledged);
  const before = largestMemory(platform.location);
  const kitchen = await Kitchen.open(platform);
  const quietCount = work.acknowledged.length;
  work.start();
  try {
    for (let at = 0; at < runs; at += 1) {
      const enough = work.acknowledged.length + BETWEEN;
      await waitFor('alerts flow', async () => (work.acknowledged.length >= enough ? true : undefined), {
        timeoutMs: 90_000,
      });
      await kitchen.serve();
    }
  } finally {
    await work.stop();
    await kitchen.close();
  }
  note(`${kitchen.sent} poisonous records sent among ${work.acknowledged.length} alerts`);
  const big = await bigAlert(platform);
  const settled = await work.settle({ timeoutMs: SETTLE_MS, replay: true });
  const poisoned = await delaysAtHub(platform, work.acknowledged.slice(quietCount));
  const grownMb = largestMemory(platform.location) - before;
  const objections = [
    ...settled.objections,
    ...(await kitchen.objections()),
    ...big,
    ...lateObjections(quiet, poisoned),
    ...(grownMb > GROWTH_MB ? [complaint(`a process has grown by ${grownMb} MB`)] : []),
    ...(JSON.stringify(pidsOf(platform)) === JSON.stringify(pids) ? [] : [complaint('a process has ended')]),
  ];
  return {
    objections,
    runs,
    acknowledged: settled.acknowledged,
    figures: {
      poisonous: kitchen.sent,
      quietP95Ms: quiet.p95Ms,
      quietMaxMs: quiet.maxMs,
      p95Ms: poisoned.p95Ms,
      maxMs: poisoned.maxMs,
      grownMb,
      settleMs: settled.settleMs,
    },
  };
}

/** Poison may cost the others two seconds, on whatever machine this is. */
function lateObjections(quiet: Delays, poisoned: Delays): Objection[] {
  const added = poisoned.maxMs - quiet.maxMs;
  return added < DELAY_MS ? [] : [complaint(`O6: poison has delayed an alert by ${added} ms`, 'late')];
}

function pidsOf({ location }: Platform): readonly (readonly [string, number])[] {
  return (runFile(location)?.parts ?? []).map(({ name, pid }) => [name, pid] as const);
}

/** An alert whose record is above the 65,535 bytes of a leaf; one above the limit of a body is refused. */
async function bigAlert(platform: Platform): Promise<Objection[]> {
  const node = platform.node(OWNER);
  const narrative = (count: number) =>
    Array.from({ length: count }, () => ({ lang: 'ru', text: 'посылка '.repeat(2_400) }));
  const published = await node.publish(alertFor(freshNumber(), [], { narrative: narrative(3) }));
  await waitFor('the log holds it', async () => {
    const rows = await platform.sql.asSuperuser('audit', `SELECT 1 FROM ledger_entry WHERE identity = $1`, [
      published.identity,
    ]);
    return rows[0];
  });
  const tooBig = await node.draft(alertFor(freshNumber(), [], { narrative: narrative(10) })).then(
    () => 201,
    (error: unknown) => (error instanceof HttpProblem ? error.status : 0),
  );
  return tooBig === 413
    ? []
    : [complaint(`an alert of ${narrative(10).length * 36} kB was answered ${tooBig}, not 413`)];
}

/** Makes poison, sends it as the owner could, and knows what must become of it. */
class Kitchen {
  sent = 0;
  private readonly aside = new Map<string, number>();
  private readonly firsts = new Map<Instance, number>();

  private constructor(
    private readonly platform: Platform,
    private readonly producer: Awaited<ReturnType<typeof createRawProducer>>,
    private readonly signer: Signer,
  ) {}

  static async open(platform: Platform): Promise<Kitchen> {
    const producer = await createRawProducer(platform.kafka.as(OWNER));
    const kitchen = new Kitchen(platform, producer, signerFromPem(eventKeyPem(platform.location, OWNER)));
    for (const instance of INSTANCES) kitchen.firsts.set(instance, await lastAside(platform, instance));
    return kitchen;
  }

  close(): Promise<void> {
    return this.producer.disconnect();
  }

  /** One of each kind, and two that take a place in the stream. */
  async serve(): Promise<void> {
    const dishes = await this.dishes();
    // Each in a batch of its own: the broker's limit is one for batches.
    for (const { record } of dishes) await this.producer.send(eventsTopic(OWNER), 0, [record]);
    for (const { code } of dishes) this.count(code);
    await appendOwn({ platform: this.platform, party: OWNER }, 2, unknownToAll());
    this.count('type-unknown');
    this.count('envelope-invalid');
    await this.refusedByBroker();
  }

  /** Each instance has put each record aside once. */
  async objections(): Promise<Objection[]> {
    const expected = sorted(this.aside);
    const total = [...this.aside.values()].reduce((sum, count) => sum + count, 0);
    const all = await Promise.all(
      INSTANCES.map(async (instance) => {
        const first = this.firsts.get(instance) ?? 0;
        const found = await waitFor(`${instance} has put ${total} records aside`, async () => {
          const counts = await asideSince(this.platform, instance, first);
          return [...counts.values()].reduce((sum, count) => sum + count, 0) >= total ? sorted(counts) : undefined;
        }).catch(async () => sorted(await asideSince(this.platform, instance, first)));
        return found === expected ? [] : [complaint(`${instance} has put aside ${found}, not ${expected}`)];
      }),
    );
    return all.flat();
  }

  private count(code: string | undefined): void {
    this.sent += 1;
    if (code !== undefined) this.aside.set(code, (this.aside.get(code) ?? 0) + 1);
  }

  private async dishes(): Promise<Poison[]> {
    const signed: readonly (readonly [string, Uint8Array, string])[] = [
      ['not JSON', utf8('{"specversion":'), 'json-malformed'],
      ['not UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 'json-not-utf8'],
      ['a name twice', utf8('{"id":"1","id":"2"}'), 'json-duplicate-name'],
      ['__proto__', utf8('{"__proto__":{"admin":true}}'), 'json-forbidden-name'],
      ['10,000 levels', utf8('['.repeat(10_000) + ']'.repeat(10_000)), 'json-too-deep'],
    ];
    const dishes = signed.map(async ([name, value, code]): Promise<Poison> => {
      const headers = { jws: await signDetached(this.signer, value) };
      return { name, code, record: { key: utf8('TJ-2026-000001'), value, headers } };
    });
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x-${at}`, 'x'.repeat(100)]));
    return [
      ...(await Promise.all(dishes)),
      { name: 'no value', code: 'record-empty', record: { key: utf8('k'), value: null, headers: {} } },
      { name: '500 headers', code: 'jws-missing', record: { key: utf8('k'), value: utf8('{}'), headers: many } },
      { name: 'nearly too large', code: 'jws-missing', record: { key: null, value: large(-1_024), headers: {} } },
    ];
  }

  /** Larger than a record may be: the broker does not take it. */
  private async refusedByBroker(): Promise<void> {
    const record = { key: null, value: large(1_048_576), headers: {} };
    const taken = await this.producer.send(eventsTopic(OWNER), 0, [record]).then(
      () => true,
      () => false,
    );
    if (taken) throw new Error('the broker took a record that is larger than a record may be');
  }
}

function large(beyond: number): Uint8Array {
  return new Uint8Array(MAX_RECORD_BYTES + beyond).fill(0x20);
}

/** Signed by the owner and in their place, but of a type, and of a form, that nobody knows. */
function unknownToAll() {
  const compose = composing(AlertPublishedV1, (at) => ({
    reference: `TJ-2026-7${String(freshNumber()).slice(0, 4)}${at}`,
    revision: 1 as const,
    alert: alertFor(freshNumber(), []),
  }));
  return altering(compose, (envelope: EnvelopeV1, at) =>
    at === 0
      ? { ...envelope, type: 'qalqan.alert.whispered.v1' }
      : { ...envelope, dataschema: envelope.dataschema.replace('v1', 'v9') },
  );
}

async function lastAside(platform: Platform, instance: Instance): Promise<number> {
  const [row] = await platform.sql.asSuperuser(instance, `SELECT coalesce(max(id), 0)::int AS last FROM quarantine`);
  return Number(row?.['last'] ?? 0);
}

async function asideSince(platform: Platform, instance: Instance, id: number): Promise<Map<string, number>> {
  const rows = await platform.sql.asSuperuser(
    instance,
    `SELECT code, count(*)::int AS count FROM quarantine WHERE topic = $1 AND id > $2 GROUP BY code`,
    [eventsTopic(OWNER), id],
  );
  return new Map(rows.map(({ code, count }) => [String(code), Number(count)]));
}

function sorted(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .map(([code, count]) => `${code} ${count}`)
    .toSorted()
    .join(', ');
}
