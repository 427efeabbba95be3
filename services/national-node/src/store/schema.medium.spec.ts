import { describe, expect, it } from '@jest/globals';
import { migrate } from '@qalqan/store';
import { emptyDatabase, migrationProblems, SHARED_ROWS } from '@qalqan/testkit';
import { DataSource } from 'typeorm';
import { ENTITIES, MIGRATIONS } from './schema.js';

describe('the tables of a node', () => {
  it('can be made, taken back and made again, step by step, and steps keep what is in them', async () => {
    const own = [
      `INSERT INTO alert (reference, phase, revision, kind, created_at, updated_at)
         VALUES ('KZ-2026-000001', 'published', 1, 'narcotics', now(), now())`,
      `INSERT INTO alert_revision (reference, revision, kind, body, released_at, stream, sequence, identity)
         VALUES ('KZ-2026-000001', 1, 'published', '{}', now(), 'kz/0', 1, repeat('a', 64))`,
      `INSERT INTO read_log (at, actor, client_id, action, alerts) VALUES (now(), 'a', 'c', 'read', '{}')`,
    ];
    const imported = [
      `INSERT INTO import_batch (id, sender, format, contributors, created_by, created_at, updated_at)
         VALUES ('0190a3b0-0000-7000-8000-000000000000', 'customs', 'csv', '{a}', 'a', now(), now())`,
      `INSERT INTO import_draft (sender, sender_reference, content_hash, reference, import_id, line)
         VALUES ('customs', '7', repeat('a', 64), 'KZ-2026-000001', '0190a3b0-0000-7000-8000-000000000000', 2)`,
    ];
    const rows = { ...SHARED_ROWS, NodeTables1767225600000: own, ImportTables1795500000000: imported };
    expect(await migrationProblems({ entities: ENTITIES, migrations: MIGRATIONS, rows })).toEqual([]);
  });

  it('have every column that the entities name, with its type', async () => {
    const empty = await emptyDatabase();
    const { url } = empty;
    const source = new DataSource({ type: 'postgres', url, entities: [...ENTITIES] });
    try {
      await migrate({ url, entities: ENTITIES, migrations: MIGRATIONS });
      await source.initialize();
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      // Keys, checks, defaults and indexes are for the migration to say; an entity says what its columns are.
      const columns = upQueries
        .map(({ query }) => query)
        .filter((query) => /\b(ADD|DROP|ALTER) COLUMN\b|CREATE TABLE/.test(query));
      expect(columns.filter((query) => !/DROP DEFAULT|DROP IDENTITY/.test(query))).toEqual([]);
    } finally {
      await source.destroy();
      await empty.drop();
    }
  });
});
