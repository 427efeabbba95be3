import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // Under which keys each alert that we may read is found. Made from the alerts, and made anew when it is lost.
  `CREATE TABLE known_alert (
     reference text COLLATE "C" PRIMARY KEY,
     keys text[] NOT NULL
   )`,
  `CREATE INDEX known_alert_keys ON known_alert USING gin (keys)`,
  // Alerts whose keys are not those of their content any more: written with the content, whoever writes that.
  `CREATE TABLE known_todo (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     reference text NOT NULL
   )`,
  `CREATE FUNCTION note_known_todo() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN INSERT INTO known_todo (reference) VALUES (NEW.reference); RETURN NULL; END $$`,
  `CREATE TRIGGER inbox_alert_known AFTER INSERT OR UPDATE ON inbox_alert
     FOR EACH ROW EXECUTE FUNCTION note_known_todo()`,
  `CREATE TRIGGER alert_revision_known AFTER INSERT ON alert_revision
     FOR EACH ROW EXECUTE FUNCTION note_known_todo()`,
  `INSERT INTO known_todo (reference)
     SELECT reference FROM inbox_alert WHERE state = 'held' UNION SELECT reference FROM alert_revision`,
  // Every quick check. What was asked stands as a salted digest: it answers "was this asked?", and nothing else.
  `CREATE TABLE check_log (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     at timestamptz(3) NOT NULL,
     actor text NOT NULL,
     client_id text NOT NULL,
     purpose text NOT NULL,
     subject_type text NOT NULL,
     salt text NOT NULL,
     asked text NOT NULL,
     alerts text[] NOT NULL,
     hub text NOT NULL CHECK (hub IN ('answered', 'unavailable')),
     contacts text[] NOT NULL
   )`,
  `CREATE INDEX check_log_alerts ON check_log USING gin (alerts)`,
  `CREATE TRIGGER check_log_kept BEFORE UPDATE OR DELETE ON check_log
     FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
];

const DOWN = [
  'DROP TABLE check_log',
  'DROP TRIGGER inbox_alert_known ON inbox_alert',
  'DROP TRIGGER alert_revision_known ON alert_revision',
  'DROP FUNCTION note_known_todo',
  'DROP TABLE known_todo',
  'DROP TABLE known_alert',
];

export class CheckTables1795539600000 implements MigrationInterface {
  readonly name = 'CheckTables1795539600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
