import { eventsTopic } from '@qalqan/contracts';
import { createAdmin, type KafkaRecord } from '@qalqan/messaging';
import { complaint } from '../oracles/objection.js';
import { Workload } from '../load/workload.js';
import { DatabaseSwap } from '../platform/database-swap.js';
import { signedBytes } from '../platform/kafka.js';
import type { Platform } from '../platform/platform.js';
import type { Instance, Party } from '../platform/ports.js';
import { waitUntil } from '../platform/wait-for.js';
import type { Drill, DrillOutcome } from './drill.js';

/** Whose topic loses records, who has not read them yet, and how much is published. */
export interface GapPlan {
  readonly name: string;
  readonly owner: Party;
  readonly readers: readonly Instance[];
  readonly alerts: number;
}

const SETTLE_MS = 180_000;

/** A topic loses records that some have not read: they are filled from the audit log or the owner, without a hand. */
export function loseRecords(plan: GapPlan): Drill {
  return {
    name: plan.name,
    summary: `the topic of ${plan.owner} loses records that ${plan.readers.join(' and ')} have not read`,
    run: (platform, note) => run(platform, plan, note),
  };
}

async function run(platform: Platform, plan: GapPlan, note: (what: string) => void): Promise<DrillOutcome> {
  const { owner, readers, alerts } = plan;
  const work = new Workload(platform, { owners: [owner] });
  const topic = eventsTopic(owner);
  await work.publish(alerts);
  await work.settle({ timeoutMs: SETTLE_MS });
  const first = (await platform.kafka.events(owner)).length;
  await away(platform, readers);
  note(`${readers.join(' and ')} are away, ${first} records on the topic`);
  await work.publish(alerts);
  const all = await everything(platform, owner, work);
  // The hole begins behind what the readers have and ends before the last record, which shows them that there is one.
  const hole = all.slice(first + 1, -2);
  const rest = all.filter((record) => !hole.includes(record));
  await rewrite(platform, owner, rest);
  note(`${topic} holds ${rest.length} of ${all.length} records`);
  const at = Date.now();
  await back(platform, readers);
  const filled = await Promise.all(readers.map((reader) => whole(platform, reader, owner)));
  const recoveredMs = Date.now() - at;
  note(`filled ${recoveredMs} ms after their databases were there again: ${filled.join(', ')} records`);
  // As it was, for whoever reads the topic after us.
  await rewrite(platform, owner, all);
  const settled = await work.settle({ timeoutMs: SETTLE_MS, replay: true });
  const { acknowledged, settleMs } = settled;
  const objections = [...settled.objections, ...(hole.length > 0 ? [] : [complaint('there was no hole')])];
  return { objections, runs: 1, acknowledged, recoveredMs, figures: { missing: hole.length, settleMs } };
}

/** Every record of the topic, once the audit log has logged them as well. */
async function everything(platform: Platform, owner: Party, work: Workload): Promise<readonly KafkaRecord[]> {
  const logged = async (): Promise<boolean> => {
    const rows = await platform.sql.asSuperuser(
      'audit',
      `SELECT count(*)::int AS count FROM ledger_entry WHERE identity = ANY ($1::text[])`,
      [work.acknowledged.map(({ identity }) => identity)],
    );
    return Number(rows[0]?.['count']) === work.acknowledged.length;
  };
  await waitUntil('the audit log holds what was acknowledged', logged, { timeoutMs: SETTLE_MS });
  return platform.kafka.events(owner);
}

/** Services end without their databases, and cannot start. */
async function away(platform: Platform, readers: readonly Instance[]): Promise<void> {
  for (const reader of readers) {
    await new DatabaseSwap(platform.sql, reader).close();
    platform.processes.kill(reader);
  }
}

async function back(platform: Platform, readers: readonly Instance[]): Promise<void> {
  for (const reader of readers) await new DatabaseSwap(platform.sql, reader).open();
  await Promise.all(readers.map((reader) => platform.processes.ready(reader, SETTLE_MS)));
}

/** Takes everything off the owner's topic and writes these records instead. */
async function rewrite(platform: Platform, owner: Party, records: readonly KafkaRecord[]): Promise<void> {
  const topic = eventsTopic(owner);
  const admin = await createAdmin(platform.kafka.as('admin'));
  try {
    const { high } = await admin.offsets(topic, 0);
    await admin.truncate(topic, 0, high);
  } finally {
    await admin.disconnect();
  }
  await platform.kafka.write(platform.kafka.as(owner), topic, records.map(signedBytes));
}

/** Resolves once the reader stands at the owner's last record; gives how many positions it knows. */
async function whole(platform: Platform, reader: Instance, owner: Party): Promise<number> {
  const [head] = await platform.sql.asSuperuser(owner, 'SELECT sequence FROM own_stream');
  const position = async (): Promise<string> => {
    const rows = await platform.sql.asSuperuser(
      reader,
      `SELECT sequence || ' ' || state AS place FROM stream_position WHERE stream = $1`,
      [`${owner}/0`],
    );
    return String(rows[0]?.['place']);
  };
  const there = async (): Promise<boolean> => (await position()) === `${String(head?.['sequence'])} live`;
  await waitUntil(`${reader} has every record of ${owner}`, there, { timeoutMs: SETTLE_MS });
  const rows = await platform.sql.asSuperuser(
    reader,
    'SELECT count(*)::int AS count FROM record_identity WHERE stream = $1',
    [`${owner}/0`],
  );
  return Number(rows[0]?.['count']);
}
