import type { MigrationClass } from '@qalqan/store';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { quoted } from './migration.js';

const KINDS = { before: `'event', 'agreement'`, after: `'event', 'agreement', 'refusal'` };

/** What a row may be; the names are those that PostgreSQL gave the checks of the first migration. */
const kindsOf = (kinds: string): string[] =>
  ['pending_entry', 'ledger_entry'].map(
    (table) =>
      `ALTER TABLE ${table} DROP CONSTRAINT ${table}_kind_check,
         ADD CONSTRAINT ${table}_kind_check CHECK (kind IN (${kinds}))`,
  );

const UP = [
  // Numbered without a gap: of a row that is taken away, no size and no root would tell.
  `ALTER TABLE ledger_checkpoint ADD COLUMN ordinal bigint`,
  `UPDATE ledger_checkpoint c SET ordinal = n.ordinal
     FROM (SELECT size, row_number() OVER (ORDER BY size) AS ordinal FROM ledger_checkpoint) n WHERE n.size = c.size`,
  `ALTER TABLE ledger_checkpoint ALTER COLUMN ordinal SET NOT NULL,
     ADD CONSTRAINT ledger_checkpoint_ordinal UNIQUE (ordinal)`,
  ...kindsOf(KINDS.after),
  `CREATE TABLE refusal_budget (
     topic text NOT NULL,
     partition integer NOT NULL,
     -- Tokens that are left, and what is beyond them and not in the log yet.
     budget jsonb NOT NULL,
     -- Begin of the open window, in ms of the epoch; null when nothing is beyond.
     surplus_since float8,
     PRIMARY KEY (topic, partition)
   )`,
];

/** Entries that state refusals, the books of their rate limit, and numbers of checkpoints. */
export function refusalTables(servingRole: string | undefined): MigrationClass {
  return class RefusalTables1795478400000 implements MigrationInterface {
    readonly name = 'RefusalTables1795478400000';

    async up(runner: QueryRunner): Promise<void> {
      for (const statement of UP) await runner.query(statement);
      if (servingRole === undefined) return;
      await runner.query(`GRANT SELECT, INSERT, UPDATE ON refusal_budget TO ${quoted(servingRole)}`);
    }

    /** Refused when refusals are in the log: an entry is never taken back. */
    async down(runner: QueryRunner): Promise<void> {
      await runner.query('DROP TABLE refusal_budget');
      await runner.query('ALTER TABLE ledger_checkpoint DROP COLUMN ordinal');
      for (const statement of kindsOf(KINDS.before)) await runner.query(statement);
    }
  };
}
