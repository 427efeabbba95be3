import { changeSource, markSource, type ChangedRow, type LiveSource, type LiveTopic } from '@qalqan/http-kit';
import { newestQuarantined, type Database } from '@qalqan/store';

/** What an analyst's page is told of: hits and groups as the hub speaks of them, and that alerts have come in. */
export function hubSources(database: Database): LiveSource[] {
  return [
    changeSource('hit', (after, limit) => said(database, after, limit)),
    markSource('alert', () => ingested(database)),
    markSource('quarantine', () => newestQuarantined(database)),
  ];
}

/**
 * Whatever becomes of a hit or a group, the hub says so on its own stream; numbers there are given under a lock, so that
 * none appears below one that was seen.
 */
const SAID = `
  SELECT sequence, convert_from(key, 'UTF8') AS subject, convert_from(value, 'UTF8')::json->>'type' AS type
    FROM outbox
   WHERE stream = (SELECT stream FROM own_stream) AND sequence > $1
   ORDER BY sequence DESC LIMIT $2`;

interface SaidRow {
  readonly sequence: string;
  readonly subject: string;
  readonly type: string;
}

async function said(database: Database, after: number, limit: number): Promise<ChangedRow[]> {
  const rows = await database.read((manager) => manager.query<SaidRow[]>(SAID, [after, limit]));
  return rows.flatMap(({ sequence, subject, type }) => {
    const topic = topicOf(type);
    return topic === undefined ? [] : [{ id: subject, position: Number(sequence), topic }];
  });
}

function topicOf(type: string): LiveTopic | undefined {
  if (/^qalqan\.(hits?|verdict)\./.test(type)) return 'hit';
  return type.startsWith('qalqan.group.') ? 'group' : undefined;
}

/** Changes whenever an event of a party was taken in. */
async function ingested(database: Database): Promise<string> {
  const rows = await database.read((manager) =>
    manager.query<{ mark: string }[]>('SELECT coalesce(sum(sequence), 0)::text AS mark FROM stream_position'),
  );
  return rows[0]?.mark ?? '0';
}
