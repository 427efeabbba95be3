import { NotFound } from '@qalqan/errors';
import type { EntityManager } from 'typeorm';
import { latestCheckpoint, type StoredCheckpoint } from '../ledger/ledger-reader.js';

/** The newest checkpoint, or 404: a log that has signed nothing yet shows nothing. */
export async function requireHead(manager: EntityManager): Promise<StoredCheckpoint> {
  const head = await latestCheckpoint(manager);
  if (head === undefined) throw new NotFound('the log has no checkpoint yet');
  return head;
}

/** The note of the checkpoint with exactly this size, where the log has signed one. */
export async function noteOfSize(manager: EntityManager, size: number): Promise<string | null> {
  const [row] = await manager.query<{ note: Buffer }[]>('SELECT note FROM ledger_checkpoint WHERE size = $1', [size]);
  return row?.note.toString('utf8') ?? null;
}
