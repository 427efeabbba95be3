import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeHasher } from '@qalqan/crypto-node';
import { SHARED_ENTITIES, SHARED_MIGRATIONS, migrate, openDatabase, type Database } from '@qalqan/store';
import { emptyDatabase, migrationProblems, randomSuffix, SHARED_ROWS } from '@qalqan/testkit';
import { createProgramme } from '@qalqan/testkit/programme';
import { roleOf, LEDGER_TABLES } from './migration.js';
import { auditMigrations } from './migrations.js';
import { entryOfAgreement } from './staged-entry.js';
import { stageFirst } from './staging.js';

describe('the serving role of the audit log', () => {
  const role = `serving_${randomSuffix()}`;
  let empty: Awaited<ReturnType<typeof emptyDatabase>>;
  let owner: Database;
  let serving: Database;

  const optionsOf = (url: string, servingRole: string | undefined) => ({
    url,
    entities: SHARED_ENTITIES,
    migrations: [...SHARED_MIGRATIONS, ...auditMigrations(servingRole)],
  });

  beforeAll(async () => {
    empty = await emptyDatabase();
    const url = new URL(empty.url);
    url.username = role;
    url.password = 'secret';
    owner = await openDatabase(optionsOf(empty.url, role));
    await owner.transaction(({ manager }) => manager.query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`));
    await migrate(optionsOf(empty.url, roleOf(url.href)));
    serving = await openDatabase(optionsOf(url.href, undefined));
    const { trust } = await createProgramme();
    await serving.transaction(({ manager }) => stageFirst(manager, entryOfAgreement(nodeHasher, trust.verified)));
  });

  afterAll(async () => {
    await serving.close();
    await owner.transaction(({ manager }) => manager.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`));
    await owner.close();
    await empty.drop();
  });

  const refused = (statement: string): Promise<void> =>
    expect(serving.transaction(({ manager }) => manager.query(statement))).rejects.toMatchObject({
      driverError: { code: '42501' },
    });

  it.each(LEDGER_TABLES)('may read and append to %s', async (table) => {
    await serving.read((manager) => manager.query(`SELECT * FROM ${table}`));
    await refused(`DELETE FROM ${table}`);
    await refused(`TRUNCATE ${table} CASCADE`);
  });

  it.each([
    `UPDATE ledger_entry SET leaf = ''`,
    `UPDATE ledger_entry SET subject = 'x'`,
    `UPDATE hash_tile SET root = ''`,
    `UPDATE ledger_checkpoint SET note = ''`,
    `UPDATE checkpoint_publication SET identity = ''`,
    `UPDATE pending_entry SET leaf = ''`,
    `ALTER TABLE ledger_entry DISABLE TRIGGER ALL`,
    `DROP TABLE ledger_entry`,
    `DELETE FROM schema_migration`,
  ])('may not: %s', async (statement) => {
    await refused(statement);
  });

  it('may take staged rows away and keep its books', async () => {
    await serving.transaction(({ manager }) => manager.query('DELETE FROM pending_entry'));
    await serving.transaction(({ manager }) =>
      manager.query(`INSERT INTO lease (name, holder, fence, expires) VALUES ('a', 'b', 1, now())`),
    );
    await serving.transaction(({ manager }) => manager.query(`UPDATE lease SET fence = 2`));
  });

  it('may take claims of forks down and settle them, and never change what was said', async () => {
    const may = (statement: string) => serving.transaction(({ manager }) => manager.query(statement));
    await may(`INSERT INTO fork_claim (stream, sequence, accuser, body) VALUES ('tj/0', 3, 'kz', '{}')`);
    await may(`UPDATE fork_claim SET attempts = attempts + 1, next_try = now() WHERE state = 'claimed'`);
    await may(`UPDATE fork_claim SET state = 'false', why = 'no such record' WHERE accuser = 'kz'`);
    await may(`INSERT INTO fork_told (stream, sequence) VALUES ('tj/0', 3) ON CONFLICT DO NOTHING`);
    await may(`INSERT INTO fork_witness (stream, sequence, identity, topic, value, jws)
      VALUES ('tj/0', 3, 'a', 't', '', '') ON CONFLICT DO NOTHING`);
    for (const statement of [
      `UPDATE fork_claim SET body = '{}'`,
      `DELETE FROM fork_claim`,
      `DELETE FROM fork_told`,
      `UPDATE fork_witness SET value = ''`,
    ])
      await refused(statement);
  });

  it('is there again after going back and forth, step by step, and steps keep what is in the tables', async () => {
    const own = [
      `INSERT INTO ledger_entry (index, kind, topic, partition, leaf, leaf_hash, type, subject, stream, sequence, identity)
         VALUES (0, 'agreement', 't', 0, '\\x01', sha256('a'), 'agreement', 's', 'kz/0', 1, repeat('a', 64))`,
      `INSERT INTO ledger_checkpoint (size, root, note) VALUES (1, sha256('a'), '\\x01')`,
      `INSERT INTO read_log (actor, client_id, action, from_index, to_index) VALUES ('a', 'c', 'read', 0, 1)`,
    ];
    for (const servingRole of [undefined, role]) {
      const migrations = [...SHARED_MIGRATIONS, ...auditMigrations(servingRole)];
      const rows = { ...SHARED_ROWS, LedgerTables1767225600000: own };
      expect(await migrationProblems({ entities: SHARED_ENTITIES, migrations, rows })).toEqual([]);
    }
  });
});
