import type { HeldLookup, HeldRecord } from '@qalqan/messaging';

/** A record of another's stream as the hub took it in: what a fork is proved by, beside the one that did not count. */
export const heldRecord: HeldLookup = async (manager, stream, sequence) => {
  const [row] = await manager.query<HeldRecord[]>(`SELECT value, jws FROM event WHERE stream = $1 AND sequence = $2`, [
    stream,
    sequence,
  ]);
  return row;
};
