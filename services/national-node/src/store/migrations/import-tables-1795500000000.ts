import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE import_batch (
     id uuid PRIMARY KEY,
     sender text NOT NULL,
     format text NOT NULL CHECK (format IN ('ndjson', 'csv')),
     state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'submitted')),
     delimiter text,
     columns text[],
     next_line integer NOT NULL DEFAULT 1 CHECK (next_line >= 1),
     drafted integer NOT NULL DEFAULT 0,
     unchanged integer NOT NULL DEFAULT 0,
     conflicts integer NOT NULL DEFAULT 0,
     refused integer NOT NULL DEFAULT 0,
     contributors text[] NOT NULL,
     created_by text NOT NULL,
     created_at timestamptz(3) NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     CONSTRAINT import_batch_header CHECK ((delimiter IS NULL) = (columns IS NULL))
   )`,
  // Which draft a sender's reference led to; kept also when the draft has been thrown away.
  `CREATE TABLE import_draft (
     sender text NOT NULL,
     sender_reference text NOT NULL,
     content_hash text NOT NULL,
     reference text NOT NULL,
     import_id uuid NOT NULL REFERENCES import_batch,
     line integer NOT NULL,
     PRIMARY KEY (sender, sender_reference)
   )`,
  `CREATE UNIQUE INDEX import_draft_line ON import_draft (import_id, line)`,
  `CREATE TABLE import_fault (
     import_id uuid NOT NULL REFERENCES import_batch,
     line integer NOT NULL,
     place integer NOT NULL,
     pointer text NOT NULL,
     column_name text,
     code text NOT NULL,
     message text NOT NULL,
     PRIMARY KEY (import_id, line, place)
   )`,
];

export class ImportTables1795500000000 implements MigrationInterface {
  readonly name = 'ImportTables1795500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['import_fault', 'import_draft', 'import_batch']) await runner.query(`DROP TABLE ${table}`);
  }
}
