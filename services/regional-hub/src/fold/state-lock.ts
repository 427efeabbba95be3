import type { Lease, Tx } from '@qalqan/store';

const PATIENCE_MS = 5_000;

/**
 * Takes the one row that stands for the state, until the transaction ends. Fold, verdicts and hub.state all take it
 * before they sign anything: so a verdict stands before a hub.state on the hub's stream exactly when it is in its digest.
 *
 * `patienceMs`: a process that is stopped, or whose machine is gone, while it holds the row loses its session, and so its
 * transaction, after that time; nobody could fold until then.
 */
export async function lockState({ manager }: Tx, patienceMs = PATIENCE_MS): Promise<void> {
  await manager.query(
    `SELECT set_config('idle_in_transaction_session_timeout', $1, true) FROM fold_state WHERE id = 1 FOR UPDATE`,
    [String(Math.ceil(patienceMs))],
  );
}

/**
 * False when another process folds by now: what was read before the lock was taken may be old. Call after {@link lockState}.
 * True keeps the lease from others until the transaction ends, so that what is committed was committed by the leader.
 */
export async function stillLeads({ manager }: Tx, { name, holder, fence }: Lease): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM lease WHERE name = $1 AND holder = $2 AND fence = $3 FOR SHARE`,
    [name, holder, fence],
  );
  return rows.length > 0;
}
