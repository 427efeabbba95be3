import { markSource, type LiveSource } from '@qalqan/http-kit';
import { newestQuarantined, type Database } from '@qalqan/store';

/** What an auditor's page is told of: that the log has grown. */
export function auditSources(database: Database): LiveSource[] {
  return [
    markSource('checkpoint', () => newestSize(database)),
    markSource('quarantine', () => newestQuarantined(database)),
  ];
}

async function newestSize(database: Database): Promise<string> {
  const rows = await database.read((manager) =>
    manager.query<{ size: string }[]>('SELECT coalesce(max(size), 0)::text AS size FROM ledger_checkpoint'),
  );
  return rows[0]?.size ?? '0';
}
