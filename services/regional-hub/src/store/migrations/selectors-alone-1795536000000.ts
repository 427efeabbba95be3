import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An alert with people stands under some fifteen keys, and looking its alert up for each of them took a third of a fold. One
 * writer puts both in one transaction; a key without a live alert is a finding of the verification.
 */
export class SelectorsAlone1795536000000 implements MigrationInterface {
  readonly name = 'SelectorsAlone1795536000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE selector DROP CONSTRAINT selector_reference_fkey`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE selector ADD FOREIGN KEY (reference) REFERENCES alert`);
  }
}
