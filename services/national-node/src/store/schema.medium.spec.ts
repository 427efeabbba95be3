import { describe, expect, it } from '@jest/globals';
import { migrate, revertLast } from '@qalqan/store';
import { emptyDatabase } from '@qalqan/testkit';
import { DataSource } from 'typeorm';
import { ENTITIES, MIGRATIONS } from './schema.js';

describe('the tables of a node', () => {
  it('can be made, taken back and made again', async () => {
    const empty = await emptyDatabase();
    const { url } = empty;
    try {
      const options = { url, entities: ENTITIES, migrations: MIGRATIONS };
      expect(await migrate(options)).toHaveLength(MIGRATIONS.length);
      await revertLast(options);
      expect(await migrate(options)).toHaveLength(1);
      expect(await migrate(options)).toEqual([]);
    } finally {
      await empty.drop();
    }
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
