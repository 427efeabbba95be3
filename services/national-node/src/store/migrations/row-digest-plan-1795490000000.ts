import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session keeps the plan that it made for the digests when the table was empty: to read it from end to end. With
 * twenty thousand rows that is a fifth of a second for each row that changes, until statistics happen to be taken.
 */
export class RowDigestPlan1795490000000 implements MigrationInterface {
  readonly name = 'RowDigestPlan1795490000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER FUNCTION keep_row_digest() SET enable_seqscan = off');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER FUNCTION keep_row_digest() RESET enable_seqscan');
  }
}
