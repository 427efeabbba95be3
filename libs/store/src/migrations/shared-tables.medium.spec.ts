import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyDatabase } from '@qalqan/testkit';
import { openDatabase, migrate, revertLast, type DatabaseOptions } from '../database/open-database.js';
import { SHARED_ENTITIES } from '../entities/shared-entities.js';
import { SHARED_MIGRATIONS, SHARED_TABLES } from './shared-tables-1735689600000.js';

const ALL = ['SharedTables1735689600000', 'QuarantineTrail1735776000000'];

describe('shared migrations', () => {
  let empty: Awaited<ReturnType<typeof emptyDatabase>>;
  let options: DatabaseOptions;

  beforeEach(async () => {
    empty = await emptyDatabase();
    options = { url: empty.url, entities: SHARED_ENTITIES, migrations: SHARED_MIGRATIONS };
  });

  afterEach(() => empty.drop());

  async function tables(): Promise<string[]> {
    const database = await openDatabase(options);
    const rows = await database.read((manager) =>
      manager.query<{ name: string }[]>(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
      ),
    );
    await database.close();
    return rows.map(({ name }) => name);
  }

  it('go forward, do nothing the second time, go back and forward again', async () => {
    expect(await migrate(options)).toEqual(ALL);
    expect(await migrate(options)).toEqual([]);
    expect(await tables()).toEqual([...SHARED_TABLES, 'quarantine_action', 'schema_migration'].sort());
    for (let left = ALL.length; left > 0; left -= 1) await revertLast(options);
    expect(await tables()).toEqual(['schema_migration']);
    expect(await migrate(options)).toEqual(ALL);
  });

  it('run once when several processes start at the same moment', async () => {
    const done = await Promise.all(Array.from({ length: 4 }, () => migrate(options)));
    expect(done.flat()).toEqual(ALL);
  });

  it('make every column that an entity names', async () => {
    await migrate(options);
    const database = await openDatabase(options);
    await database.read(async (manager) => {
      for (const entity of SHARED_ENTITIES) expect(await manager.find(entity as never)).toEqual([]);
    });
    await database.close();
  });
});
