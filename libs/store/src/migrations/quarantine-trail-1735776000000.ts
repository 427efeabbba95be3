import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // What people did about refused records. Rows are added and never touched again.
  `CREATE TABLE quarantine_action (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     record bigint NOT NULL REFERENCES quarantine (id),
     at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
     actor text NOT NULL,
     client_id text NOT NULL,
     action text NOT NULL CHECK (action IN ('read', 'redriven', 'redrive-refused', 'closed')),
     reason text,
     code text,
     CONSTRAINT quarantine_action_reason CHECK (action <> 'closed' OR reason IS NOT NULL),
     CONSTRAINT quarantine_action_code CHECK ((action = 'redrive-refused') = (code IS NOT NULL))
   )`,
  `CREATE INDEX quarantine_action_record ON quarantine_action (record, id)`,
  // A record leaves quarantine once: a second decision breaks this index, whoever makes it.
  `CREATE UNIQUE INDEX quarantine_action_final ON quarantine_action (record) WHERE action IN ('redriven', 'closed')`,
  `CREATE FUNCTION quarantine_action_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'quarantine_action is append-only'; END $$`,
  `CREATE TRIGGER quarantine_action_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON quarantine_action
     FOR EACH STATEMENT EXECUTE FUNCTION quarantine_action_is_final()`,
];

/** The append-only trail of what operators read and decided in quarantine. */
export class QuarantineTrail1735776000000 implements MigrationInterface {
  readonly name = 'QuarantineTrail1735776000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE quarantine_action`);
    await runner.query(`DROP FUNCTION quarantine_action_is_final`);
  }
}
