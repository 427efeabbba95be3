import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What recipients had been told when the hub's database was restored from an older copy; empty at all other times. */
export class RecoveredWords1768000000000 implements MigrationInterface {
  readonly name = 'RecoveredWords1768000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE recovered_word (
      hit text COLLATE "C" NOT NULL,
      recipient text NOT NULL,
      revision integer NOT NULL,
      said text NOT NULL,
      PRIMARY KEY (hit, recipient)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE recovered_word`);
  }
}
