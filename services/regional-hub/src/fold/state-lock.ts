import { underLease, type Lease, type Tx } from '@qalqan/store';

/**
 * Takes the one row that stands for the state, until the transaction ends. Fold, verdicts and hub.state all take it
 * before they sign anything: so a verdict stands before a hub.state on the hub's stream exactly when it is in its digest.
 */
export async function lockState({ manager }: Tx): Promise<void> {
  await manager.query(`SELECT 1 FROM fold_state WHERE id = 1 FOR UPDATE`);
}

/** False when another process folds by now: what was read before the lock was taken may be old. Call after {@link lockState}. */
export async function stillLeads({ manager }: Tx, lease: Lease): Promise<boolean> {
  const rows = await manager.query<{ leads: boolean }[]>(`SELECT ${underLease(1)} AS leads`, [
    lease.name,
    lease.holder,
    lease.fence,
  ]);
  return rows[0]?.leads === true;
}
