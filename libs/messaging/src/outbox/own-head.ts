import type { StreamHead } from '@qalqan/signing';
import type { Tx } from '@qalqan/store';

/**
 * Head of the stream that this instance signs, whose row stays locked until the transaction ends. `genesis` is the digest
 * of the agreement, which the first record follows.
 */
export async function lockOwnHead({ manager }: Tx, stream: string, genesis: string): Promise<StreamHead> {
  // The update that changes nothing takes the row's lock whether or not the row was there.
  const [row] = await manager.query<{ sequence: string; identity: string }[]>(
    `INSERT INTO own_stream AS s (stream, sequence, identity) VALUES ($1, 0, $2)
       ON CONFLICT (stream) DO UPDATE SET sequence = s.sequence RETURNING sequence, identity`,
    [stream, genesis],
  );
  if (row === undefined) throw new RangeError('the stream has no head');
  return { sequence: Number(row.sequence), identity: row.identity };
}

/** Moves the head on; the caller holds the lock. */
export async function saveOwnHead({ manager }: Tx, stream: string, { sequence, identity }: StreamHead): Promise<void> {
  await manager.query(`UPDATE own_stream SET sequence = $2, identity = $3 WHERE stream = $1`, [
    stream,
    sequence,
    identity,
  ]);
}
