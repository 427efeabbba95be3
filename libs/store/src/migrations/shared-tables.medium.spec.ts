import type { QueryRunner } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyDatabase, migrationProblems, SHARED_ROWS } from '@qalqan/testkit';
import { migrationCommand, migrationRequest } from '../database/migration-command.js';
import { openDatabase, migrate, revertLast, revertNamed, type DatabaseOptions } from '../database/open-database.js';
import { SHARED_ENTITIES } from '../entities/shared-entities.js';
import { FORK_TABLES } from './forks-told-1795485600000.js';
import { SHARED_MIGRATIONS, SHARED_TABLES, SharedTables1735689600000 } from './shared-tables-1735689600000.js';

const ALL = ['SharedTables1735689600000', 'QuarantineTrail1735776000000', 'ForksTold1795485600000'];

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
    expect(await tables()).toEqual([...SHARED_TABLES, ...FORK_TABLES, 'quarantine_action', 'schema_migration'].sort());
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

  it('lead to the same schema each time, leave nothing behind, and keep what is in the tables', async () => {
    expect(
      await migrationProblems({ entities: SHARED_ENTITIES, migrations: SHARED_MIGRATIONS, rows: SHARED_ROWS }),
    ).toEqual([]);
  });

  it('that make another schema, leave something behind or lose rows are found', async () => {
    class Careless1735689600001 {
      async up(runner: QueryRunner): Promise<void> {
        await runner.query(`CREATE TABLE careless (n int)`);
        await runner.query(`CREATE SEQUENCE IF NOT EXISTS forgotten`);
        await runner.query(`DELETE FROM lease`);
      }
      async down(runner: QueryRunner): Promise<void> {
        await runner.query(`DROP TABLE careless`);
      }
    }
    const migrations = [SharedTables1735689600000, Careless1735689600001];
    const problems = await migrationProblems({ entities: SHARED_ENTITIES, migrations, rows: SHARED_ROWS });
    expect(problems).toContainEqual(expect.stringMatching(/^down of Careless1735689600001: left over: S forgotten/));
    expect(problems).toContainEqual(
      expect.stringMatching(/^up of Careless1735689600001: lease has lost or changed .*"holder"/),
    );
  });

  it('of a later version keep an earlier one from starting', async () => {
    await migrate(options);
    const earlier = { ...options, migrations: [SharedTables1735689600000] };
    await expect(migrate(earlier)).rejects.toMatchObject({
      code: 'store-ahead',
      message: expect.stringContaining('QuarantineTrail1735776000000'),
    });
    await expect(revertNamed(earlier, 'SharedTables1735689600000')).rejects.toMatchObject({ code: 'store-ahead' });
  });

  it('are listed and taken back by the command, the newest alone and only by its name', async () => {
    const said: string[] = [];
    const stream = { write: (text: string) => said.push(text.trim()) };
    const ask = (...args: string[]): Promise<number> => {
      const request = migrationRequest(['node', 'main.js', ...args]);
      if (request === undefined) throw new Error('nothing was asked');
      return migrationCommand(options, request, { stdout: stream, stderr: stream });
    };
    expect(await ask('--migrations')).toBe(0);
    expect(said.splice(0)).toEqual(ALL.map((name) => `pending ${name}`));
    expect(await ask('--migrate')).toBe(0);
    expect(said.splice(0)).toEqual(ALL.map((name) => `applied ${name}`));
    expect(await ask('--migrate')).toBe(0);
    expect(said.splice(0)).toEqual([]);
    expect(await ask('--revert-migration', 'SharedTables1735689600000')).toBe(1);
    expect(await ask('--revert-migration')).toBe(1);
    expect(said.splice(0)).toEqual(
      Array(2).fill(`the newest migration is ${ALL.at(-1)}, only that one can be taken back (state-conflict)`),
    );
    expect(await ask('--revert-migration', ALL.at(-1) ?? '')).toBe(0);
    expect(await ask('--migrations')).toBe(0);
    expect(said).toEqual([
      `reverted ${ALL.at(-1)}`,
      ...ALL.slice(0, -1).map((name) => `applied ${name}`),
      `pending ${ALL.at(-1)}`,
    ]);
    expect(migrationRequest(['node', 'main.js'])).toBeUndefined();
  });
});
