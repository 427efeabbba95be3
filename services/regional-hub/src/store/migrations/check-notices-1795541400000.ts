import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What owners are still to be told of quick checks: a check does not wait for the hub's stream, which the fold may hold. */
export class CheckNotices1795541400000 implements MigrationInterface {
  readonly name = 'CheckNotices1795541400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE check_notice (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      owner text NOT NULL,
      party text NOT NULL,
      purpose text NOT NULL,
      alerts text[] NOT NULL
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE check_notice');
  }
}
