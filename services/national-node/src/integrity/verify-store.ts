import type { OpeningPorts } from '@qalqan/contracts';
import { StoredRecordWrong, checkBooks, checkForks } from '@qalqan/messaging';
import type { EntityManager } from 'typeorm';
import { DIGESTED, digestOf } from '../store/migrations/row-digests-1795482000000.js';
import { Found, found, type Finding, type Progress, type StoreReport } from './finding.js';
import { checkOwnRevisions } from './own-revisions.js';
import { checkReceived } from './received-alerts.js';

/**
 * Holds every row of evidence against what was signed, against the digest that was written with it, and the books of the
 * runner against each other; on one snapshot, up to the first that is wrong.
 */
export async function verifyStore(
  manager: EntityManager,
  ports: OpeningPorts,
  { stream, progress, now }: { readonly stream: string; readonly progress: Progress; readonly now: () => number },
): Promise<StoreReport> {
  const started = now();
  let finding: Finding | null = null;
  try {
    await checkBooks(manager, ports.trust.digest);
    await checkForks(manager, ports);
    await checkOwnRevisions(manager, ports, stream, progress);
    await checkReceived(manager, ports, progress);
    await checkAlerts(manager);
    await checkDigests(manager);
  } catch (error) {
    if (error instanceof Found) finding = error.finding;
    else if (error instanceof StoredRecordWrong) finding = findingOf(error);
    else throw error;
  }
  return { finding, ...progress, durationMs: Math.round(now() - started) };
}

function findingOf({ table, key, code, message }: StoredRecordWrong): Finding {
  return { table, key, code, message };
}

/** An alert is where its last released revision has left it. */
async function checkAlerts(manager: EntityManager): Promise<void> {
  const [row] = await manager.query<{ reference: string }[]>(
    `SELECT coalesce(a.reference, r.reference) AS reference
       FROM alert a FULL JOIN (
         SELECT reference, max(revision) AS revision, bool_or(kind = 'recalled') AS recalled
           FROM alert_revision GROUP BY reference) r USING (reference)
       WHERE a.reference IS NULL OR a.revision <> coalesce(r.revision, 0)
         OR (a.phase = 'recalled') <> coalesce(r.recalled, false)
       ORDER BY 1 LIMIT 1`,
  );
  if (row !== undefined) throw found('alert', row.reference, 'the alert is not where its revisions have left it');
}

async function checkDigests(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT set_config('timezone', 'UTC', true)`);
  for (const [table, key] of Object.entries(DIGESTED)) {
    const [row] = await manager.query<{ key: string }[]>(
      `SELECT key FROM (SELECT key, digest FROM row_digest WHERE table_name = $1) d
         FULL JOIN (SELECT r.${key}::text AS key, ${digestOf('r')} AS digest FROM ${table} r) t USING (key)
         WHERE d.digest IS DISTINCT FROM t.digest ORDER BY key LIMIT 1`,
      [table],
    );
    if (row !== undefined) throw found(table, row.key, 'the row is not the one that this node has written');
  }
  const [stray] = await manager.query<{ key: string }[]>(
    `SELECT key FROM row_digest WHERE NOT (table_name = ANY ($1)) ORDER BY key LIMIT 1`,
    [Object.keys(DIGESTED)],
  );
  if (stray !== undefined) throw found('row_digest', stray.key, 'a digest of no table');
}
