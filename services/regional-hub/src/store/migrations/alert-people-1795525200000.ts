import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people of an alert as correlation compares them, where the agreed ruleset does; their keys stand in `selector`. */
export class AlertPeople1795525200000 implements MigrationInterface {
  readonly name = 'AlertPeople1795525200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE alert ADD COLUMN people jsonb, ADD CONSTRAINT alert_people CHECK (people IS NULL OR state = 'live')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE alert DROP CONSTRAINT alert_people, DROP COLUMN people`);
  }
}
