import { AuditCheckpointV1, type AuditCheckpointBody } from '@qalqan/contracts';
import { recordOf } from '@qalqan/replay';
import { toHex, type Hasher } from '@qalqan/signing';
import type { EntityManager } from 'typeorm';
import type { PendingRow } from './batch.js';
import { LogRolledBack } from './faults.js';

interface KnownCheckpoint {
  readonly size: string;
  readonly root: Buffer;
}

/**
 * Every checkpoint event that comes back from Kafka must be one that this ledger knows: otherwise the database and its
 * checkpoint record were both set back to an earlier state, and what was signed since then would get a second root.
 */
export async function checkOwnCheckpoints(
  manager: EntityManager,
  hasher: Hasher,
  rows: readonly PendingRow[],
): Promise<void> {
  const claimed = rows.filter(({ type }) => type === AuditCheckpointV1.type).map((row) => bodyOf(hasher, row));
  if (claimed.length === 0) return;
  const known = await manager.query<KnownCheckpoint[]>(
    'SELECT size, root FROM ledger_checkpoint WHERE size = ANY ($1::bigint[])',
    [claimed.map(({ size }) => size)],
  );
  const roots = new Map(known.map(({ size, root }) => [Number(size), toHex(root)]));
  if (claimed.some(({ size, root }) => roots.get(size) !== root)) {
    throw new LogRolledBack('a checkpoint that this log has published is not in its database');
  }
}

/** The row holds an event that was verified before it was staged. */
function bodyOf(hasher: Hasher, { leaf, beside_value: value, beside_jws: jws }: PendingRow): AuditCheckpointBody {
  const record = recordOf(hasher, value === null || jws === null ? { leaf } : { leaf, beside: { value, jws } });
  if ('code' in record) throw new LogRolledBack('a staged checkpoint cannot be read');
  const { data } = JSON.parse(new TextDecoder().decode(record.value)) as { data: { body: AuditCheckpointBody } };
  return data.body;
}
