import { decodeLeaf } from '@qalqan/ledger';
import type { HeldLookup } from '@qalqan/messaging';

interface HeldRow {
  readonly leaf: Buffer;
  readonly beside_value: Buffer | null;
  readonly beside_jws: string | null;
}

/** The record that counts in the log at a position: what a fork is proved by, beside the one that did not count. */
export const heldRecord: HeldLookup = async (manager, stream, sequence) => {
  const [row] = await manager.query<HeldRow[]>(
    `SELECT leaf, beside_value, beside_jws FROM ledger_entry WHERE kind = 'event' AND stream = $1 AND sequence = $2
     UNION ALL
     SELECT leaf, beside_value, beside_jws FROM pending_entry WHERE kind = 'event' AND stream = $1 AND sequence = $2 LIMIT 1`,
    [stream, sequence],
  );
  if (row === undefined) return undefined;
  if (row.beside_value !== null && row.beside_jws !== null) return { value: row.beside_value, jws: row.beside_jws };
  const decoded = decodeLeaf(row.leaf);
  return decoded.form === 'digest' ? undefined : decoded.record;
};
