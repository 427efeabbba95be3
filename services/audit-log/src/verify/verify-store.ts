import { CompactRange, parseHashTile, type HashTile } from '@qalqan/ledger';
import { equalBytes, toHex } from '@qalqan/signing';
import type { Database } from '@qalqan/store';
import type { EntityManager } from 'typeorm';
import type { CheckpointRecord } from '../sequencer/checkpoint-record.js';
import type { StoredRow } from './row-check.js';
import {
  broken,
  StoreAudit,
  StoreBroken,
  type StoreAuditPorts,
  type StoredNote,
  type StoredTile,
} from './store-audit.js';
import { Publications } from './publications.js';
import { STORE_REPORT_FORMAT, type StoreFault, type StoreReport } from './store-report.js';

const ROWS_AT_ONCE = 1_024;

export interface VerifyStorePorts extends StoreAuditPorts {
  readonly database: Database;
  readonly record: CheckpointRecord;
  readonly now: () => number;
}

/**
 * Re-hashes every row, tile and checkpoint of the database on one snapshot and compares the last with the checkpoint
 * record; reports the first that is wrong. Trusts nothing that is stored, save that the log's key has signed the notes.
 */
export async function verifyStore(ports: VerifyStorePorts): Promise<StoreReport> {
  const started = ports.now();
  const audit = new StoreAudit(ports);
  const seen = { tiles: 0, checkpoints: 0 };
  let fault: StoreFault | undefined;
  try {
    await ports.database.read((manager) => auditAll(manager, audit, seen, ports));
  } catch (error) {
    if (!(error instanceof StoreBroken)) throw error;
    fault = error.fault;
  }
  return {
    format: STORE_REPORT_FORMAT,
    verdict: fault === undefined ? 'sound' : 'broken',
    size: audit.size,
    root: toHex(audit.root),
    ...seen,
    fault,
    durationMs: Math.round(ports.now() - started),
  };
}

async function auditAll(
  manager: EntityManager,
  audit: StoreAudit,
  seen: { tiles: number; checkpoints: number },
  ports: VerifyStorePorts,
): Promise<void> {
  const notes = await manager.query<{ size: string }[]>('SELECT size FROM ledger_checkpoint ORDER BY size');
  const last = Number(notes.at(-1)?.size ?? 0);
  const publications = await Publications.read(manager);
  for (;;) {
    const rows = await readRows(manager, audit.size);
    const checkpoints = await readCheckpoints(manager, audit.size, ROWS_AT_ONCE);
    for (const row of rows) {
      if (audit.size === last)
        throw broken('entries-surplus', 'an entry that no checkpoint commits to', { index: last });
      for (const tile of audit.row(row)) {
        audit.tile(tile, await readTile(manager, tile), rootOf(tile, ports));
        seen.tiles += 1;
      }
      publications.row(row, audit.size - 1);
      const checkpoint = checkpoints.get(audit.size);
      if (checkpoint !== undefined) {
        await audit.checkpoint(checkpoint);
        seen.checkpoints += 1;
      }
    }
    if (rows.length < ROWS_AT_ONCE) break;
  }
  if (audit.size < last) throw broken('entries-missing', 'entries at the end are missing', { index: audit.size });
  if (seen.checkpoints < notes.length) throw broken('checkpoint-malformed', 'checkpoints of impossible sizes');
  publications.finish();
  await auditRest(manager, seen.tiles, last, ports);
}

/** What has no place in the tree: tiles too many, and the record file beside the database. */
async function auditRest(manager: EntityManager, tiles: number, last: number, ports: VerifyStorePorts): Promise<void> {
  const [count] = await manager.query<{ tiles: string }[]>('SELECT count(*) AS tiles FROM hash_tile');
  if (Number(count?.tiles) !== tiles) throw broken('tile-altered', 'there are tiles that the tree does not have');
  const recorded = ports.record.read();
  const [newest] = await manager.query<StoredNote[]>('SELECT note FROM ledger_checkpoint WHERE size = $1', [last]);
  // The sequencer may have gone on since the snapshot; an older record can only be one that was set back.
  if (recorded === undefined && newest === undefined) return;
  if (recorded === undefined) throw broken('position-rolled-back', 'the checkpoint record is missing');
  if (newest !== undefined && equalBytes(recorded, newest.note)) return;
  if (sizeOf(recorded) <= last) {
    throw broken('position-rolled-back', 'the checkpoint record is not the newest checkpoint');
  }
}

/** Size on the second line of a checkpoint note; NaN counts as no later than anything. */
function sizeOf(note: Uint8Array): number {
  const size = Number(new TextDecoder().decode(note).split('\n')[1] ?? Number.NaN);
  return Number.isNaN(size) ? 0 : size;
}

async function readRows(manager: EntityManager, from: number): Promise<StoredRow[]> {
  return manager.query(
    `SELECT index, kind, topic, partition, leaf, leaf_hash, beside_value, beside_jws,
            type, member, subject, stream, sequence, identity, "time"
       FROM ledger_entry WHERE index >= $1 ORDER BY index LIMIT $2`,
    [from, ROWS_AT_ONCE],
  );
}

async function readCheckpoints(manager: EntityManager, from: number, count: number): Promise<Map<number, StoredNote>> {
  const rows = await manager.query<StoredNote[]>(
    'SELECT size, ordinal, root, note FROM ledger_checkpoint WHERE size > $1 AND size <= $2',
    [from, from + count],
  );
  return new Map(rows.map((row) => [Number(row.size), row]));
}

async function readTile(manager: EntityManager, { id }: HashTile): Promise<StoredTile | undefined> {
  const [row] = await manager.query<StoredTile[]>(
    'SELECT level, index, hashes, root FROM hash_tile WHERE level = $1 AND index = $2',
    [id.level, id.index],
  );
  return row;
}

function rootOf({ id, bytes }: HashTile, { hasher }: StoreAuditPorts): Uint8Array {
  const range = new CompactRange(hasher);
  for (const hash of parseHashTile(bytes, id.width)) range.append(hash);
  return range.root();
}
