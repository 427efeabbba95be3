import { bulkInsert, type BulkTable } from '@qalqan/store';
import type { EntityManager } from 'typeorm';
import { REFUSALS_STREAM, type StagedEntry } from './staged-entry.js';

interface PendingRow {
  readonly kind: string;
  readonly topic: string;
  readonly partition: number;
  readonly leaf: Uint8Array;
  readonly leaf_hash: Uint8Array;
  readonly beside_value: Uint8Array | undefined;
  readonly beside_jws: string | undefined;
  readonly type: string;
  readonly member: string | undefined;
  readonly subject: string;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  readonly time: string | undefined;
}

const PENDING: BulkTable<PendingRow> = {
  name: 'pending_entry',
  columns: {
    kind: 'text',
    topic: 'text',
    partition: 'integer',
    leaf: 'bytea',
    leaf_hash: 'bytea',
    beside_value: 'bytea',
    beside_jws: 'text',
    type: 'text',
    member: 'text',
    subject: 'text',
    stream: 'text',
    sequence: 'bigint',
    identity: 'text',
    time: 'timestamptz',
  },
};

/** An arbitrary key; whoever stages holds it until its transaction ends. */
const STAGING_LOCK = '7163216870150401';

/**
 * Puts entries behind all that are staged already, in this order, as part of the caller's transaction. Transactions
 * that stage wait for each other, so that ids are given in the order of commits: an entry can never appear in front of
 * one that the sequencer has taken (reliability finding T4), and recovery finds the very same rows again.
 */
export async function stage(manager: EntityManager, entries: readonly StagedEntry[]): Promise<void> {
  await lockStaging(manager);
  await bulkInsert(manager, PENDING, entries.map(rowOf));
}

/** Stages what must be the first entry of the log, unless it is there already. */
export async function stageFirst(manager: EntityManager, entry: StagedEntry): Promise<void> {
  await lockStaging(manager);
  const [row] = await manager.query<{ begun: boolean }[]>(
    'SELECT EXISTS (SELECT FROM ledger_entry) OR EXISTS (SELECT FROM pending_entry) AS begun',
  );
  if (row?.begun !== true) await bulkInsert(manager, PENDING, [rowOf(entry)]);
}

/** Number of the refusal that was stated last, 0 before the first. The staging lock MUST be held. */
export async function lastRefusal(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ last: string }[]>(
    `SELECT coalesce(greatest((SELECT max(sequence) FROM ledger_entry WHERE stream = $1),
                              (SELECT max(sequence) FROM pending_entry WHERE stream = $1)), 0) AS last`,
    [REFUSALS_STREAM],
  );
  return Number(row?.last);
}

/** Waits for whoever stages; held until the transaction ends, and taken before any row that two of them may lock. */
export async function lockStaging(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1::bigint)', [STAGING_LOCK]);
}

function rowOf(entry: StagedEntry): PendingRow {
  const { leafHash, beside, ...same } = entry;
  return { ...same, leaf_hash: leafHash, beside_value: beside?.value, beside_jws: beside?.jws };
}
