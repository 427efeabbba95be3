import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows no signature covers as a whole, and what makes a row's key. */
export const DIGESTED: Readonly<Record<string, string>> = {
  alert: 'reference',
  revision_action: 'id',
  inbox_alert: 'reference',
  hit: 'id',
  value_group: 'id',
  audit_checkpoint: 'origin',
};

/** Hex SHA-256 over all columns of a row; in UTC, or instants would be written as the session likes them. */
export const digestOf = (row: string): string => `encode(sha256(convert_to(to_jsonb(${row})::text, 'UTF8')), 'hex')`;

/**
 * A digest beside each row, written by a trigger with the row itself, in a table of its own: a row that is changed, added,
 * taken away or exchanged by other means than the service has another digest, or none. A superuser who does not own
 * the table is never the service, and writes no digests.
 */
const UP = [
  `CREATE TABLE row_digest (
     table_name text NOT NULL,
     key text NOT NULL,
     digest text NOT NULL,
     PRIMARY KEY (table_name, key)
   )`,
  `CREATE FUNCTION keep_row_digest() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $$
   BEGIN
     IF EXISTS (SELECT FROM pg_roles r, pg_class c WHERE r.rolname = session_user AND r.rolsuper
                  AND c.oid = TG_RELID AND c.relowner <> r.oid) THEN
       RETURN NULL;
     END IF;
     IF TG_OP <> 'INSERT' THEN
       DELETE FROM row_digest WHERE table_name = TG_TABLE_NAME AND key = to_jsonb(OLD) ->> TG_ARGV[0];
     END IF;
     IF TG_OP <> 'DELETE' THEN
       INSERT INTO row_digest (table_name, key, digest)
         VALUES (TG_TABLE_NAME, to_jsonb(NEW) ->> TG_ARGV[0], ${digestOf('NEW')})
         -- Of a row that was taken away behind our back and comes again: it is the right one, and must not be refused.
         ON CONFLICT (table_name, key) DO UPDATE SET digest = excluded.digest;
     END IF;
     RETURN NULL;
   END $$`,
  `SELECT set_config('timezone', 'UTC', true)`,
  ...Object.entries(DIGESTED).flatMap(([table, key]) => [
    `INSERT INTO row_digest (table_name, key, digest) SELECT '${table}', r.${key}::text, ${digestOf('r')} FROM ${table} r`,
    `CREATE TRIGGER ${table}_digest AFTER INSERT OR UPDATE OR DELETE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION keep_row_digest('${key}')`,
  ]),
];

export class RowDigests1795482000000 implements MigrationInterface {
  readonly name = 'RowDigests1795482000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(DIGESTED)) await runner.query(`DROP TRIGGER ${table}_digest ON ${table}`);
    await runner.query('DROP FUNCTION keep_row_digest');
    await runner.query('DROP TABLE row_digest');
  }
}
