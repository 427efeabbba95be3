import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a verdict says besides itself: why, on which two events it rests, where it stands, and the key of its request. */
const COLUMNS = {
  reason: 'text',
  judged_left: 'text',
  judged_right: 'text',
  stream: 'text',
  sequence: 'bigint',
  request_key: 'text',
};

export class VerdictGrounds1795532400000 implements MigrationInterface {
  readonly name = 'VerdictGrounds1795532400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, type] of Object.entries(COLUMNS))
      await runner.query(`ALTER TABLE verdict_note ADD COLUMN ${column} ${type}`);
    await runner.query(
      `CREATE UNIQUE INDEX verdict_note_key ON verdict_note (actor, request_key) WHERE request_key IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX verdict_note_key`);
    for (const column of Object.keys(COLUMNS)) await runner.query(`ALTER TABLE verdict_note DROP COLUMN ${column}`);
  }
}
