import { SHARED_TABLES, type MigrationClass } from '@qalqan/store';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the log is made of. Rows are added and never touched again, and the serving role has no right to do otherwise. */
export const LEDGER_TABLES = ['ledger_entry', 'hash_tile', 'ledger_checkpoint', 'checkpoint_publication'] as const;

/** Columns that an entry has from the moment it is staged. */
const ENTRY_COLUMNS = `
     kind text NOT NULL CHECK (kind IN ('event', 'agreement')),
     topic text NOT NULL,
     partition integer NOT NULL,
     leaf bytea NOT NULL CHECK (octet_length(leaf) <= 65535),
     leaf_hash bytea NOT NULL CHECK (octet_length(leaf_hash) = 32),
     -- The record beside the log, for a leaf that holds only its hash (SPEC-LOG §2).
     beside_value bytea,
     beside_jws text,
     -- Copied out of the record for searching; verifyStore compares them with the leaf.
     type text NOT NULL,
     member text,
     subject text NOT NULL,
     stream text NOT NULL,
     sequence bigint NOT NULL,
     identity text NOT NULL,
     "time" timestamptz(3),`;

const UP = [
  // The order of ids is the order of commits: whoever inserts holds the staging lock until its transaction ends.
  `CREATE TABLE pending_entry (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,${ENTRY_COLUMNS}
     staged_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     CONSTRAINT pending_entry_position UNIQUE (stream, sequence)
   )`,
  `CREATE TABLE ledger_entry (
     index bigint PRIMARY KEY CHECK (index >= 0),${ENTRY_COLUMNS}
     logged_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     CONSTRAINT ledger_entry_position UNIQUE (stream, sequence)
   )`,
  `CREATE INDEX ledger_entry_subject ON ledger_entry (subject, index)`,
  `CREATE INDEX ledger_entry_member ON ledger_entry (member, index)`,
  `CREATE INDEX ledger_entry_type ON ledger_entry (type, index)`,
  `CREATE INDEX ledger_entry_time ON ledger_entry ("time", index)`,
  `CREATE INDEX ledger_entry_identity ON ledger_entry (identity)`,
  `CREATE INDEX ledger_entry_leaf_hash ON ledger_entry USING hash (leaf_hash)`,
  // Full tiles only: partial ones are cut from leaf hashes and from the roots of the tiles below, and thus need neither
  // updates nor deletes.
  `CREATE TABLE hash_tile (
     level smallint NOT NULL CHECK (level >= 0),
     index bigint NOT NULL CHECK (index >= 0),
     hashes bytea NOT NULL CHECK (octet_length(hashes) = 8192),
     root bytea NOT NULL CHECK (octet_length(root) = 32),
     PRIMARY KEY (level, index)
   )`,
  // The key is the size: the table itself refuses a second root for it.
  `CREATE TABLE ledger_checkpoint (
     size bigint PRIMARY KEY CHECK (size > 0),
     root bytea NOT NULL CHECK (octet_length(root) = 32),
     note bytea NOT NULL,
     signed_at timestamptz NOT NULL DEFAULT clock_timestamp()
   )`,
  `CREATE TABLE checkpoint_publication (
     size bigint PRIMARY KEY REFERENCES ledger_checkpoint,
     identity text NOT NULL,
     published_at timestamptz NOT NULL DEFAULT clock_timestamp()
   )`,
  `CREATE TABLE read_log (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
     actor text NOT NULL,
     client_id text NOT NULL,
     action text NOT NULL,
     purpose text,
     from_index bigint NOT NULL,
     to_index bigint NOT NULL,
     subject text
   )`,
  `CREATE INDEX read_log_subject ON read_log (subject) WHERE subject IS NOT NULL`,
  `CREATE TABLE replay_job (
     id uuid PRIMARY KEY,
     state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
     requested_by text NOT NULL,
     entries bigint NOT NULL DEFAULT 0,
     size bigint,
     report jsonb,
     code text,
     created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
     finished_at timestamptz(3)
   )`,
];

/** Takes a name of a role into a statement that cannot have parameters. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The serving role's rights: to append to the ledger and read it; to change only what is no evidence. */
function grants(role: string): string[] {
  const to = quoted(role);
  const ledger = [...LEDGER_TABLES, 'read_log'].join(', ');
  return [
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ${SHARED_TABLES.join(', ')} TO ${to}`,
    `GRANT SELECT, INSERT ON ${ledger}, quarantine_action TO ${to}`,
    `REVOKE UPDATE, DELETE, TRUNCATE ON ${ledger} FROM ${to}`,
    `GRANT SELECT, INSERT, DELETE ON pending_entry TO ${to}`,
    `REVOKE UPDATE ON pending_entry FROM ${to}`,
    `GRANT SELECT, INSERT, UPDATE ON replay_job TO ${to}`,
  ];
}

/**
 * The migration that makes the ledger's tables. `servingRole` gets its rights when it is not the owner itself; an owner
 * cannot be kept from its own tables, which is why the two are apart wherever it matters.
 */
export function ledgerTables(servingRole: string | undefined): MigrationClass {
  return class LedgerTables1767225600000 implements MigrationInterface {
    readonly name = 'LedgerTables1767225600000';

    async up(runner: QueryRunner): Promise<void> {
      const statements = servingRole === undefined ? UP : [...UP, ...grants(servingRole)];
      for (const statement of statements) await runner.query(statement);
    }

    async down(runner: QueryRunner): Promise<void> {
      const tables = [
        'replay_job',
        'read_log',
        'checkpoint_publication',
        'ledger_checkpoint',
        'hash_tile',
        'ledger_entry',
      ];
      for (const table of [...tables, 'pending_entry']) await runner.query(`DROP TABLE ${table}`);
      if (servingRole === undefined) return;
      // Rights on tables that stay: who has them was said by this migration alone.
      await runner.query(
        `REVOKE ALL ON ${[...SHARED_TABLES, 'quarantine_action'].join(', ')} FROM ${quoted(servingRole)}`,
      );
    }
  };
}

/** Role that a database URL names. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
