import { changeSource, markSource, type ChangeReader, type ChangedRow, type LiveSource } from '@qalqan/http-kit';
import { newestQuarantined, type Database } from '@qalqan/store';

/** What an officer's page is told of: own alerts, what others addressed to us, hits and groups. */
export function nodeSources(database: Database): LiveSource[] {
  return [
    changeSource('alert', rowsOf(database, 'reference', 'alert')),
    changeSource('inbox', rowsOf(database, 'reference', 'inbox_alert')),
    changeSource('hit', rowsOf(database, 'id', 'hit')),
    changeSource('group', rowsOf(database, 'id', 'value_group')),
    markSource('quarantine', () => newestQuarantined(database)),
  ];
}

/** All of these take a number from one sequence with every change, withdrawn rows too. */
function rowsOf(database: Database, id: string, table: string): ChangeReader {
  const sql = `SELECT ${id} AS id, position FROM ${table} WHERE position > $1 ORDER BY position DESC LIMIT $2`;
  return async (after, limit) => {
    const rows = await database.read((manager) =>
      manager.query<{ id: string; position: string }[]>(sql, [after, limit]),
    );
    return rows.map((row): ChangedRow => ({ id: row.id, position: Number(row.position) }));
  };
}
