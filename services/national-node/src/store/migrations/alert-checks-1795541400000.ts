import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // Who found alerts of ours by a quick check: our own officers, or another party of which the hub told us.
  `CREATE TABLE alert_check (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     at timestamptz(3) NOT NULL,
     party text NOT NULL,
     actor text,
     purpose text NOT NULL,
     alerts text[] NOT NULL,
     -- Of the hub's event; null for a check of our own.
     identity text CONSTRAINT alert_check_identity UNIQUE
   )`,
  `CREATE INDEX alert_check_alerts ON alert_check USING gin (alerts)`,
  `CREATE TRIGGER alert_check_kept BEFORE UPDATE OR DELETE ON alert_check
     FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
];

export class AlertChecks1795541400000 implements MigrationInterface {
  readonly name = 'AlertChecks1795541400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE alert_check');
  }
}
