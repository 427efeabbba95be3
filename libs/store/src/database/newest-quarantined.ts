import type { Database } from './database.js';

/** A mark that changes when a record is put into quarantine: the id of the newest. */
export async function newestQuarantined(database: Database): Promise<string> {
  const rows = await database.read((manager) =>
    manager.query<{ newest: string }[]>('SELECT coalesce(max(id), 0)::text AS newest FROM quarantine'),
  );
  return rows[0]?.newest ?? '0';
}
