import type { MigrationInterface, QueryRunner } from 'typeorm';
import { digestOf } from './row-digests-1795482000000.js';

/** A row's digest is over all its columns: one more changes those of rows that are sound, and of no others. */
function withDigests(change: string): string[] {
  return [
    `SELECT set_config('timezone', 'UTC', true)`,
    `CREATE TEMPORARY TABLE sound_hit ON COMMIT DROP AS SELECT h.id FROM hit h
       JOIN row_digest d ON d.table_name = 'hit' AND d.key = h.id AND d.digest = ${digestOf('h')}`,
    change,
    `UPDATE row_digest d SET digest = ${digestOf('h')} FROM hit h JOIN sound_hit s USING (id)
       WHERE d.table_name = 'hit' AND d.key = h.id`,
    `DROP TABLE sound_hit`,
  ];
}

/** Why a hit was judged as it was: a code of the list `verdict-reason`. */
export class HitReasons1795536000000 implements MigrationInterface {
  readonly name = 'HitReasons1795536000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of withDigests('ALTER TABLE hit ADD COLUMN reason text')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of withDigests('ALTER TABLE hit DROP COLUMN reason')) await runner.query(statement);
  }
}
